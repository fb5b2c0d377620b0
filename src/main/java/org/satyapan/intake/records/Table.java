package org.satyapan.intake.records;

import java.util.List;

import org.satyapan.intake.workbook.UnreadableFile;

/**
 * The rows of a file, sheet by sheet, from the first to the last, one at a time, so that
 * memory does not grow with the file.
 */
interface Table {

	/** After so many rows a sink is told how far the reading is. */
	int PROGRESS_ROWS = 20_000;

	/**
	 * Reads all.
	 * @throws UnreadableFile if the bytes are not such a table
	 */
	void read(Sink sink) throws UnreadableFile;

	/** Who is told what stands in a table. */
	interface Sink {

		/**
		 * A sheet begins.
		 * @param hidden whether the spreadsheet hides it; never all of them
		 */
		void sheet(String name, boolean hidden);

		/**
		 * A row with at least one cell that is not blank.
		 * @param number 1-based, as a spreadsheet shows it
		 */
		void row(int number, List<String> cells);

		/** A row that could not be told into cells. */
		void broken(int number, String text);

		/** What is to be said of the sheet, or before the first, of the whole file. */
		void remark(Remark remark);

		/**
		 * How far the sheet is read; told now and then.
		 * @param expected an estimate, never below those done
		 */
		void progress(long rows, long expected);

	}

}
