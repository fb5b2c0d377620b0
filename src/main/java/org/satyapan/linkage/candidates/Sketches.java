package org.satyapan.linkage.candidates;

/**
 * What each row's names and what its other fields consist of, a bit of 64 for each word,
 * number and date, chosen by its hash: how much two rows have in common beside the keys
 * that brought them together can be guessed from two numbers of each.
 */
final class Sketches {

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

	/** Keeps the sketches of a row. */
	void put(int row, Keys keys) {
		int at = 2 * (row - this.first);
		this.bits[at] = keys.names();
		this.bits[at + 1] = keys.rest();
	}

	long names(int row) {
		return this.bits[2 * (row - this.first)];
	}

	long rest(int row) {
		return this.bits[2 * (row - this.first) + 1];
	}

}
