package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;

/**
 * Pairs the words of two names, whatever their order: equal ones first, then those that
 * sound alike, short forms, slips of the pen, words written together, initials.
 */
final class NameAlignment {

	private static final int NICKNAME = 2;

	private static final int SLIP = 3;

	private static final int SHORTENED = 4;

	private static final int INITIAL = 5;

	/** Spellings of one sound are hardly ever nearer. */
	private static final int USUALLY_APART = 15;

	/** Two words that happen to stand together say less than each by itself. */
	private static final int TOGETHER = Bits.of(10);

	private final Vocabulary vocabulary;

	private final int[] left;

	private final int leftFrom;

	final int leftCount;

	private final int[] right;

	private final int rightFrom;

	final int rightCount;

	private final boolean shortForms;

	private int leftUsed;

	private int rightUsed;

	int exact;

	int sound;

	int nickname;

	int slip;

	int joined;

	int initial;

	/** What the words agreed on are worth, in units of {@link Bits}. */
	int rarity;

	/** How far words are apart that sound alike, in hundredths of a sound. */
	int apart;

	/**
	 * Pairs the words of two names.
	 * @param vocabulary the words
	 * @param left where the words of one name stand
	 * @param leftFrom where it begins
	 * @param leftCount how many words it has
	 * @param right where the words of the other name stand
	 * @param rightFrom where it begins
	 * @param rightCount how many words it has
	 * @param shortForms whether the names are persons', who go by short forms and
	 * initials
	 */
	NameAlignment(Vocabulary vocabulary, int[] left, int leftFrom, int leftCount, int[] right, int rightFrom,
			int rightCount, boolean shortForms) {
		this.vocabulary = vocabulary;
		this.left = left;
		this.leftFrom = leftFrom;
		this.leftCount = leftCount;
		this.right = right;
		this.rightFrom = rightFrom;
		this.rightCount = rightCount;
		this.shortForms = shortForms;
		this.exact = same();
		if (!complete()) {
			this.sound = pairBySound();
		}
		if (!complete() && shortForms) {
			this.nickname = pair(NICKNAME);
		}
		if (!complete()) {
			this.joined = join(false) + join(true);
			this.slip = pair(SLIP);
		}
		if (!complete() && !shortForms) {
			this.slip += pair(SHORTENED);
		}
		if (!complete() && shortForms) {
			this.initial = pair(INITIAL);
		}
	}

	int leftMark(int i) {
		return this.left[this.leftFrom + Words.IN_NAME * i];
	}

	int rightMark(int j) {
		return this.right[this.rightFrom + Words.IN_NAME * j];
	}

	private int leftSkeleton(int i) {
		return this.left[this.leftFrom + Words.IN_NAME * i + 1];
	}

	private int rightSkeleton(int j) {
		return this.right[this.rightFrom + Words.IN_NAME * j + 1];
	}

	int leftLetters(int i) {
		return this.left[this.leftFrom + Words.IN_NAME * i + 2];
	}

	int rightLetters(int j) {
		return this.right[this.rightFrom + Words.IN_NAME * j + 2];
	}

	/** What an agreement on a word is worth. */
	int rarity(int mark) {
		return this.vocabulary.rarity(Words.id(mark));
	}

	Token leftToken(int i) {
		return this.vocabulary.token(Words.id(leftMark(i)));
	}

	Token rightToken(int j) {
		return this.vocabulary.token(Words.id(rightMark(j)));
	}

	/** Whether no words were paired at all. */
	boolean isNothing() {
		return this.leftUsed == 0;
	}

	/**
	 * Words paired that are more than an initial with a word, or a particle: two equal
	 * initials count, and so do an initial and its syllable in Hindi.
	 */
	int full() {
		return this.exact + this.sound + this.nickname + this.slip + this.joined;
	}

	boolean leftComplete() {
		for (int i = 0; i < this.leftCount; i++) {
			if (!leftUsed(i) && Words.isTelling(leftMark(i))) {
				return false;
			}
		}
		return true;
	}

	boolean rightComplete() {
		for (int j = 0; j < this.rightCount; j++) {
			if (!rightUsed(j) && Words.isTelling(rightMark(j))) {
				return false;
			}
		}
		return true;
	}

	private boolean complete() {
		return Integer.bitCount(this.leftUsed) == this.leftCount || Integer.bitCount(this.rightUsed) == this.rightCount;
	}

	boolean leftUsed(int i) {
		return (this.leftUsed & 1 << i) != 0;
	}

	boolean rightUsed(int j) {
		return (this.rightUsed & 1 << j) != 0;
	}

	/** Whether the names agree in their last words but not in their first. */
	boolean isOnlyLast() {
		return leftUsed(this.leftCount - 1) && rightUsed(this.rightCount - 1) && !leftUsed(0) && !rightUsed(0);
	}

	/** Whether two words that found no partner are a few slips apart. */
	boolean restIsNear() {
		for (int i = 0; i < this.leftCount; i++) {
			for (int j = 0; j < this.rightCount; j++) {
				if (!leftUsed(i) && !rightUsed(j) && Words.isTelling(leftMark(i)) && Words.isTelling(rightMark(j))
						&& WordLikeness.isNear(leftToken(i), rightToken(j))) {
					return true;
				}
			}
		}
		return false;
	}

	private int same() {
		int telling = 0;
		for (int i = 0; i < this.leftCount; i++) {
			for (int j = 0; j < this.rightCount; j++) {
				if (leftMark(i) == rightMark(j) && !rightUsed(j)) {
					telling += use(i, j);
					break;
				}
			}
		}
		return telling;
	}

	/** Those that sound the same come before those that sound alike. */
	private int pairBySound() {
		return pairWithin(USUALLY_APART) + (complete() ? 0 : pairWithin(WordLikeness.ALIKE));
	}

	private int pairWithin(int most) {
		int telling = 0;
		for (int i = 0; i < this.leftCount; i++) {
			for (int j = 0; j < this.rightCount && !leftUsed(i); j++) {
				int words = rightUsed(j) ? WordLikeness.FAR : wordsApart(i, j);
				if (words <= most) {
					this.apart += Math.max(0, words - USUALLY_APART);
					telling += use(i, j);
				}
			}
		}
		return telling;
	}

	private int wordsApart(int i, int j) {
		if (Words.isInitial(leftMark(i)) || Words.isInitial(rightMark(j))) {
			return (this.shortForms && WordLikeness.isInitialOf(leftToken(i), rightToken(j))) ? 0 : WordLikeness.FAR;
		}
		return mayBeByEar(i, j) ? WordLikeness.apart(leftToken(i), rightToken(j)) : WordLikeness.FAR;
	}

	/** What can be told without looking the words up. */
	private boolean mayBeByEar(int i, int j) {
		return leftSkeleton(i) == rightSkeleton(j) || WordLikeness.maySoundAlike(leftLetters(i), rightLetters(j));
	}

	private int pair(int agreement) {
		int telling = 0;
		for (int i = 0; i < this.leftCount; i++) {
			if (leftUsed(i)) {
				continue;
			}
			for (int j = 0; j < this.rightCount; j++) {
				if (!rightUsed(j) && agree(agreement, i, j)) {
					telling += use(i, j);
					break;
				}
			}
		}
		return telling;
	}

	private int use(int i, int j) {
		this.leftUsed |= 1 << i;
		this.rightUsed |= 1 << j;
		int one = leftMark(i);
		int other = rightMark(j);
		if (!Words.isTelling(one) || !Words.isTelling(other)) {
			return 0;
		}
		if (!Words.isInitial(one) && !Words.isInitial(other)) {
			this.rarity += Math.min(rarity(one), rarity(other));
		}
		return 1;
	}

	/** What can be told without looking the words up comes first. */
	private boolean agree(int agreement, int i, int j) {
		return switch (agreement) {
			case NICKNAME -> Words.isNicknamed(leftMark(i)) && Words.isNicknamed(rightMark(j))
					&& leftToken(i).sharesNickname(rightToken(j));
			case SLIP -> WordLikeness.mayBeSlip(leftLetters(i), rightLetters(j))
					&& WordLikeness.slipped(leftToken(i), rightToken(j))
					|| mayBeByEar(i, j)
							&& WordLikeness.isByEar(leftToken(i), rightToken(j), leftSkeleton(i) == rightSkeleton(j));
			case SHORTENED -> Words.mayBegin(leftLetters(i), rightLetters(j), 3)
					&& WordLikeness.abbreviates(leftToken(i), rightToken(j));
			default -> Words.isInitial(leftMark(i)) != Words.isInitial(rightMark(j))
					&& leftToken(i).text().charAt(0) == rightToken(j).text().charAt(0);
		};
	}

	/** Pairs two neighbouring words of one name with one word of the other. */
	private int join(boolean reversed) {
		int count = 0;
		int parts = reversed ? this.rightCount : this.leftCount;
		int wholes = reversed ? this.leftCount : this.rightCount;
		for (int i = 0; i + 1 < parts; i++) {
			for (int j = 0; j < wholes && !used(i, reversed) && !used(i + 1, reversed); j++) {
				if (!used(j, !reversed) && mayJoin(i, j, reversed)
						&& WordLikeness.join(token(i, reversed), token(i + 1, reversed), token(j, !reversed))) {
					take(i, reversed);
					take(i + 1, reversed);
					take(j, !reversed);
					this.rarity += Math.max(token(j, !reversed).rarity(),
							token(i, reversed).rarity() + token(i + 1, reversed).rarity() - TOGETHER);
					count += 2;
				}
			}
		}
		return count;
	}

	private boolean mayJoin(int i, int j, boolean reversed) {
		int whole = letters(j, !reversed);
		int together = Words.length(letters(i, reversed)) + Words.length(letters(i + 1, reversed));
		return Words.length(whole) >= WordLikeness.SHORTEST_WITH_SLIP && Math.abs(Words.length(whole) - together) <= 1
				&& Words.differing(whole, letters(i, reversed) | letters(i + 1, reversed)) <= 2;
	}

	private Token token(int i, boolean isRight) {
		return isRight ? rightToken(i) : leftToken(i);
	}

	private int letters(int i, boolean isRight) {
		return isRight ? rightLetters(i) : leftLetters(i);
	}

	private boolean used(int i, boolean isRight) {
		return isRight ? rightUsed(i) : leftUsed(i);
	}

	private void take(int i, boolean isRight) {
		if (isRight) {
			this.rightUsed |= 1 << i;
		}
		else {
			this.leftUsed |= 1 << i;
		}
	}

}
