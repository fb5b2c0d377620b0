package org.satyapan.linkage.text;

import java.util.Arrays;

/**
 * How alike two strings are.
 */
public final class Similarity {

	private static final int LONGEST = 64;

	private Similarity() {
	}

	/**
	 * Edits (insertion, deletion, change, swap of neighbours) between two strings.
	 * @param left one string
	 * @param right the other
	 * @param most more than that many are not counted
	 * @return the number of edits, or {@code most + 1}
	 */
	public static int edits(String left, String right, int most) {
		int n = left.length();
		int m = right.length();
		if (Math.abs(n - m) > most) {
			return most + 1;
		}
		if (n > LONGEST || m > LONGEST) {
			return left.equals(right) ? 0 : most + 1;
		}
		int from = 0;
		int shorter = Math.min(n, m);
		while (from < shorter && left.charAt(from) == right.charAt(from)) {
			from++;
		}
		while (n > from && m > from && left.charAt(n - 1) == right.charAt(m - 1)) {
			n--;
			m--;
		}
		n -= from;
		m -= from;
		if (n == 0 || m == 0) {
			return Math.min(n + m, most + 1);
		}
		if (most <= 1) {
			boolean one = n == 1 && m == 1 || n == 2 && m == 2 && left.charAt(from) == right.charAt(from + 1)
					&& left.charAt(from + 1) == right.charAt(from);
			return (one && most == 1) ? 1 : most + 1;
		}
		return Math.min(distance(left, right, from, n, m), most + 1);
	}

	/**
	 * The whole distance, a column of the table at a time as the bits of a number (Hyyrö
	 * 2003, with swaps of neighbours).
	 */
	private static int distance(String left, String right, int from, int n, int m) {
		long up = -1;
		long down = 0;
		long diagonal = 0;
		long before = 0;
		long last = 1L << n - 1;
		int distance = n;
		for (int j = 0; j < m; j++) {
			char letter = right.charAt(from + j);
			long same = 0;
			for (int i = 0; i < n; i++) {
				if (left.charAt(from + i) == letter) {
					same |= 1L << i;
				}
			}
			long swapped = (~diagonal & same) << 1 & before;
			diagonal = (same & up) + up ^ up | same | down | swapped;
			long rising = down | ~(diagonal | up);
			long falling = diagonal & up;
			if ((rising & last) != 0) {
				distance++;
			}
			if ((falling & last) != 0) {
				distance--;
			}
			rising = rising << 1 | 1;
			falling <<= 1;
			up = falling | ~(diagonal | rising);
			down = rising & diagonal;
			before = same;
		}
		return distance;
	}

	/**
	 * Jaro–Winkler similarity.
	 * @param left one string
	 * @param right the other
	 * @return 0 to 1
	 */
	public static double jaroWinkler(String left, String right) {
		int n = left.length();
		int m = right.length();
		if (n == 0 || m == 0 || n > LONGEST || m > LONGEST) {
			return left.equals(right) ? 1 : 0;
		}
		int window = Math.max(0, Math.max(n, m) / 2 - 1);
		long usedLeft = 0;
		long usedRight = 0;
		int common = 0;
		for (int i = 0; i < n; i++) {
			int to = Math.min(m - 1, i + window);
			for (int j = Math.max(0, i - window); j <= to; j++) {
				if ((usedRight & 1L << j) == 0 && left.charAt(i) == right.charAt(j)) {
					usedLeft |= 1L << i;
					usedRight |= 1L << j;
					common++;
					break;
				}
			}
		}
		if (common == 0) {
			return 0;
		}
		int swaps = 0;
		int j = 0;
		for (int i = 0; i < n; i++) {
			if ((usedLeft & 1L << i) != 0) {
				while ((usedRight & 1L << j) == 0) {
					j++;
				}
				if (left.charAt(i) != right.charAt(j)) {
					swaps++;
				}
				j++;
			}
		}
		double c = common;
		double jaro = (c / n + c / m + (c - swaps / 2.0) / c) / 3;
		int prefix = 0;
		while (prefix < 4 && prefix < n && prefix < m && left.charAt(prefix) == right.charAt(prefix)) {
			prefix++;
		}
		return jaro + prefix * 0.1 * (1 - jaro);
	}

	/**
	 * The pairs of neighbouring letters of words written together, a mark at both ends.
	 * @param words lower case letters and digits
	 * @return the pairs, sorted, repeated ones kept
	 */
	public static char[] bigrams(String... words) {
		int length = 0;
		for (String word : words) {
			length += word.length();
		}
		if (length == 0) {
			return new char[0];
		}
		char[] grams = new char[length + 1];
		int at = 0;
		int last = 0;
		for (String word : words) {
			for (int i = 0; i < word.length(); i++) {
				int code = word.charAt(i) & 0x7f;
				grams[at++] = (char) (last << 7 | code);
				last = code;
			}
		}
		grams[at] = (char) (last << 7);
		Arrays.sort(grams);
		return grams;
	}

	/**
	 * Dice's coefficient of two sorted arrays.
	 * @param left sorted
	 * @param right sorted
	 * @return 0 to 1; 0 if one is empty
	 */
	public static double dice(char[] left, char[] right) {
		if (left.length == 0 || right.length == 0) {
			return 0;
		}
		return 2.0 * common(left, right) / (left.length + right.length);
	}

	/**
	 * How many elements two sorted arrays share.
	 * @param left sorted
	 * @param right sorted
	 * @return their number
	 */
	public static int common(char[] left, char[] right) {
		int i = 0;
		int j = 0;
		int common = 0;
		while (i < left.length && j < right.length) {
			int order = left[i] - right[j];
			if (order == 0) {
				common++;
				i++;
				j++;
			}
			else if (order < 0) {
				i++;
			}
			else {
				j++;
			}
		}
		return common;
	}

}
