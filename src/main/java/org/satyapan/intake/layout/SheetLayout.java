package org.satyapan.intake.layout;

import java.util.List;

import org.satyapan.intake.workbook.Sheet;

/**
 * A sheet with every physical row accounted for.
 *
 * @param rows all of them, in order
 */
public record SheetLayout(Sheet sheet, List<LaidOutRow> rows) {

	public SheetLayout {
		rows = List.copyOf(rows);
	}

	/** Whether it has a table. */
	public boolean hasHeader() {
		return has(RowRole.HEADER);
	}

	public boolean has(RowRole role) {
		return this.rows.stream().anyMatch((row) -> row.role() == role);
	}

	/** This layout of a hidden sheet when nothing of it is taken. */
	public SheetLayout passedOver() {
		return new SheetLayout(this.sheet,
				this.rows.stream().map((row) -> new LaidOutRow(row.row(), RowRole.HIDDEN_SHEET, null)).toList());
	}

	/** The texts of a sheet that belong to no table, one line a row. */
	public List<String> titles() {
		return this.rows.stream()
			.filter((row) -> row.role() == RowRole.TITLE || row.role() == RowRole.NIL)
			.map((row) -> String.join(" ", row.row().cells().stream().map((cell) -> cell.text()).toList()))
			.toList();
	}

}
