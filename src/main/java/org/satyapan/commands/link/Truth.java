package org.satyapan.commands.link;

import java.util.Arrays;

import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.RecordTable;

/**
 * The true pairs of two lists, held as rows. Within one list a pair's order tells
 * nothing.
 */
public final class Truth {

	private final RecordTable left;

	private final RecordTable right;

	private final long[] pairs;

	private final int unknown;

	/**
	 * Takes true pairs.
	 * @param pairs rows of each pair, the left one in the upper 32 bits, sorted, each
	 * once
	 * @param unknown further true pairs of records that are in neither list
	 */
	Truth(RecordTable left, RecordTable right, long[] pairs, int unknown) {
		this.left = left;
		this.right = right;
		this.pairs = pairs;
		this.unknown = unknown;
	}

	static long ordered(long pair, boolean within) {
		boolean turn = within && (int) (pair >>> 32) > (int) pair;
		return turn ? pair << 32 | pair >>> 32 : pair;
	}

	/** True pairs in all, those of unknown records included. */
	public int size() {
		return this.pairs.length + this.unknown;
	}

	/** True pairs whose records are in the lists. */
	int known() {
		return this.pairs.length;
	}

	/** A true pair's ids. */
	IdPair pair(int index) {
		return new IdPair(this.left.id((int) (this.pairs[index] >>> 32)), this.right.id((int) this.pairs[index]));
	}

	/** The index of a true pair, or a negative number if the pair is not true. */
	int indexOf(String leftId, String rightId) {
		long pair = (long) this.left.rowOf(leftId) << 32 | this.right.rowOf(rightId);
		return Arrays.binarySearch(this.pairs, ordered(pair, this.left == this.right));
	}

	/** The share of true pairs that were compared at all. */
	double candidateRecall(LinkageResult result) {
		int compared = 0;
		for (int i = 0; i < this.pairs.length; i++) {
			IdPair pair = pair(i);
			compared += result.compared(pair.leftId(), pair.rightId()) ? 1 : 0;
		}
		return (size() == 0) ? 1 : (double) compared / size();
	}

}
