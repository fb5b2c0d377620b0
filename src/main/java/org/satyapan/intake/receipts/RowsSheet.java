package org.satyapan.intake.receipts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.intake.receipts.ReceiptStyles.Shade;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.LegacyRun;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.workspace.Workbooks;

/**
 * A sheet of the station again, every cell at its own address, with what became of each
 * row in two columns to the right.
 */
final class RowsSheet {

	private static final String UNNAMED = "List सूची";

	/** In characters. */
	private static final int NARROWEST = 6;

	private static final int WIDEST = 24;

	private final XSSFWorkbook workbook;

	private final ReceiptStyles styles;

	private final Sheet source;

	private final XSSFSheet sheet;

	private final Map<Integer, List<RowNote>> notes;

	private final Map<Integer, RowStatus> statuses;

	private final int columns;

	private final CellComments comments;

	private RowsSheet(XSSFWorkbook workbook, ReceiptStyles styles, Sheet source, Map<Integer, List<RowNote>> notes) {
		this.workbook = workbook;
		this.styles = styles;
		this.source = source;
		this.sheet = workbook.createSheet(freeName(workbook, source));
		this.columns = source.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.mapToInt((cell) -> cell.column() + 1)
			.max()
			.orElse(1);
		this.comments = new CellComments(this.sheet);
		this.notes = notes;
		this.statuses = RowStatus.of(source, notes);
	}

	static void write(XSSFWorkbook workbook, ReceiptStyles styles, Sheet source, Map<Integer, List<RowNote>> notes) {
		new RowsSheet(workbook, styles, source, notes).write();
	}

	/** The name under which a sheet is shown. */
	static String shownName(String name) {
		return name.isEmpty() ? UNNAMED : name;
	}

	private static String freeName(XSSFWorkbook workbook, Sheet source) {
		String name = WorkbookUtil.createSafeSheetName(shownName(source.name()));
		for (int number = 2; workbook.getSheetIndex(name) >= 0; number++) {
			String suffix = " " + number;
			name = WorkbookUtil
				.createSafeSheetName(name.substring(0, Math.min(name.length(), 31 - suffix.length())) + suffix);
		}
		return name;
	}

	private void write() {
		int head = -1;
		widths();
		for (SheetRow row : this.source.rows()) {
			write(row);
			if (head < 0 && is(row, "HEADER")) {
				head = row.number();
			}
		}
		for (Region region : this.source.merged()) {
			boolean more = region.lastRow() > region.firstRow() || region.width() > 1;
			if (more && region.lastColumn() < this.columns) {
				this.sheet.addMergedRegionUnsafe(new CellRangeAddress(region.firstRow() - 1, region.lastRow() - 1,
						region.firstColumn(), region.lastColumn()));
			}
		}
		if (head > 0 && head <= 15) {
			this.sheet.createFreezePane(0, head);
			this.sheet.setRepeatingRows(new CellRangeAddress(head - 1, head - 1, -1, -1));
		}
		Printing.landscape(this.sheet);
	}

	private boolean is(SheetRow row, String code) {
		return notes(row).stream().anyMatch((note) -> note.code().equals(code));
	}

	private List<RowNote> notes(SheetRow row) {
		return this.notes.getOrDefault(row.number(), List.of());
	}

	private void write(SheetRow source) {
		XSSFRow row = this.sheet.createRow(source.number() - 1);
		List<RowNote> said = notes(source);
		boolean head = is(source, "HEADER");
		boolean loose = said.stream()
			.anyMatch((note) -> note.fate() == RowFate.IGNORED && !head && note.columnName() == null);
		for (Cell cell : source.cells()) {
			List<RowNote> here = said.stream()
				.filter((note) -> Cell.letters(cell.column()).equals(note.columnName()))
				.toList();
			Shade shade = here.stream().anyMatch(Receipt::asks) ? Shade.CHECK
					: head ? Shade.HEAD : RowStatus.refused(said) ? Shade.REFUSED : Shade.NONE;
			XSSFCell target = row.createCell(cell.column());
			fill(target, cell, shade, loose && here.isEmpty());
			if (!here.isEmpty()) {
				this.comments.add(target, here);
			}
		}
		for (int column = 0; column < this.columns && !loose; column++) {
			if (row.getCell(column) == null) {
				row.createCell(column).setCellStyle(this.styles.text(head ? Shade.HEAD : Shade.NONE));
			}
		}
		status(row, Objects.requireNonNull(this.statuses.get(source.number())));
	}

	private void fill(XSSFCell target, Cell cell, Shade shade, boolean loose) {
		if (cell.date() != null) {
			target.setCellValue(cell.date());
			target.setCellStyle(this.styles.date(shade, cell.american()));
			return;
		}
		if (cell.kind() == Cell.Kind.ERROR) {
			target.setCellErrorValue(error(cell.text()));
		}
		else if (cell.number() != null && cell.text().length() <= 11) {
			target.setCellValue(cell.number());
		}
		else {
			target.setCellValue(shown(cell));
		}
		target.setCellStyle(loose ? this.styles.plain() : this.styles.text(shade));
	}

	/** One that spreadsheets know; a formula that was never computed has no value. */
	private static FormulaError error(String text) {
		return Arrays.stream(FormulaError.values())
			.filter((error) -> error.getString().equals(text))
			.findFirst()
			.orElse(FormulaError.NA);
	}

	/**
	 * What was typed in a legacy font is shown in it, and is known by it when it comes
	 * back.
	 */
	private XSSFRichTextString shown(Cell cell) {
		String text = Workbooks.neutralised(cell.text());
		int before = text.length() - cell.text().length();
		XSSFRichTextString shown = new XSSFRichTextString(text);
		for (LegacyRun run : cell.legacy()) {
			shown.applyFont(run.from() + before, run.to() + before, this.styles.font(run.font()));
		}
		return shown;
	}

	private void status(Row row, RowStatus status) {
		cell(row, this.columns, status.text(), status.shade());
		cell(row, this.columns + 1, status.reason(), status.shade());
		Heights.fit(row);
	}

	private void cell(Row row, int column, String text, Shade shade) {
		row.createCell(column).setCellValue(Workbooks.neutralised(text));
		row.getCell(column).setCellStyle(this.styles.text(shade));
	}

	/**
	 * Wide enough for the longest word and for most lines; never by fonts of this
	 * machine.
	 */
	private void widths() {
		int[] widths = new int[this.columns];
		for (SheetRow row : this.source.rows()) {
			boolean table = notes(row).stream()
				.noneMatch((note) -> note.fate() == RowFate.IGNORED && !note.code().equals("HEADER"));
			for (Cell cell : row.cells()) {
				if (table) {
					int length = cell.text().lines().mapToInt(String::length).max().orElse(0);
					widths[cell.column()] = Math.max(widths[cell.column()],
							is(row, "HEADER") ? length / 2 + 2 : length + 2);
				}
			}
		}
		for (int column = 0; column < this.columns; column++) {
			this.sheet.setColumnWidth(column, Math.max(NARROWEST, Math.min(WIDEST, widths[column])) * 256);
		}
		this.sheet.setColumnWidth(this.columns, 18 * 256);
		this.sheet.setColumnWidth(this.columns + 1, 44 * 256);
	}

}
