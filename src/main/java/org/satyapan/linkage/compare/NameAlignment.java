package org.satyapan.linkage.compare;

import org.satyapan.linkage.text.Similarity;

/**
 * Pairs the words of two names, whatever their order: equal ones first, then those that
 * sound alike, short forms, slips of the pen, words written together, initials.
 */
final class NameAlignment {

	private static final int SHORTEST_WITH_SLIP = 4;

	private static final int SHORTEST_WITH_TWO_SLIPS = 7;

	private final Token[] left;

	private final Token[] right;

	private int leftUsed;

	private int rightUsed;

	int exact;

	int sound;

	int nickname;

	int slip;

	int joined;

	int initial;

	/** Chance that an unrelated record has the words agreed on. */
	double chance = 1;

	private NameAlignment(Token[] left, Token[] right) {
		this.left = left;
		this.right = right;
	}

	static NameAlignment of(Token[] left, Token[] right, boolean shortForms) {
		NameAlignment alignment = new NameAlignment(left, right);
		alignment.exact = alignment.pair((a, b) -> a == b);
		if (!alignment.complete()) {
			alignment.sound = alignment.pair(NameAlignment::soundAlike);
		}
		if (!alignment.complete() && shortForms) {
			alignment.nickname = alignment.pair(Token::sharesNickname);
		}
		if (!alignment.complete()) {
			alignment.joined = alignment.join(left, right, false) + alignment.join(right, left, true);
			alignment.slip = alignment.pair(NameAlignment::slipped);
		}
		if (!alignment.complete() && !shortForms) {
			alignment.slip += alignment.pair(NameAlignment::abbreviates);
		}
		if (!alignment.complete() && shortForms) {
			alignment.initial = alignment.pair(NameAlignment::initialOf);
		}
		return alignment;
	}

	/** Words paired that are more than an initial or a particle. */
	int full() {
		return this.exact + this.sound + this.nickname + this.slip + this.joined;
	}

	boolean leftComplete() {
		return rest(this.left, this.leftUsed) == 0;
	}

	boolean rightComplete() {
		return rest(this.right, this.rightUsed) == 0;
	}

	private boolean complete() {
		return Integer.bitCount(this.leftUsed) == this.left.length
				|| Integer.bitCount(this.rightUsed) == this.right.length;
	}

	boolean leftUsed(int i) {
		return (this.leftUsed & 1 << i) != 0;
	}

	boolean rightUsed(int j) {
		return (this.rightUsed & 1 << j) != 0;
	}

	/** Whether two words that found no partner are a few slips apart. */
	boolean restIsNear() {
		for (int i = 0; i < this.left.length; i++) {
			for (int j = 0; j < this.right.length; j++) {
				if (!leftUsed(i) && !rightUsed(j) && isNear(this.left[i], this.right[j])) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isNear(Token left, Token right) {
		if (!left.telling() || !right.telling()) {
			return false;
		}
		int longest = Math.max(left.text.length(), right.text.length());
		int most = (longest >= 9) ? 3 : (longest >= 5) ? 2 : (longest == 4) ? 1 : 0;
		return most > 0 && Similarity.edits(left.fold, right.fold, most) <= most;
	}

	private static int rest(Token[] tokens, int used) {
		int rest = 0;
		for (int i = 0; i < tokens.length; i++) {
			if ((used & 1 << i) == 0 && tokens[i].telling()) {
				rest++;
			}
		}
		return rest;
	}

	private interface Agreement {

		boolean test(Token left, Token right);

	}

	private int pair(Agreement agreement) {
		int telling = 0;
		for (int i = 0; i < this.left.length; i++) {
			if (leftUsed(i)) {
				continue;
			}
			for (int j = 0; j < this.right.length; j++) {
				if (!rightUsed(j) && agreement.test(this.left[i], this.right[j])) {
					this.leftUsed |= 1 << i;
					this.rightUsed |= 1 << j;
					if (this.left[i].telling() && this.right[j].telling()) {
						telling++;
						if (!this.left[i].isInitial() && !this.right[j].isInitial()) {
							this.chance *= Math.max(this.left[i].frequency, this.right[j].frequency);
						}
					}
					break;
				}
			}
		}
		return telling;
	}

	private static boolean soundAlike(Token left, Token right) {
		if (left.fold.equals(right.fold)) {
			return true;
		}
		// Short skeletons join too much: Ravi and Reva, Amit and Amat.
		return left.skeleton.equals(right.skeleton) && left.skeleton.length() > 1 && !left.isNumber()
				&& (left.skeleton.length() > 3 || vowelsNear(left.fold, right.fold));
	}

	private static boolean vowelsNear(String left, String right) {
		return Similarity.edits(left, right, 2) <= 2 && left.charAt(0) == right.charAt(0);
	}

	static boolean slipped(Token left, Token right) {
		int longest = Math.max(left.text.length(), right.text.length());
		if (longest < SHORTEST_WITH_SLIP || left.isNumber() || right.isNumber()) {
			return false;
		}
		int most = (longest >= SHORTEST_WITH_TWO_SLIPS) ? 2 : 1;
		if (Similarity.edits(left.text, right.text, most) > most) {
			return false;
		}
		// Rohit and Mohit are two brothers, not one slip.
		boolean sameStart = left.text.charAt(0) == right.text.charAt(0);
		return sameStart || left.text.length() != right.text.length() || swappedStart(left.text, right.text);
	}

	private static boolean swappedStart(String left, String right) {
		return left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
	}

	/** A word cut short, as in {@code deli} for {@code delicatessen}. */
	private static boolean abbreviates(Token left, Token right) {
		Token shorter = (left.text.length() < right.text.length()) ? left : right;
		Token longer = (shorter == left) ? right : left;
		return shorter.text.length() >= 3 && !shorter.isNumber() && longer.text.length() >= shorter.text.length() + 3
				&& longer.text.startsWith(shorter.text);
	}

	private static boolean initialOf(Token left, Token right) {
		if (left.isInitial() == right.isInitial()) {
			return false;
		}
		return left.text.charAt(0) == right.text.charAt(0);
	}

	private int join(Token[] parts, Token[] wholes, boolean reversed) {
		int count = 0;
		for (int i = 0; i + 1 < parts.length; i++) {
			if (used(i, reversed) || used(i + 1, reversed)) {
				continue;
			}
			String together = parts[i].text + parts[i + 1].text;
			for (int j = 0; j < wholes.length; j++) {
				if (!used(j, !reversed) && wholes[j].text.length() >= SHORTEST_WITH_SLIP
						&& Math.abs(wholes[j].text.length() - together.length()) <= 1
						&& Similarity.edits(together, wholes[j].text, 1) <= ((together.length() >= 7) ? 1 : 0)) {
					use(i, reversed);
					use(i + 1, reversed);
					use(j, !reversed);
					this.chance *= Math.min(wholes[j].frequency, parts[i].frequency * parts[i + 1].frequency * 10);
					count += 2;
					break;
				}
			}
		}
		return count;
	}

	private boolean used(int i, boolean right) {
		return right ? rightUsed(i) : leftUsed(i);
	}

	private void use(int i, boolean right) {
		if (right) {
			this.rightUsed |= 1 << i;
		}
		else {
			this.leftUsed |= 1 << i;
		}
	}

}
