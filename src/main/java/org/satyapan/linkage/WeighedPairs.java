package org.satyapan.linkage;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.candidates.Candidates;

/**
 * Candidate pairs with their match weights, in units of
 * {@link org.satyapan.linkage.columns.Bits}.
 *
 * @param candidates the pairs
 * @param weights the weight of each, with what other records add or take off; weights too
 * low to change anything need not be exact
 * @param bounds for each pair the band that its vetoes leave; {@code null} where nobody
 * looked
 * @param rivals what rivals take off each
 * @param thirds what third records add to each; empty if none was looked for
 * @param thirdRows the rows of those records where they add anything
 */
record WeighedPairs(Candidates candidates, int[] weights, @Nullable Decision[] bounds, int[] rivals, int[] thirds,
		int[] thirdRows) {

	private static final int[] NONE = {};

	/** Pairs without third records. */
	WeighedPairs(Candidates candidates, int[] weights, @Nullable Decision[] bounds, int[] rivals) {
		this(candidates, weights, bounds, rivals, NONE, NONE);
	}

	/** Pairs to which other records do nothing. */
	WeighedPairs(Candidates candidates, int[] weights, @Nullable Decision[] bounds) {
		this(candidates, weights, bounds, new int[weights.length]);
	}

	/**
	 * What other records do to the pair at an index; nothing if the index is negative.
	 */
	Others others(int index) {
		if (index < 0) {
			return Others.NONE;
		}
		boolean third = this.thirds.length > 0 && this.thirds[index] != 0;
		return third ? new Others(this.rivals[index], this.thirds[index], this.thirdRows[index])
				: new Others(this.rivals[index], 0, -1);
	}

}
