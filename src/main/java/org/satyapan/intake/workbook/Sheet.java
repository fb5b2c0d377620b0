package org.satyapan.intake.workbook;

import java.util.List;

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
 */
public record Sheet(int position, String name, boolean hidden, boolean dates1904, List<SheetRow> rows,
		List<Region> merged) {

	/** The name of the one sheet of a CSV file. */
	public static final String CSV = "";

	public Sheet {
		rows = List.copyOf(rows);
		merged = List.copyOf(merged);
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
