package org.satyapan.linkage.columns;

/**
 * One field of every row: a list of whole numbers.
 */
public final class IntLists {

	private final PackedRows rows;

	private final PackedRows.Part part;

	private final int field;

	IntLists(PackedRows rows, PackedRows.Part part) {
		this.rows = rows;
		this.part = part;
		this.field = part.ordinal();
	}

	/**
	 * The field's bit in {@link Columns#present}.
	 * @return one bit
	 */
	public int bit() {
		return 1 << this.field;
	}

	/**
	 * Where a row's list begins in {@link #data(int)}.
	 * @param row the row
	 * @return index of its first number
	 */
	public int from(int row) {
		return this.rows.from(row, this.field);
	}

	/**
	 * Where a row's list ends in {@link #data(int)}.
	 * @param row the row
	 * @return index after its last number
	 */
	public int to(int row) {
		return this.rows.to(row, this.field);
	}

	/**
	 * The numbers in which a row's list stands.
	 * @param row the row
	 * @return the numbers, never to be changed
	 */
	public int[] data(int row) {
		return this.rows.data(row);
	}

	public boolean isEmpty(int row) {
		return this.rows.isEmpty(row, this.field);
	}

	/** Whether no row has a number. */
	public boolean isEmpty() {
		return this.rows.isEmpty(this.part);
	}

}
