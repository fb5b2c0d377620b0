package org.satyapan.intake.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.intake.receipts.Heights;
import org.satyapan.intake.receipts.Printing;
import org.satyapan.intake.template.TemplateColumn.Entry;
import org.satyapan.register.Station;
import org.satyapan.workspace.Workbooks;

/**
 * Writes the template of one station: a sheet for the call centres that operate and one
 * for those that were raided.
 */
public final class TemplateWorkbook {

	/** 0-based. */
	private static final int AS_ON_ROW = 1;

	private static final int AS_ON_COLUMN = 2;

	private static final int HEADER_ROW = 3;

	private static final int EXAMPLE_ROW = 4;

	/** How many rows are made ready for a list. */
	private static final int ROWS = 300;

	private final XSSFWorkbook workbook;

	private final TemplateStyles styles;

	private TemplateWorkbook(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.styles = new TemplateStyles(workbook);
	}

	/**
	 * The bytes of a station's template; always the same for the same station and day.
	 * @param day that stands as its date of creation
	 */
	public static byte[] of(Station station, LocalDate day) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			TemplateWorkbook template = new TemplateWorkbook(workbook);
			String named = "PS " + station.name() + " / थाना " + station.nameHi() + " (" + station.code() + ")";
			template.sheet("Operating संचालित",
					"List of call centres that operate / संचालित कॉल सेंटरों की सूची: " + named,
					TemplateColumn.OPERATING);
			template.sheet("Busted पकड़े गए", "List of busted call centres / पकड़े गए कॉल सेंटरों की सूची: " + named,
					TemplateColumn.BUSTED);
			return Workbooks.bytes(workbook, day);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void sheet(String name, String title, List<TemplateColumn> columns) {
		XSSFSheet sheet = this.workbook.createSheet(name);
		cell(sheet.createRow(0), 0, title, this.styles.title());
		sheet.getRow(0).setHeightInPoints(24);
		asOn(sheet);
		cell(sheet.createRow(HEADER_ROW - 1), 0,
				"Write below the example; the example itself is not counted. / उदाहरण के नीचे लिखें; उदाहरण गिना नहीं जाता।",
				this.styles.help());
		XSSFRow head = sheet.createRow(HEADER_ROW);
		XSSFRow example = sheet.createRow(EXAMPLE_ROW);
		for (int column = 0; column < columns.size(); column++) {
			TemplateColumn each = columns.get(column);
			sheet.setColumnWidth(column, each.width() * 256);
			cell(head, column, each.title(), this.styles.head());
			example(example, column, each);
			EntryRules.add(sheet, each.entry(), column, EXAMPLE_ROW + 1, EXAMPLE_ROW + ROWS);
		}
		Heights.fit(head);
		Heights.fit(example);
		framed(sheet, columns);
		sheet.createFreezePane(2, HEADER_ROW + 1);
		sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
		Printing.landscape(sheet);
	}

	private void asOn(XSSFSheet sheet) {
		XSSFRow row = sheet.createRow(AS_ON_ROW);
		cell(row, 0, "List as on / सूची का दिनांक:", this.styles.help());
		row.createCell(AS_ON_COLUMN).setCellStyle(this.styles.entry(Entry.DATE, false));
		EntryRules.add(sheet, Entry.DATE, AS_ON_COLUMN, AS_ON_ROW, AS_ON_ROW);
	}

	private void example(XSSFRow row, int column, TemplateColumn each) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(this.styles.entry(each.entry(), true));
		if (each.example().isEmpty()) {
			return;
		}
		switch (each.entry()) {
			case DATE -> cell.setCellValue(LocalDate.parse(each.example()));
			case COUNT, AGE, PIN -> cell.setCellValue(Integer.parseInt(each.example()));
			default -> cell.setCellValue(each.example());
		}
	}

	/** Cells with a frame, so that it is seen where to write. */
	private void framed(XSSFSheet sheet, List<TemplateColumn> columns) {
		for (int number = EXAMPLE_ROW + 1; number <= EXAMPLE_ROW + ROWS; number++) {
			XSSFRow row = sheet.createRow(number);
			for (int column = 0; column < columns.size(); column++) {
				row.createCell(column).setCellStyle(this.styles.entry(columns.get(column).entry(), false));
			}
		}
	}

	private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
		row.createCell(column).setCellValue(text);
		row.getCell(column).setCellStyle(style);
	}

}
