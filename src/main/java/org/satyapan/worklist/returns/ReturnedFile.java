package org.satyapan.worklist.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.satyapan.intake.legacy.LegacySheets;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;

/**
 * Reads what a team or DoT sent back, in any format in which a station may send its list.
 * Hidden sheets, rows and columns are read like any other; what is typed in a legacy font
 * is read in Unicode, or as it stands where that is in doubt.
 */
final class ReturnedFile {

	private ReturnedFile() {
	}

	/**
	 * The sheets of a file.
	 * @throws UnreadableFile with the reason, if it is none that can be read
	 */
	static List<SheetRows> read(Path file, WorkbookReader workbooks) throws UnreadableFile {
		List<SheetRows> sheets = new ArrayList<>();
		for (Sheet sheet : workbooks.read(file)) {
			List<SheetRows.Cells> rows = LegacySheets.shownInUnicode(sheet)
				.rows()
				.stream()
				.map((row) -> new SheetRows.Cells(row.number(), texts(row)))
				.toList();
			sheets.add(new SheetRows(sheet.position(), sheet.name().equals(Sheet.CSV) ? "CSV" : sheet.name(), rows));
		}
		return sheets;
	}

	private static List<String> texts(SheetRow row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : row.cells()) {
			texts.addAll(Collections.nCopies(cell.column() - texts.size(), ""));
			texts.add(text(cell));
		}
		return texts;
	}

	private static String text(Cell cell) {
		return switch (cell.kind()) {
			case TEXT -> unquoted((cell.isQuarantined() ? cell.original() : cell.text()).strip());
			case NUMBER, DATE, BOOLEAN -> cell.text();
			case ERROR -> "";
		};
	}

	/** Takes back what our own writer put before a text that looked like a formula. */
	private static String unquoted(String text) {
		return (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) ? text.substring(1)
				: text;
	}

}
