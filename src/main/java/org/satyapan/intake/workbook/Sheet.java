package org.satyapan.intake.workbook;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, or the whole of a CSV file.
 *
 * @param position 0 for the first
 * @param name as its tab says; empty for a CSV file
 * @param hidden whether the spreadsheet hides it
 * @param dates1904 whether day numbers count from 1904
 * @param rows its physical rows in order
 * @param merged its merged regions
 * @param hiddenColumns columns that the spreadsheet hides and that hold something
 * @param filtered whether the spreadsheet shows only the rows that a filter lets through
 * @param stray cells too far to the right to be read; a row may have no others
 */
public record Sheet(int position, String name, boolean hidden, boolean dates1904, List<SheetRow> rows,
		List<Region> merged, Set<Integer> hiddenColumns, boolean filtered, List<StrayCell> stray) {

	/** The name of the one sheet of a CSV file. */
	public static final String CSV = "";

	public Sheet {
		rows = List.copyOf(rows);
		merged = List.copyOf(merged);
		hiddenColumns = Set.copyOf(hiddenColumns);
		stray = List.copyOf(stray);
	}

	/** A sheet that hides none of its columns and filters none of its rows. */
	public Sheet(int position, String name, boolean hidden, boolean dates1904, List<SheetRow> rows,
			List<Region> merged) {
		this(position, name, hidden, dates1904, rows, merged, Set.of(), false, List.of());
	}

	/** This sheet with other rows. */
	public Sheet withRows(List<SheetRow> other) {
		return new Sheet(this.position, this.name, this.hidden, this.dates1904, other, this.merged, this.hiddenColumns,
				this.filtered, this.stray);
	}

	/** A table that was made of cells of this sheet, of which nothing is merged. */
	public Sheet asTable(List<SheetRow> rows) {
		return new Sheet(this.position, this.name, this.hidden, this.dates1904, rows, List.of());
	}

	/** This sheet under another name. */
	Sheet named(String other) {
		return new Sheet(this.position, other, this.hidden, this.dates1904, this.rows, this.merged, this.hiddenColumns,
				this.filtered, this.stray);
	}

	/** The merged region that covers a cell, or null. */
	public @Nullable Region mergedAt(int row, int column) {
		for (Region region : this.merged) {
			if (region.contains(row, column)) {
				return region;
			}
		}
		return null;
	}

}
