package org.satyapan.intake.receipts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The few looks of a receipt's cells.
 */
final class ReceiptStyles {

	/** Background colours, light enough to print. */
	enum Shade {

		NONE("FFFFFF", IndexedColors.WHITE), HEAD("D9D9D9", IndexedColors.GREY_25_PERCENT),
		TAKEN("E2EFDA", IndexedColors.LIGHT_GREEN), CHECK("FFE699", IndexedColors.LIGHT_YELLOW),
		REFUSED("F8CBAD", IndexedColors.ROSE), ASIDE("EDEDED", IndexedColors.GREY_25_PERCENT);

		private final byte[] rgb;

		/** Its like among the few colours of an .xls. */
		private final IndexedColors indexed;

		Shade(String rgb, IndexedColors indexed) {
			this.rgb = HexFormat.of().parseHex(rgb);
			this.indexed = indexed;
		}

		/** Gives a look this background; none leaves it as it is. */
		void fill(CellStyle style) {
			if (this == NONE) {
				return;
			}
			if (style instanceof XSSFCellStyle xlsx) {
				xlsx.setFillForegroundColor(new XSSFColor(this.rgb, null));
			}
			else {
				style.setFillForegroundColor(this.indexed.getIndex());
			}
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}

		boolean fills(CellStyle style) {
			if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
				return false;
			}
			if (style instanceof XSSFCellStyle xlsx) {
				XSSFColor colour = xlsx.getFillForegroundXSSFColor();
				return colour != null && Arrays.equals(this.rgb, colour.getRGB());
			}
			return style.getFillForegroundColor() == this.indexed.getIndex();
		}

	}

	private final Workbook workbook;

	private final CellStyle[] texts = new CellStyle[Shade.values().length];

	private final Map<String, CellStyle> dates = new HashMap<>();

	private final Map<String, Font> fonts = new HashMap<>();

	private final Font bold;

	private final CellStyle title;

	private final CellStyle plain;

	private final CellStyle label;

	ReceiptStyles(Workbook workbook) {
		this.workbook = workbook;
		this.bold = workbook.createFont();
		this.bold.setBold(true);
		Font large = workbook.createFont();
		large.setBold(true);
		large.setFontHeightInPoints((short) 14);
		this.title = workbook.createCellStyle();
		this.title.setFont(large);
		this.plain = workbook.createCellStyle();
		this.label = workbook.createCellStyle();
		this.label.setFont(this.bold);
	}

	/** A font of a station's own. */
	Font font(String name) {
		return this.fonts.computeIfAbsent(name, (key) -> {
			Font font = this.workbook.createFont();
			font.setFontName(key);
			return font;
		});
	}

	/** Large, on one line. */
	CellStyle title() {
		return this.title;
	}

	/** On one line, over empty cells to the right. */
	CellStyle plain() {
		return this.plain;
	}

	/** Bold, on one line. */
	CellStyle label() {
		return this.label;
	}

	/** A wrapped cell of a table. */
	CellStyle text(Shade shade) {
		CellStyle style = this.texts[shade.ordinal()];
		if (style == null) {
			style = cell(shade);
			this.texts[shade.ordinal()] = style;
		}
		return style;
	}

	/**
	 * A date in a table.
	 * @param american whether the month is to come first, as the station's file shows it:
	 * whether it was meant so is for the station to say
	 */
	CellStyle date(Shade shade, boolean american) {
		return this.dates.computeIfAbsent(shade + "/" + american, (key) -> {
			CellStyle style = cell(shade);
			style.setDataFormat(this.workbook.createDataFormat().getFormat(american ? "mm/dd/yyyy" : "dd.mm.yyyy"));
			return style;
		});
	}

	private CellStyle cell(Shade shade) {
		CellStyle style = this.workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		if (shade == Shade.HEAD) {
			style.setFont(this.bold);
		}
		shade.fill(style);
		return style;
	}

}
