package org.satyapan.intake.layout;

/**
 * What a physical row of a sheet is.
 */
public enum RowRole {

	/** One call centre, or the first row of it. */
	ENTRY,
	/** More of the call centre above: another owner, another accused. */
	CONTINUATION,
	/** Cells, but no table that they belong to, or nothing in them that a table has. */
	NOT_UNDERSTOOD,
	/** A title, a date or a caption above or between tables. */
	TITLE,
	/** A header or the second row of one. */
	HEADER,
	/** The numbers of the columns, under a header. */
	COLUMN_NUMBERS,
	/** The number of a row in which nothing else was written. */
	NUMBER_ONLY,
	/** A line is drawn through all of it. */
	STRUCK_OUT,
	/** Shows how to fill in the table. */
	EXAMPLE,
	/** A total below the rows. */
	TOTAL,
	/** Says that there is nothing to list. */
	NIL,
	/** Who signed, and remarks to the whole list. */
	SIGNATURE,
	/** On the first sheet of one of our own receipts, sent back. */
	RECEIPT,
	/** Only cells too far to the right to be read. */
	STRAY,
	/** On a sheet that is hidden. */
	HIDDEN_SHEET

}
