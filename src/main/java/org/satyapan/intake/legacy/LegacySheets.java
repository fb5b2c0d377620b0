package org.satyapan.intake.legacy;

import java.util.List;
import java.util.Optional;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.LegacyRun;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;

/**
 * Reads what was typed in legacy fonts. A cell that holds such text is converted as a
 * whole or, if any part of it is in doubt, quarantined as a whole; every other cell stays
 * as it is.
 */
public final class LegacySheets {

	/** Among legacy cells, from here on a cell is taken for one. */
	private static final double AMONG_LEGACY = 0.5;

	/**
	 * Among legacy cells, at or below this a cell is taken for Latin; between, in doubt.
	 */
	private static final double AMONG_LEGACY_LATIN = -8;

	/** Elsewhere on a sheet that has legacy cells. */
	private static final double ON_LEGACY_SHEET = 6;

	private final SheetEvidence evidence;

	private LegacySheets(SheetEvidence evidence) {
		this.evidence = evidence;
	}

	/** The sheet with all that was typed in legacy fonts in Unicode. */
	public static Sheet inUnicode(Sheet sheet) {
		SheetEvidence evidence = SheetEvidence.of(sheet);
		if (!evidence.any()) {
			return sheet;
		}
		LegacySheets reading = new LegacySheets(evidence);
		List<SheetRow> rows = sheet.rows()
			.stream()
			.map((row) -> row.with(row.cells().stream().map((cell) -> reading.read(row.number(), cell)).toList()))
			.toList();
		return sheet.withRows(rows);
	}

	/** The sheet with only those cells in Unicode that are shown in a legacy font. */
	public static Sheet shownInUnicode(Sheet sheet) {
		return sheet.withRows(sheet.rows()
			.stream()
			.map((row) -> row
				.with(row.cells().stream().map((cell) -> cell.legacy().isEmpty() ? cell : byFonts(cell)).toList()))
			.toList());
	}

	private Cell read(int row, Cell cell) {
		if (cell.kind() != Cell.Kind.TEXT) {
			return cell;
		}
		return cell.legacy().isEmpty() ? byLetters(row, cell) : byFonts(cell);
	}

	private static Cell byFonts(Cell cell) {
		StringBuilder unicode = new StringBuilder();
		int next = 0;
		for (LegacyRun run : cell.legacy()) {
			LegacyText text = LegacyText.of(cell.text().substring(run.from(), run.to()));
			Optional<String> converted = (run.keys() == LegacyRun.Keys.KRUTI_DEV) ? text.convertedByFont()
					: text.unlessOpen();
			if (converted.isEmpty()) {
				return cell.quarantined();
			}
			unicode.append(cell.text(), next, run.from()).append(converted.get());
			next = run.to();
		}
		return changed(cell, unicode.append(cell.text().substring(next)).toString());
	}

	private Cell byLetters(int row, Cell cell) {
		String typed = withoutNeutralising(cell.text());
		LegacyText text = LegacyText.of(typed);
		boolean among = this.evidence.isAmongLegacy(row, cell.column());
		if (!text.isOpen()) {
			return (among && text.hasTypedFigures()) ? changed(cell, KrutiDev.toUnicode(typed).text()) : cell;
		}
		double needed = among ? AMONG_LEGACY : this.evidence.speaksForCells() ? ON_LEGACY_SHEET : LegacyText.PROOF;
		double weight = among ? text.weightAmongLegacy() : text.weight();
		if (weight >= needed) {
			return text.convertedByLetters().map((unicode) -> changed(cell, unicode)).orElseGet(cell::quarantined);
		}
		return (among && weight > AMONG_LEGACY_LATIN) ? cell.quarantined() : cell;
	}

	private static Cell changed(Cell cell, String unicode) {
		return unicode.equals(cell.text()) ? cell : cell.converted(unicode);
	}

	/** A receipt puts an apostrophe before what might else become a formula. */
	private static String withoutNeutralising(String text) {
		boolean neutralised = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
		return neutralised ? text.substring(1) : text;
	}

}
