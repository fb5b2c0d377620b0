package org.satyapan.intake.workbook;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One physical row: it has at least one cell that is not blank, if only a stray one.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param hidden whether the spreadsheet hides it
 * @param struckOut the columns in which a line is drawn through what is written
 * @param cells those that are not blank, from left to right
 */
public record SheetRow(int number, boolean hidden, Set<Integer> struckOut, List<Cell> cells) {

	public SheetRow {
		struckOut = Set.copyOf(struckOut);
		cells = List.copyOf(cells);
	}

	/** A row without a line through it. */
	public SheetRow(int number, boolean hidden, List<Cell> cells) {
		this(number, hidden, Set.of(), cells);
	}

	/** This row with other cells. */
	public SheetRow with(List<Cell> others) {
		return new SheetRow(this.number, this.hidden, this.struckOut, others);
	}

	/** Whether a line is drawn through all that is written in it. */
	public boolean isStruckOut() {
		return !this.cells.isEmpty() && this.cells.stream().allMatch((cell) -> this.struckOut.contains(cell.column()));
	}

	/** The cell of a column, or null if it is blank. */
	public @Nullable Cell cell(int column) {
		for (Cell cell : this.cells) {
			if (cell.column() == column) {
				return cell;
			}
		}
		return null;
	}

	/** The text of a column, empty if it is blank. */
	public String text(int column) {
		Cell cell = cell(column);
		return (cell != null) ? cell.text() : "";
	}

}
