package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.text.Similarity;

/**
 * Pairs the words of two names, whatever their order: equal ones first, then those that
 * sound alike, short forms, slips of the pen, words written together, initials.
 */
final class NameAlignment {

	private static final int SHORTEST_WITH_SLIP = 4;

	private static final int SHORTEST_WITH_TWO_SLIPS = 7;

	private static final int SOUND = 1;

	private static final int NICKNAME = 2;

	private static final int SLIP = 3;

	private static final int SHORTENED = 4;

	private static final int INITIAL = 5;

	/** Two words that happen to stand together say less than each by itself. */
	private static final int TOGETHER = Bits.of(10);

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

	/** What the words agreed on are worth, in units of {@link Bits}. */
	int rarity;

	private NameAlignment(Token[] left, Token[] right) {
		this.left = left;
		this.right = right;
	}

	static NameAlignment of(Token[] left, Token[] right, boolean shortForms) {
		NameAlignment alignment = new NameAlignment(left, right);
		alignment.exact = alignment.same();
		if (!alignment.complete()) {
			alignment.sound = alignment.pair(SOUND);
		}
		if (!alignment.complete() && shortForms) {
			alignment.nickname = alignment.pair(NICKNAME);
		}
		if (!alignment.complete()) {
			alignment.joined = alignment.join(left, right, false) + alignment.join(right, left, true);
			alignment.slip = alignment.pair(SLIP);
		}
		if (!alignment.complete() && !shortForms) {
			alignment.slip += alignment.pair(SHORTENED);
		}
		if (!alignment.complete() && shortForms) {
			alignment.initial = alignment.pair(INITIAL);
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
		int longest = Math.max(left.text().length(), right.text().length());
		int most = (longest >= 9) ? 3 : (longest >= 5) ? 2 : (longest == 4) ? 1 : 0;
		return most > 0 && left.isFoldWithin(right, most);
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

	private int same() {
		int telling = 0;
		for (int i = 0; i < this.left.length; i++) {
			for (int j = 0; j < this.right.length; j++) {
				if (this.left[i] == this.right[j] && !rightUsed(j)) {
					telling += use(i, j);
					break;
				}
			}
		}
		return telling;
	}

	private int pair(int agreement) {
		int telling = 0;
		for (int i = 0; i < this.left.length; i++) {
			if (leftUsed(i)) {
				continue;
			}
			for (int j = 0; j < this.right.length; j++) {
				if (!rightUsed(j) && agree(agreement, this.left[i], this.right[j])) {
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
		Token one = this.left[i];
		Token other = this.right[j];
		if (!one.telling() || !other.telling()) {
			return 0;
		}
		if (!one.isInitial() && !other.isInitial()) {
			this.rarity += Math.min(one.rarity(), other.rarity());
		}
		return 1;
	}

	private static boolean agree(int agreement, Token left, Token right) {
		return switch (agreement) {
			case SOUND -> soundAlike(left, right);
			case NICKNAME -> left.sharesNickname(right);
			case SLIP -> slipped(left, right);
			case SHORTENED -> abbreviates(left, right);
			default -> initialOf(left, right);
		};
	}

	private static boolean soundAlike(Token left, Token right) {
		if (left.foldHash() == right.foldHash()) {
			return true;
		}
		// Short skeletons join too much: Ravi and Reva, Amit and Amat.
		return left.skeletonHash() == right.skeletonHash() && left.skeleton().length() > 1 && !left.isNumber()
				&& (left.skeleton().length() > 3 || vowelsNear(left, right));
	}

	private static boolean vowelsNear(Token left, Token right) {
		return left.fold().charAt(0) == right.fold().charAt(0) && left.isFoldWithin(right, 2);
	}

	static boolean slipped(Token left, Token right) {
		int longest = Math.max(left.text().length(), right.text().length());
		if (longest < SHORTEST_WITH_SLIP || left.isNumber() || right.isNumber()) {
			return false;
		}
		int most = (longest >= SHORTEST_WITH_TWO_SLIPS) ? 2 : 1;
		if (!left.isWithin(right, most)) {
			return false;
		}
		// Rohit and Mohit are two brothers, not one slip.
		boolean sameStart = left.text().charAt(0) == right.text().charAt(0);
		return sameStart || left.text().length() != right.text().length() || swappedStart(left.text(), right.text());
	}

	private static boolean swappedStart(String left, String right) {
		return left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
	}

	/** A word cut short, as in {@code deli} for {@code delicatessen}. */
	private static boolean abbreviates(Token left, Token right) {
		Token shorter = (left.text().length() < right.text().length()) ? left : right;
		Token longer = (shorter == left) ? right : left;
		return shorter.text().length() >= 3 && !shorter.isNumber()
				&& longer.text().length() >= shorter.text().length() + 3 && longer.text().startsWith(shorter.text());
	}

	private static boolean initialOf(Token left, Token right) {
		if (left.isInitial() == right.isInitial()) {
			return false;
		}
		return left.text().charAt(0) == right.text().charAt(0);
	}

	private int join(Token[] parts, Token[] wholes, boolean reversed) {
		int count = 0;
		for (int i = 0; i + 1 < parts.length; i++) {
			if (used(i, reversed) || used(i + 1, reversed)) {
				continue;
			}
			int together = parts[i].text().length() + parts[i + 1].text().length();
			for (int j = 0; j < wholes.length; j++) {
				String whole = wholes[j].text();
				if (!used(j, !reversed) && whole.length() >= SHORTEST_WITH_SLIP
						&& Math.abs(whole.length() - together) <= 1 && whole.charAt(0) == parts[i].text().charAt(0)
						&& Similarity.edits(parts[i].text() + parts[i + 1].text(), whole,
								1) <= ((together >= SHORTEST_WITH_TWO_SLIPS) ? 1 : 0)) {
					use(i, reversed);
					use(i + 1, reversed);
					use(j, !reversed);
					this.rarity += Math.max(wholes[j].rarity(), parts[i].rarity() + parts[i + 1].rarity() - TOGETHER);
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
