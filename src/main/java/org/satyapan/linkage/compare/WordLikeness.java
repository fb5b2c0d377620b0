package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Words;
import org.satyapan.linkage.text.Phonemes;
import org.satyapan.linkage.text.Similarity;

/**
 * When two words of names, though not equal, may be the same word.
 */
final class WordLikeness {

	static final int SHORTEST_WITH_SLIP = 4;

	static final int SHORTEST_WITH_TWO_SLIPS = 7;

	/** Words no farther apart sound alike, see {@link Phonemes#distance}. */
	static final int ALIKE = 50;

	static final int FAR = Integer.MAX_VALUE;

	/** Words no farther apart may be one word spelled by ear, and longer ones these. */
	private static final int NEAR = 70;

	private static final int NEAR_IF_LONG = 100;

	/** In short words one sound makes another name: Asha and Usha, Gopal and Kopal. */
	private static final int[] ALIKE_IF_SHORT = { 30, 30, 30, 30, 30, 45 };

	private static final int LONG = 8;

	private static final int SHORTEST_NEAR = 6;

	/** So many kinds of letters may differ between spellings of one sound. */
	private static final int OTHER_LETTERS = 4;

	private static final int MORE_LETTERS = 3;

	private WordLikeness() {
	}

	/** What can be told from the letters alone, before the words are looked up. */
	static boolean maySoundAlike(int left, int right) {
		return Words.length(left) > 1 && Words.length(right) > 1
				&& Math.abs(Words.length(left) - Words.length(right)) <= MORE_LETTERS
				&& Words.differing(left, right) <= OTHER_LETTERS;
	}

	/**
	 * How far words are apart in sound, exactly if they are {@link #ALIKE}; numbers and
	 * initials are {@link #FAR}.
	 */
	static int apart(Token left, Token right) {
		if (left.isNumber() || right.isNumber() || left.text().length() < 2 || right.text().length() < 2) {
			return FAR;
		}
		int longest = Math.max(left.text().length(), right.text().length());
		int most = (longest < ALIKE_IF_SHORT.length) ? ALIKE_IF_SHORT[longest] : ALIKE;
		int distance = left.distance(right, most);
		return (distance <= most) ? distance : FAR;
	}

	/** Whether words that do not sound alike may be one word, spelled by ear. */
	static boolean isByEar(Token left, Token right, boolean sameSkeleton) {
		int longest = Math.max(left.text().length(), right.text().length());
		if (longest < SHORTEST_NEAR || left.isNumber() || right.isNumber()) {
			return false;
		}
		int most = (longest >= LONG) ? NEAR_IF_LONG : NEAR;
		return sameSkeleton && left.skeleton().length() > 3 || left.distance(right, most) <= most;
	}

	/**
	 * Whether one is an initial and the other the syllable that Hindi writes for it, with
	 * any vowel ({@code M} and {@code mu}), or the name of the letter.
	 */
	static boolean isInitialOf(Token one, Token other) {
		return one.isInitial() && isSyllableOf(one.text().charAt(0), other.text())
				|| other.isInitial() && isSyllableOf(other.text().charAt(0), one.text());
	}

	private static boolean isSyllableOf(char initial, String word) {
		int vowel = (word.length() > 1 && word.charAt(1) == 'h') ? 2 : 1;
		if (word.length() != vowel + 1 || !isVowel(word.charAt(vowel)) || isVowel(initial)) {
			return false;
		}
		return word.charAt(0) == initial || initial == 'g' && word.equals("ji") || initial == 'c' && word.equals("si");
	}

	private static boolean isVowel(char letter) {
		return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
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
		if (Phonemes.distance(one.sounds() + next.sounds(), whole.sounds(), ALIKE) <= ALIKE) {
			return true;
		}
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
