package org.satyapan.intake.legacy;

import java.util.HashMap;
import java.util.Map;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;

/**
 * How much of a sheet, of its columns and of its rows is proved by letters alone to be
 * typed in a legacy font: what stands among it needs less proof.
 */
final class SheetEvidence {

	/** So many cells must prove it before the sheet speaks for its other cells. */
	private static final int FEWEST = 3;

	/** So many letters of a cell tell how it was typed. */
	private static final int ENOUGH = 1000;

	private final Map<Integer, int[]> columns = new HashMap<>();

	private final Map<Integer, int[]> rows = new HashMap<>();

	private int proved;

	private boolean fonts;

	static SheetEvidence of(Sheet sheet) {
		SheetEvidence evidence = new SheetEvidence();
		for (SheetRow row : sheet.rows()) {
			for (Cell cell : row.cells()) {
				if (!cell.legacy().isEmpty()) {
					evidence.fonts = true;
				}
				else if (cell.kind() == Cell.Kind.TEXT) {
					String text = cell.text();
					evidence.add(row.number(), cell.column(),
							LegacyText.of(text.substring(0, Math.min(text.length(), ENOUGH))));
				}
			}
		}
		return evidence;
	}

	private void add(int row, int column, LegacyText text) {
		if (!text.isOpen()) {
			return;
		}
		boolean proof = text.weight() >= LegacyText.PROOF;
		this.proved += proof ? 1 : 0;
		for (int[] counts : new int[][] { this.columns.computeIfAbsent(column, (key) -> new int[2]),
				this.rows.computeIfAbsent(row, (key) -> new int[2]) }) {
			counts[0] += proof ? 1 : 0;
			counts[1]++;
		}
	}

	/** Whether any cell is legacy, by its font or by its letters. */
	boolean any() {
		return this.fonts || this.proved > 0;
	}

	/**
	 * Whether the sheet as a whole is typed so. Where a sheet has such fonts, a cell in
	 * another font is what it seems.
	 */
	boolean speaksForCells() {
		return !this.fonts && this.proved >= FEWEST;
	}

	/** Whether most of the column or of the row is typed so. */
	boolean isAmongLegacy(int row, int column) {
		return speaksForCells() && (mostly(this.columns.get(column)) || mostly(this.rows.get(row)));
	}

	private static boolean mostly(int @org.jspecify.annotations.Nullable [] counts) {
		return counts != null && counts[0] * 2 >= counts[1];
	}

}
