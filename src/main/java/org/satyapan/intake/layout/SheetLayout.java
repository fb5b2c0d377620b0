package org.satyapan.intake.layout;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.satyapan.intake.workbook.Sheet;

/**
 * A sheet with every physical row accounted for.
 *
 * @param sheet the sheet
 * @param table what was read as one: the sheet itself, its left part, or the list that a
 * form was turned into
 * @param rows all rows of the table in order, and those outside of it
 * @param origins where the rows of a form stand
 * @param beside what stands to the right of the table as another table, or null
 */
public record SheetLayout(Sheet sheet, Sheet table, List<LaidOutRow> rows, Origins origins,
		@Nullable SheetLayout beside) {

	public SheetLayout {
		rows = List.copyOf(rows);
	}

	/** A sheet that is one table. */
	SheetLayout(Sheet sheet, List<LaidOutRow> rows) {
		this(sheet, sheet, rows, new Origins(), null);
	}

	/** Whether it has a table. */
	public boolean hasHeader() {
		return has(RowRole.HEADER);
	}

	public boolean has(RowRole role) {
		return this.rows.stream().anyMatch((row) -> row.role() == role) || this.beside != null && this.beside.has(role);
	}

	/** Whether a physical row may be part of several rows. */
	public boolean sharesRows() {
		return this.beside != null || this.rows.stream().anyMatch((row) -> this.origins.isTurned(row.row()));
	}

	/** This layout of a hidden sheet when nothing of it is taken. */
	public SheetLayout passedOver() {
		return new SheetLayout(this.sheet,
				this.sheet.rows().stream().map((row) -> new LaidOutRow(row, RowRole.HIDDEN_SHEET, null)).toList());
	}

	/** The texts of a sheet that belong to no table, one line a row. */
	public List<String> titles() {
		Stream<String> own = this.rows.stream()
			.filter((row) -> row.role() == RowRole.TITLE || row.role() == RowRole.NIL)
			.map((row) -> String.join(" ", row.row().cells().stream().map((cell) -> cell.text()).toList()));
		return Stream.concat(own, (this.beside != null) ? this.beside.titles().stream() : Stream.of()).toList();
	}

}
