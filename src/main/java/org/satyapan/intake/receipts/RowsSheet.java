package org.satyapan.intake.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.receipts.ReceiptStyles.Shade;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.LegacyRun;
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

	/**
	 * Titles of the two columns; a list that is sent back with them is read without them.
	 */
	static final String STATUS = SheetReader.RECEIPT_STATUS + " / स्थिति";

	static final String REASON = "Satyapan reason / कारण";

	private static final String UNNAMED = "List सूची";

	/** In characters. */
	private static final int NARROWEST = 6;

	private static final int WIDEST = 24;

	private final XSSFWorkbook workbook;

	private final ReceiptStyles styles;

	private final Sheet source;

	private final XSSFSheet sheet;

	private final Map<Integer, List<RowNote>> notes = new TreeMap<>();

	private final int columns;

	private @Nullable XSSFDrawing drawing;

	private RowsSheet(XSSFWorkbook workbook, ReceiptStyles styles, Sheet source, List<RowNote> notes) {
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
		for (RowNote note : notes) {
			this.notes.computeIfAbsent(note.rowNo(), (row) -> new ArrayList<>()).add(note);
		}
	}

	static void write(XSSFWorkbook workbook, ReceiptStyles styles, Sheet source, List<RowNote> notes) {
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
					: head ? Shade.HEAD : refused(said) ? Shade.REFUSED : Shade.NONE;
			XSSFCell target = row.createCell(cell.column());
			fill(target, cell, shade, loose && here.isEmpty());
			if (!here.isEmpty()) {
				comment(target, here);
			}
		}
		for (int column = 0; column < this.columns && !loose; column++) {
			if (row.getCell(column) == null) {
				row.createCell(column).setCellStyle(this.styles.text(head ? Shade.HEAD : Shade.NONE));
			}
		}
		status(row, source, said, head);
	}

	private void fill(XSSFCell target, Cell cell, Shade shade, boolean loose) {
		if (cell.date() != null) {
			target.setCellValue(cell.date());
			target.setCellStyle(this.styles.date(shade));
			return;
		}
		if (cell.number() != null && cell.text().length() <= 11) {
			target.setCellValue(cell.number());
		}
		else {
			target.setCellValue(shown(cell));
		}
		target.setCellStyle(loose ? this.styles.plain() : this.styles.text(shade));
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

	private void status(XSSFRow row, SheetRow source, List<RowNote> said, boolean head) {
		boolean aside = said.stream().anyMatch((note) -> note.fate() == RowFate.IGNORED);
		String status;
		Shade shade;
		if (head) {
			status = STATUS;
			shade = Shade.HEAD;
		}
		else if (refused(said)) {
			status = "NOT TAKEN / नहीं ली गई";
			shade = Shade.REFUSED;
		}
		else if (aside) {
			status = "Set aside / छोड़ी गई";
			shade = Shade.ASIDE;
		}
		else if (said.stream().anyMatch(Receipt::asks)) {
			status = "Taken, please check / ली गई, कृपया जाँचें";
			shade = Shade.CHECK;
		}
		else {
			status = "Taken / ली गई";
			shade = Shade.TAKEN;
		}
		String reason = head ? REASON : reason(said);
		cell(row, this.columns, status, shade);
		cell(row, this.columns + 1, reason, shade);
		Heights.fit(row);
	}

	private void cell(XSSFRow row, int column, String text, Shade shade) {
		row.createCell(column).setCellValue(Workbooks.neutralised(text));
		row.getCell(column).setCellStyle(this.styles.text(shade));
	}

	private static boolean refused(List<RowNote> said) {
		return said.stream().anyMatch((note) -> note.fate() == RowFate.REJECTED);
	}

	private static String reason(List<RowNote> said) {
		return said.stream()
			.map((note) -> ((note.columnName() != null) ? note.columnName() + note.rowNo() + ": " : "")
					+ note.messageEn() + " / " + note.messageHi())
			.collect(Collectors.joining("\n"));
	}

	private void comment(XSSFCell cell, List<RowNote> here) {
		XSSFDrawing canvas = this.drawing;
		if (canvas == null) {
			canvas = this.sheet.createDrawingPatriarch();
			this.drawing = canvas;
		}
		int column = cell.getColumnIndex();
		int row = cell.getRowIndex();
		XSSFClientAnchor anchor = canvas.createAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + 6);
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		XSSFComment comment = canvas.createCellComment(anchor);
		comment.setAuthor("Satyapan");
		comment.setString(new XSSFRichTextString(here.stream()
			.map((note) -> note.messageEn() + "\n" + note.messageHi())
			.collect(Collectors.joining("\n\n"))));
		cell.setCellComment(comment);
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
