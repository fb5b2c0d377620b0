package org.satyapan.worklist.paper;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.satyapan.workspace.TextRoom;

/**
 * Fonts and cell styles of what a team prints; one set a workbook.
 */
public final class PaperStyles {

	private static final String FONT = "Arial";

	private static final double SIZE = 9;

	private static final XSSFColor GREY = rgb(0x6B, 0x6B, 0x6B);

	private final XSSFWorkbook workbook;

	private final XSSFFont normal;

	private final XSSFFont bold;

	private final XSSFFont faint;

	private final XSSFCellStyle office;

	private final XSSFCellStyle title;

	private final XSSFCellStyle plain;

	private final XSSFCellStyle note;

	private final XSSFCellStyle label;

	private final XSSFCellStyle blank;

	private final XSSFCellStyle heading;

	private final XSSFCellStyle band;

	private final XSSFCellStyle cell;

	private final XSSFCellStyle summary;

	private final XSSFCellStyle fillIn;

	public PaperStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		// Columns are measured in digits of the first font: it must be one that every
		// program has.
		XSSFFont first = workbook.getFontAt(0);
		first.setFontName(FONT);
		first.setFontHeight(SIZE + 1);
		first.setScheme(FontScheme.NONE);
		this.normal = font(SIZE, false);
		this.bold = font(SIZE + 1, true);
		this.faint = font(SIZE - 2, false);
		this.faint.setColor(GREY);
		this.office = style(font(SIZE, true));
		this.title = style(font(SIZE + 4, true));
		this.plain = style(this.normal);
		XSSFFont italic = font(SIZE, false);
		italic.setItalic(true);
		this.note = style(italic);
		this.label = style(font(SIZE, true));
		this.label.setAlignment(HorizontalAlignment.RIGHT);
		this.blank = bordered(this.normal, null);
		this.heading = bordered(font(SIZE, true), rgb(0xD9, 0xE2, 0xEC));
		this.heading.setVerticalAlignment(VerticalAlignment.CENTER);
		this.band = style(font(SIZE + 1, true));
		this.band.setFillForegroundColor(rgb(0xFF, 0xF2, 0xCC));
		this.band.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.cell = bordered(this.normal, null);
		this.summary = bordered(font(SIZE, true), rgb(0xFF, 0xF2, 0xCC));
		this.fillIn = bordered(this.normal, rgb(0xFA, 0xFA, 0xFA));
	}

	/** How high rows in this font must be. */
	public TextRoom room() {
		return new TextRoom(SIZE);
	}

	private XSSFFont font(double size, boolean bold) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeight(size);
		font.setBold(bold);
		return font;
	}

	private XSSFCellStyle style(XSSFFont font) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	private XSSFCellStyle bordered(XSSFFont font, @Nullable XSSFColor fill) {
		XSSFCellStyle style = style(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		if (fill != null) {
			style.setFillForegroundColor(fill);
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private static XSSFColor rgb(int red, int green, int blue) {
		return new XSSFColor(new byte[] { (byte) red, (byte) green, (byte) blue });
	}

	public XSSFFont normal() {
		return this.normal;
	}

	public XSSFFont bold() {
		return this.bold;
	}

	public XSSFFont faint() {
		return this.faint;
	}

	public XSSFCellStyle office() {
		return this.office;
	}

	public XSSFCellStyle title() {
		return this.title;
	}

	public XSSFCellStyle plain() {
		return this.plain;
	}

	public XSSFCellStyle note() {
		return this.note;
	}

	public XSSFCellStyle label() {
		return this.label;
	}

	public XSSFCellStyle blank() {
		return this.blank;
	}

	public XSSFCellStyle heading() {
		return this.heading;
	}

	public XSSFCellStyle band() {
		return this.band;
	}

	public XSSFCellStyle cell() {
		return this.cell;
	}

	public XSSFCellStyle summary() {
		return this.summary;
	}

	public XSSFCellStyle fillIn() {
		return this.fillIn;
	}

}
