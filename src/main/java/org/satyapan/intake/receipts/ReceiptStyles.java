package org.satyapan.intake.receipts;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The few looks of a receipt's cells.
 */
final class ReceiptStyles {

	/** Background colours, light enough to print. */
	enum Shade {

		NONE(null), HEAD("D9D9D9"), TAKEN("E2EFDA"), CHECK("FFE699"), REFUSED("F8CBAD"), ASIDE("EDEDED");

		private final @Nullable String rgb;

		Shade(@Nullable String rgb) {
			this.rgb = rgb;
		}

		/** Red, green and blue in hexadecimal digits. */
		String rgb() {
			return (this.rgb != null) ? this.rgb : "FFFFFF";
		}

	}

	private final XSSFWorkbook workbook;

	private final XSSFCellStyle[] texts = new XSSFCellStyle[Shade.values().length];

	private final XSSFCellStyle[] dates = new XSSFCellStyle[Shade.values().length];

	private final Map<String, XSSFFont> fonts = new HashMap<>();

	private final short dateFormat;

	private final XSSFFont bold;

	private final XSSFCellStyle title;

	private final XSSFCellStyle plain;

	private final XSSFCellStyle label;

	ReceiptStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.dateFormat = workbook.createDataFormat().getFormat("dd.mm.yyyy");
		this.bold = workbook.createFont();
		this.bold.setBold(true);
		XSSFFont large = workbook.createFont();
		large.setBold(true);
		large.setFontHeightInPoints((short) 14);
		this.title = workbook.createCellStyle();
		this.title.setFont(large);
		this.plain = workbook.createCellStyle();
		this.label = workbook.createCellStyle();
		this.label.setFont(this.bold);
	}

	/** A font of a station's own. */
	XSSFFont font(String name) {
		return this.fonts.computeIfAbsent(name, (key) -> {
			XSSFFont font = this.workbook.createFont();
			font.setFontName(key);
			return font;
		});
	}

	/** Large, on one line. */
	XSSFCellStyle title() {
		return this.title;
	}

	/** On one line, over empty cells to the right. */
	XSSFCellStyle plain() {
		return this.plain;
	}

	/** Bold, on one line. */
	XSSFCellStyle label() {
		return this.label;
	}

	/** A wrapped cell of a table. */
	XSSFCellStyle text(Shade shade) {
		XSSFCellStyle style = this.texts[shade.ordinal()];
		if (style == null) {
			style = cell(shade);
			this.texts[shade.ordinal()] = style;
		}
		return style;
	}

	/** A date in a table, the day first. */
	XSSFCellStyle date(Shade shade) {
		XSSFCellStyle style = this.dates[shade.ordinal()];
		if (style == null) {
			style = cell(shade);
			style.setDataFormat(this.dateFormat);
			this.dates[shade.ordinal()] = style;
		}
		return style;
	}

	private XSSFCellStyle cell(Shade shade) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		if (shade == Shade.HEAD) {
			style.setFont(this.bold);
		}
		if (shade.rgb != null) {
			style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(shade.rgb), null));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

}
