package org.satyapan.intake.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.satyapan.intake.bulk.BulkLimits;
import org.satyapan.intake.legacy.LegacySheets;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.LegacyFonts;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookLimits;
import org.satyapan.intake.workbook.WorkbookReader;

import org.springframework.util.unit.DataSize;

/**
 * Any spreadsheet but the newest Excel's: .xls of all ages, .ods, web pages and XML that
 * are called .xls. It is read whole, within bounds.
 */
final class SheetsTable implements Table {

	private static final DataSize LARGEST = DataSize.ofMegabytes(64);

	private static final DataSize LARGEST_UNPACKED = DataSize.ofMegabytes(256);

	private static final int MOST_ELEMENTS = 4_000_000;

	/** What an .xls holds at most. */
	private static final int MOST_ROWS = 65_536;

	private final Path file;

	private final WorkbookReader reader;

	SheetsTable(Path file, BulkLimits limits, LegacyFonts legacyFonts) {
		this.file = file;
		this.reader = new WorkbookReader(new WorkbookLimits(LARGEST, LARGEST_UNPACKED, MOST_ELEMENTS, limits.sheets(),
				Math.min(MOST_ROWS, limits.rows()), limits.columns(), 0, Math.min(32_767, limits.cellCharacters())),
				legacyFonts);
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		List<Sheet> sheets = this.reader.read(this.file);
		boolean shown = sheets.stream().anyMatch((sheet) -> !sheet.hidden());
		for (Sheet source : sheets) {
			Sheet sheet = LegacySheets.shownInUnicode(source);
			sink.sheet(sheet.name().equals(Sheet.CSV) ? "page" : sheet.name(), sheet.hidden() && shown);
			int hidden = 0;
			int setAside = 0;
			for (SheetRow row : sheet.rows()) {
				hidden += row.hidden() ? 1 : 0;
				setAside += (int) row.cells().stream().filter(Cell::isQuarantined).count();
				sink.row(row.number(), texts(row));
			}
			if (hidden > 0) {
				sink.remark(Remark.hiddenRows(hidden));
			}
			if (!sheet.merged().isEmpty()) {
				sink.remark(Remark.mergedCells(sheet.merged().size()));
			}
			if (setAside > 0) {
				sink.remark(Remark.legacyDoubtful(setAside));
			}
		}
	}

	private static List<String> texts(SheetRow row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : row.cells()) {
			texts.addAll(Collections.nCopies(cell.column() - texts.size(), ""));
			texts.add((cell.kind() == Cell.Kind.BOOLEAN) ? Boolean.toString(cell.text().equals("TRUE")) : cell.text());
		}
		return texts;
	}

}
