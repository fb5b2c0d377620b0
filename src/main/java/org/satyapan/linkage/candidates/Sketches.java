package org.satyapan.linkage.candidates;

/**
 * What each row's names and what its other fields consist of, a bit of 64 for each word,
 * number and date, chosen by its hash: how much two rows have in common beside the keys
 * that brought them together can be guessed from two numbers of each.
 */
final class Sketches {

	/** Fewer bits say too little for their disagreement to mean anything. */
	private static final int ENOUGH = 3;

	private final int first;

	private final long[] bits;

	/**
	 * Room for the sketches of rows.
	 * @param first number of the first row
	 * @param rows how many rows
	 */
	Sketches(int first, int rows) {
		this.first = first;
		this.bits = new long[2 * rows];
	}

	/** Keeps the sketches of the row whose keys were made last. */
	void put(int row, KeyMaker keys) {
		int at = 2 * (row - this.first);
		this.bits[at] = keys.nameSketch();
		this.bits[at + 1] = keys.restSketch();
	}

	/** How many bits two rows have in common, one of them given by its sketches. */
	int common(long names, long rest, int row) {
		int at = 2 * (row - this.first);
		return Long.bitCount(names & this.bits[at]) + Long.bitCount(rest & this.bits[at + 1]);
	}

	/**
	 * Whether two rows have names and more, but hardly agree on both: nothing that keys
	 * of one family tell makes up for that.
	 */
	boolean agreeOnOneThingOnly(long names, long rest, int row) {
		int at = 2 * (row - this.first);
		boolean named = isEnough(names) && isEnough(this.bits[at]);
		boolean more = isEnough(rest) && isEnough(this.bits[at + 1]);
		int inNames = Long.bitCount(names & this.bits[at]);
		int inRest = Long.bitCount(rest & this.bits[at + 1]);
		return named && inNames == 0 || more && inRest == 0 || named && more && inNames + inRest < ENOUGH;
	}

	private static boolean isEnough(long bits) {
		return Long.bitCount(bits) >= ENOUGH;
	}

}
