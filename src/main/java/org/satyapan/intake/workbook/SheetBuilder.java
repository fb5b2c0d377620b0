package org.satyapan.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sheet as it is read row by row, within the limits. Rows may come in any order but
 * each only once.
 */
final class SheetBuilder {

	private final int position;

	private final String name;

	private final WorkbookLimits limits;

	private final List<SheetRow> rows = new ArrayList<>();

	private final List<Region> merged = new ArrayList<>();

	private final List<StrayCell> stray = new ArrayList<>();

	private final Set<Integer> hiddenColumns = new HashSet<>();

	private final Set<Integer> columns = new HashSet<>();

	private boolean hidden;

	private boolean dates1904;

	private boolean filtered;

	private long cells;

	SheetBuilder(int position, String name, WorkbookLimits limits) throws UnreadableFile {
		limits.checkSheets(position + 1);
		this.position = position;
		this.name = name;
		this.limits = limits;
	}

	/** Adds a row without a line through it, unless it is blank. */
	void row(int number, boolean hidden, List<Cell> cells) throws UnreadableFile {
		row(new SheetRow(number, hidden, cells));
	}

	/** Adds a row, unless it is blank. */
	void row(SheetRow row) throws UnreadableFile {
		List<Cell> cells = row.cells();
		if (cells.isEmpty()) {
			return;
		}
		List<Cell> within = cells.stream().filter((cell) -> this.limits.reaches(cell.column())).toList();
		this.limits.checkStray(this.stray.size() + cells.size() - within.size());
		for (Cell cell : cells) {
			if (this.limits.reaches(cell.column())) {
				this.columns.add(cell.column());
			}
			else {
				this.stray.add(new StrayCell(row.number(), cell));
			}
		}
		this.cells += cells.size();
		this.limits.checkElements(this.cells);
		this.limits.checkRows(this.rows.size() + 1);
		this.rows.add((within.size() == cells.size()) ? row : row.with(within));
	}

	/** Adds a merged region, unless it is a single cell or there are too many. */
	void merge(Region region) {
		boolean single = region.firstRow() == region.lastRow() && region.firstColumn() == region.lastColumn();
		if (!single && this.merged.size() < this.limits.rows()) {
			this.merged.add(region);
		}
	}

	void hide() {
		this.hidden = true;
	}

	void hideColumn(int column) {
		if (column < this.limits.columns()) {
			this.hiddenColumns.add(column);
		}
	}

	void countFrom1904(boolean is) {
		this.dates1904 = is;
	}

	/** Says that there is a filter; it matters only where it hides rows. */
	void filter() {
		this.filtered = true;
	}

	Sheet build() {
		this.rows.sort(Comparator.comparingInt(SheetRow::number));
		this.hiddenColumns.retainAll(this.columns);
		boolean hidesRows = this.rows.stream().anyMatch(SheetRow::hidden);
		return new Sheet(this.position, this.name, this.hidden, this.dates1904, this.rows, this.merged,
				this.hiddenColumns, this.filtered && hidesRows, this.stray);
	}

}
