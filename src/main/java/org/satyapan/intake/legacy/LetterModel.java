package org.satyapan.intake.legacy;

import java.util.Arrays;

/**
 * How likely characters follow one another in words of a kind: counts of up to three in a
 * row, the longer ones weighing more.
 */
final class LetterModel {

	/** Stands before and after a word. */
	static final char EDGE = ' ';

	/**
	 * So much of the weight goes to what follows two characters, one, none, and to
	 * anything.
	 */
	private static final double TWO = 0.6;

	private static final double ONE = 0.25;

	private static final double NONE = 0.13;

	private static final double ANYTHING = 0.02 / 150;

	/** Characters of Latin 1 are told apart, all others are one. */
	private static final int CHARACTERS = 0x100 - EDGE + 1;

	/** Counts of characters, and of all together in the last place. */
	private final int[] single = new int[CHARACTERS + 1];

	private final int[][] afterOne = new int[CHARACTERS][CHARACTERS + 1];

	private final int[][] afterTwo = new int[CHARACTERS * CHARACTERS][];

	/** Of characters that were never seen together. */
	private final int[] unseen = new int[CHARACTERS + 1];

	LetterModel() {
		Arrays.fill(this.afterTwo, this.unseen);
	}

	/** Counts the characters of a word. */
	void add(String word, int times) {
		String framed = EDGE + "" + EDGE + word + EDGE;
		for (int i = 2; i < framed.length(); i++) {
			int letter = index(framed.charAt(i));
			int one = index(framed.charAt(i - 1));
			int two = index(framed.charAt(i - 2)) * CHARACTERS + one;
			int[] counts = this.afterTwo[two];
			if (counts == this.unseen) {
				counts = new int[CHARACTERS + 1];
				this.afterTwo[two] = counts;
			}
			for (int[] each : new int[][] { this.single, this.afterOne[one], counts }) {
				each[letter] += times;
				each[CHARACTERS] += times;
			}
		}
	}

	/** The logarithm of how likely a character follows the two before it. */
	double following(char beforeLast, char last, char character) {
		int letter = index(character);
		int one = index(last);
		int[] counts = this.afterTwo[index(beforeLast) * CHARACTERS + one];
		return Math.log(share(counts, letter) * TWO + share(this.afterOne[one], letter) * ONE
				+ share(this.single, letter) * NONE + ANYTHING);
	}

	private static double share(int[] counts, int letter) {
		return (counts[CHARACTERS] > 0) ? (double) counts[letter] / counts[CHARACTERS] : 0;
	}

	private static int index(char character) {
		return (character >= EDGE && character <= 0xFF) ? character - EDGE : CHARACTERS - 1;
	}

}
