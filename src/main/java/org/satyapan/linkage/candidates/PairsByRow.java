package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The candidate pairs of each row, whether it stands left or right in them.
 */
public final class PairsByRow {

	private final int[] start;

	private final int[] pairs;

	private PairsByRow(int[] start, int[] pairs) {
		this.start = start;
		this.pairs = pairs;
	}

	/**
	 * Sorts pairs by row.
	 * @param candidates all pairs
	 * @param rows how many rows there are
	 * @param wanted which pairs, by their index
	 * @return those
	 */
	public static PairsByRow of(Candidates candidates, int rows, IntPredicate wanted) {
		int[] start = new int[rows + 1];
		for (int i = 0; i < candidates.size(); i++) {
			if (wanted.test(i)) {
				start[candidates.left(i) + 1]++;
				start[candidates.right(i) + 1]++;
			}
		}
		for (int i = 0; i < rows; i++) {
			start[i + 1] += start[i];
		}
		int[] pairs = new int[start[rows]];
		int[] next = Arrays.copyOf(start, rows);
		for (int i = 0; i < candidates.size(); i++) {
			if (wanted.test(i)) {
				pairs[next[candidates.left(i)]++] = i;
				pairs[next[candidates.right(i)]++] = i;
			}
		}
		return new PairsByRow(start, pairs);
	}

	/** How many pairs a row has. */
	public int count(int row) {
		return this.start[row + 1] - this.start[row];
	}

	/**
	 * The pairs of a row.
	 * @param row of the left or the right list
	 * @return their indexes, ascending
	 */
	public int[] of(int row) {
		return Arrays.copyOfRange(this.pairs, this.start[row], this.start[row + 1]);
	}

}
