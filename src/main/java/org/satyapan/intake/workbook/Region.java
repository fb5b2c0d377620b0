package org.satyapan.intake.workbook;

/**
 * Cells merged into one, whose value stands in the first of them.
 *
 * @param firstRow 1-based
 * @param lastRow 1-based, inclusive
 * @param firstColumn 0-based
 * @param lastColumn 0-based, inclusive
 */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	public boolean contains(int row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

	/** Number of columns. */
	public int width() {
		return this.lastColumn - this.firstColumn + 1;
	}

}
