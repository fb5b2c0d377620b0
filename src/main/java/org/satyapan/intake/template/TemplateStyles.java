package org.satyapan.intake.template;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.intake.template.TemplateColumn.Entry;

/**
 * The looks of the template's cells. Telephones, case numbers and other texts are cells
 * of text, so that the spreadsheet makes no number or date of them.
 */
final class TemplateStyles {

	private static final String HEAD = "D9E1F2";

	private static final String EXAMPLE = "EDEDED";

	private final XSSFWorkbook workbook;

	private final XSSFFont bold;

	private final XSSFFont grey;

	private final Map<String, XSSFCellStyle> entries = new HashMap<>();

	TemplateStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.bold = workbook.createFont();
		this.bold.setBold(true);
		this.grey = workbook.createFont();
		this.grey.setItalic(true);
		this.grey.setColor(new XSSFColor(HexFormat.of().parseHex("595959"), null));
	}

	XSSFCellStyle title() {
		XSSFFont large = this.workbook.createFont();
		large.setBold(true);
		large.setFontHeightInPoints((short) 14);
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(large);
		return style;
	}

	XSSFCellStyle help() {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(this.bold);
		return style;
	}

	XSSFCellStyle head() {
		return this.entries.computeIfAbsent("head", (key) -> {
			XSSFCellStyle style = framed();
			style.setFont(this.bold);
			fill(style, HEAD);
			return style;
		});
	}

	/** A cell to be filled in, or the example's. */
	XSSFCellStyle entry(Entry entry, boolean example) {
		return this.entries.computeIfAbsent(entry + "/" + example, (key) -> {
			XSSFCellStyle style = framed();
			String format = switch (entry) {
				case DATE -> "dd.mm.yyyy";
				case COUNT, AGE, PIN -> "0";
				case NUMBER_OF_ROW -> "General";
				default -> "@";
			};
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
			if (example) {
				style.setFont(this.grey);
				fill(style, EXAMPLE);
			}
			return style;
		});
	}

	private XSSFCellStyle framed() {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static void fill(XSSFCellStyle style, String rgb) {
		style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(rgb), null));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

}
