package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Words;
import org.satyapan.linkage.text.Similarity;

/**
 * When two words of names, though not equal, may be the same word.
 */
final class WordLikeness {

	static final int SHORTEST_WITH_SLIP = 4;

	static final int SHORTEST_WITH_TWO_SLIPS = 7;

	private WordLikeness() {
	}

	static boolean soundAlike(Token left, Token right) {
		if (left.foldHash() == right.foldHash()) {
			return true;
		}
		// Short skeletons join too much: Ravi and Reva, Amit and Amat.
		return left.skeleton().length() > 1 && !left.isNumber()
				&& (left.skeleton().length() > 3 || vowelsNear(left, right));
	}

	private static boolean vowelsNear(Token left, Token right) {
		return left.fold().charAt(0) == right.fold().charAt(0) && left.isFoldWithin(right, 2);
	}

	static boolean mayBeSlip(int left, int right) {
		int longest = Math.max(Words.length(left), Words.length(right));
		int most = (longest >= SHORTEST_WITH_TWO_SLIPS) ? 2 : 1;
		return longest >= SHORTEST_WITH_SLIP && Math.abs(Words.length(left) - Words.length(right)) <= most
				&& Words.differing(left, right) <= 2 * most;
	}

	static boolean slipped(Token left, Token right) {
		int longest = Math.max(left.text().length(), right.text().length());
		if (left.isNumber() || right.isNumber()
				|| !left.isWithin(right, (longest >= SHORTEST_WITH_TWO_SLIPS) ? 2 : 1)) {
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
	static boolean abbreviates(Token left, Token right) {
		Token shorter = (left.text().length() < right.text().length()) ? left : right;
		Token longer = (shorter == left) ? right : left;
		return shorter.text().length() >= 3 && !shorter.isNumber() && longer.text().startsWith(shorter.text());
	}

	/** Whether two words written together are a third one. */
	static boolean join(Token one, Token next, Token whole) {
		String together = one.text() + next.text();
		int most = (together.length() >= SHORTEST_WITH_TWO_SLIPS) ? 1 : 0;
		return Similarity.edits(together, whole.text(), 1) <= most;
	}

	static boolean isNear(Token left, Token right) {
		int longest = Math.max(left.text().length(), right.text().length());
		int most = (longest >= 9) ? 3 : (longest >= 5) ? 2 : (longest == 4) ? 1 : 0;
		return most > 0 && left.isFoldWithin(right, most);
	}

}
