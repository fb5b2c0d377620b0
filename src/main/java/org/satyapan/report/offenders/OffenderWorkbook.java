package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.report.summary.Label;
import org.satyapan.workspace.Workbooks;

/**
 * One copy of the register as a workbook, marked with its holder on every printed page.
 */
final class OffenderWorkbook {

	private static final List<Label> HEADINGS = List.of(new Label("No.", "क्र."), new Label("Photo", "फोटो"),
			new Label("Name, other names", "नाम, अन्य नाम"), new Label("Case (FIR)", "मामला (एफ़आईआर)"),
			new Label("Sections", "धाराएँ"), new Label("Arrested on, role", "गिरफ़्तारी, भूमिका"),
			new Label("Status, bail", "स्थिति, ज़मानत"),
			new Label("Photo file, SHA-256, taken", "फोटो फ़ाइल, SHA-256, तिथि"),
			new Label("Records as of", "अभिलेख तिथि"),
			new Label("Why listed, approval, review", "सूची का कारण, अनुमोदन, समीक्षा"));

	private static final int[] WIDTHS = { 5, 12, 26, 26, 22, 18, 22, 36, 14, 30 };

	private static final int PHOTO_COLUMN = 1;

	private static final float PHOTO_ROW_POINTS = 76;

	private static final float ROW_POINTS = 52;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final OffenderPage page;

	private final IssuedCopy copy;

	private final Map<String, Integer> pictures = new TreeMap<>();

	private final CellStyle title;

	private final CellStyle plain;

	private final CellStyle heading;

	private final CellStyle cell;

	private final CellStyle marked;

	private final CellStyle waiting;

	private OffenderWorkbook(OffenderPage page, IssuedCopy copy) {
		this.page = page;
		this.copy = copy;
		this.title = style(true, 14, false);
		this.plain = style(false, 10, false);
		this.heading = style(true, 10, true);
		this.heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.cell = style(false, 9, true);
		this.waiting = style(true, 9, true);
		this.marked = style(true, 9, true);
		this.marked.setAlignment(HorizontalAlignment.CENTER);
		this.marked.setVerticalAlignment(VerticalAlignment.CENTER);
		this.marked.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.marked.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
	}

	/** The workbook's bytes. */
	static byte[] of(OffenderPage page, IssuedCopy copy, LocalDate date) {
		OffenderWorkbook made = new OffenderWorkbook(page, copy);
		made.register();
		return Workbooks.bytes(made.workbook, date);
	}

	private void register() {
		XSSFSheet sheet = sheet("Register", WIDTHS);
		int at = heading(sheet);
		for (OffenderPage.Entry person : this.page.persons()) {
			int first = at;
			for (OffenderPage.CaseLine line : person.cases()) {
				caseRow(sheet, at++, person, line, line == person.cases().get(0));
			}
			if (at - first > 1) {
				for (int column : new int[] { 0, 2, 9 }) {
					sheet.addMergedRegionUnsafe(new CellRangeAddress(first, at - 1, column, column));
				}
			}
		}
		if (this.page.persons().isEmpty()) {
			put(sheet.createRow(at++), 0, "No entries · कोई प्रविष्टि नहीं", this.plain);
		}
		at++;
		for (Label line : this.page.leftOut()) {
			put(sheet.createRow(at++), 0, line.both(), this.plain);
		}

	}

	/** Lines that stand on every printed page, and the headings. */
	private int heading(XSSFSheet sheet) {
		put(sheet.createRow(0), 0, "RESTRICTED · प्रतिबंधित — " + this.copy.line().en() + " · " + this.copy.line().hi(),
				this.title);
		put(sheet.createRow(1), 0,
				"Persons arrested in several cases, " + this.page.city().en() + ", " + this.page.date().en()
						+ " · कई मामलों में गिरफ़्तार व्यक्ति, " + this.page.city().hi() + ", " + this.page.date().hi(),
				this.plain);
		put(sheet.createRow(2), 0,
				"An arrest is not a conviction; only a court decides. Do not publish or display. "
						+ "गिरफ़्तारी दोषसिद्धि नहीं है; निर्णय न्यायालय का है। प्रकाशित या प्रदर्शित न करें।",
				this.plain);
		sheet.getRow(0).setHeightInPoints(24);
		sheet.getRow(1).setHeightInPoints(17);
		sheet.getRow(2).setHeightInPoints(17);
		XSSFRow headings = sheet.createRow(3);
		headings.setHeightInPoints(32);
		for (int column = 0; column < HEADINGS.size(); column++) {
			put(headings, column, HEADINGS.get(column).en() + "\n" + HEADINGS.get(column).hi(), this.heading);
		}
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:4"));
		sheet.createFreezePane(0, 4);
		return 4;
	}

	private void caseRow(XSSFSheet sheet, int at, OffenderPage.Entry person, OffenderPage.CaseLine line,
			boolean first) {
		XSSFRow row = sheet.createRow(at);
		Photo printed = line.photo();
		row.setHeightInPoints((printed != null && printed.picture() != null) ? PHOTO_ROW_POINTS : ROW_POINTS);
		put(row, 0, first ? Integer.toString(person.number()) : "", this.cell);
		photo(sheet, row, line);
		put(row, 2,
				first ? lines(person.name(), person.parent(),
						person.aliases().isEmpty() ? "" : "also · उर्फ़: " + person.aliases(),
						person.born().isEmpty() ? "" : "born · जन्म: " + person.born(),
						this.page.master() ? person.id() : "") : "",
				this.cell);
		put(row, 3, lines(line.fir(), line.elsewhere().en().isEmpty() ? "" : "in " + line.elsewhere().both()),
				this.cell);
		put(row, 4, line.sections(), this.cell);
		put(row, 5, lines(line.arrestedOn(), line.role().en(), line.role().hi()), this.cell);
		put(row, 6,
				lines(line.status().en(), line.status().hi(),
						line.bailConditions().isEmpty() ? "" : "conditions · शर्तें: " + line.bailConditions()),
				this.cell);
		put(row, 7, lines(line.photos().stream().map(OffenderWorkbook::proof).toArray(String[]::new)), this.cell);
		put(row, 8, line.asOf(), this.cell);
		put(row, 9, first
				? lines(person.reason().en(), person.reason().hi(), person.standing().en(), person.standing().hi())
				: "", person.approved() ? this.cell : this.waiting);
	}

	private void photo(XSSFSheet sheet, XSSFRow row, OffenderPage.CaseLine line) {
		Photo photo = line.photo();
		Picture picture = (photo != null) ? photo.picture() : null;
		if (photo == null) {
			put(row, PHOTO_COLUMN, "NO PHOTO\nफोटो नहीं", this.marked);
		}
		else if (picture == null || photo.sha256() == null) {
			put(row, PHOTO_COLUMN, photo.remark().en() + "\n" + photo.remark().hi(), this.marked);
		}
		else {
			put(row, PHOTO_COLUMN, "", this.cell);
			int index = this.pictures.computeIfAbsent(photo.sha256(), (sha256) -> this.workbook
				.addPicture(picture.bytes(), picture.jpeg() ? Workbook.PICTURE_TYPE_JPEG : Workbook.PICTURE_TYPE_PNG));
			sheet.createDrawingPatriarch().createPicture(anchor(row.getRowNum(), picture), index);
		}
	}

	/** Within the photo's cell, its proportions kept. */
	private static XSSFClientAnchor anchor(int row, Picture picture) {
		double cellWidth = WIDTHS[PHOTO_COLUMN] * 7.0;
		double cellHeight = Units.pointsToPixel(PHOTO_ROW_POINTS);
		double scale = Math.min((cellWidth - 6) / picture.width(), (cellHeight - 6) / picture.height());
		XSSFClientAnchor anchor = new XSSFClientAnchor(Units.pixelToEMU(3), Units.pixelToEMU(3),
				Units.pixelToEMU(3 + (int) (picture.width() * scale)),
				Units.pixelToEMU(3 + (int) (picture.height() * scale)), PHOTO_COLUMN, row, PHOTO_COLUMN, row);
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		return anchor;
	}

	private static String proof(Photo photo) {
		if (photo.sha256() == null) {
			return photo.name() + " — " + photo.remark().en();
		}
		return lines(photo.name(), photo.sha256(), photo.days());
	}

	private XSSFSheet sheet(String name, int[] widths) {
		XSSFSheet sheet = this.workbook.createSheet(name);
		for (int column = 0; column < widths.length; column++) {
			sheet.setColumnWidth(column, widths[column] * 256);
		}
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, 0.35);
		sheet.setMargin(PageMargin.RIGHT, 0.35);
		String holder = this.copy.holder().en().replace("&", "&&");
		sheet.getHeader()
			.setCenter("&16&B" + holder + " – RESTRICTED – copy " + this.copy.number() + " of " + this.copy.of());
		sheet.getFooter().setLeft(holder + ", copy " + this.copy.number() + ", " + this.page.date().en());
		sheet.getFooter().setRight("&P / &N");
		return sheet;
	}

	private static void put(XSSFRow row, int column, String text, CellStyle style) {
		row.createCell(column).setCellValue(Workbooks.neutralised(text));
		row.getCell(column).setCellStyle(style);
	}

	private static String lines(String... lines) {
		return String.join("\n", List.of(lines).stream().filter((line) -> !line.isEmpty()).toList());
	}

	private CellStyle style(boolean bold, int points, boolean boxed) {
		Font font = this.workbook.createFont();
		font.setBold(bold);
		font.setFontHeightInPoints((short) points);
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		if (boxed) {
			style.setWrapText(true);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		return style;
	}

}
