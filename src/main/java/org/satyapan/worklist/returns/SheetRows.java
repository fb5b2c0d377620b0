package org.satyapan.worklist.returns;

import java.util.List;

/**
 * The physical rows of one sheet that came back: those with at least one non-blank cell.
 *
 * @param position 0 for the first sheet
 */
record SheetRows(int position, String name, List<Cells> rows) {

	SheetRows {
		rows = List.copyOf(rows);
	}

	/**
	 * One row's texts.
	 *
	 * @param number 1-based, as the spreadsheet shows it
	 */
	record Cells(int number, List<String> texts) {

		Cells {
			texts = List.copyOf(texts);
		}

		/**
		 * The text of a column, empty beyond the last or where there is no such column.
		 */
		String at(int column) {
			return (column >= 0 && column < this.texts.size()) ? this.texts.get(column) : "";
		}

	}

}
