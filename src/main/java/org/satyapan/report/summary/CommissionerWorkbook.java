package org.satyapan.report.summary;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.report.StationReturn;
import org.satyapan.workspace.Workbooks;

/**
 * The commissioner's tables as a workbook with native charts.
 */
final class CommissionerWorkbook {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final CommissionerPage page;

	private final CellStyle title;

	private final CellStyle heading;

	private final CellStyle text;

	private final CellStyle number;

	private final CellStyle sum;

	private CommissionerWorkbook(CommissionerPage page) {
		this.page = page;
		this.title = style(true, 13, HorizontalAlignment.LEFT, false);
		this.heading = style(true, 10, HorizontalAlignment.CENTER, true);
		this.heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.text = style(false, 10, HorizontalAlignment.LEFT, true);
		this.number = style(false, 10, HorizontalAlignment.RIGHT, true);
		this.sum = style(true, 10, HorizontalAlignment.RIGHT, true);
	}

	static byte[] of(CommissionerPage page, List<StationReturn> stations, LocalDate date) {
		CommissionerWorkbook made = new CommissionerWorkbook(page);
		made.figures();
		made.submissions();
		made.stations(stations);
		made.permissions();
		made.hotspots();
		made.findings();
		made.visits();
		return Workbooks.bytes(made.workbook, date);
	}

	private void figures() {
		XSSFSheet sheet = sheet("Figures");
		int row = titled(sheet, 0, new Label("Call-centre verification, " + this.page.city().en(),
				"कॉल सेंटर सत्यापन, " + this.page.city().hi()));
		line(sheet, row++, this.page.date().both());
		row++;
		headings(sheet, row++, new Label("Figure", "आँकड़ा"),
				List.of(new Label("Number", "संख्या"), new Label("Basis", "आधार")));
		for (CommissionerPage.Tile tile : this.page.tiles()) {
			XSSFRow line = sheet.createRow(row++);
			put(line, 0, tile.label().en());
			put(line, 1, tile.label().hi());
			put(line, 2, tile.value(), this.number);
			put(line, 3, tile.basis().both());
		}
		row++;
		for (CommissionerPage.RedFlag flag : this.page.redFlags()) {
			row = titled(sheet, row,
					new Label("Red flag: " + flag.station().en(), "ध्यान दें: " + flag.station().hi()));
			line(sheet, row++, flag.because().en());
			line(sheet, row++, flag.because().hi());
		}
		row++;
		if (this.page.changes().rows().isEmpty()) {
			row = titled(sheet, row, this.page.changes().title());
			line(sheet, row++, "First night: nothing to compare with yet · पहली रात: तुलना के लिए अभी कुछ नहीं");
		}
		else {
			Label since = this.page.changes().title();
			row = table(sheet, row,
					new Table(
							new Label(since.en() + " (" + this.page.lastNight().en() + ")",
									since.hi() + " (" + this.page.lastNight().hi() + ")"),
							this.page.changes().corner(), this.page.changes().columns(), this.page.changes().rows(),
							false))
				.next();
		}
		row = table(sheet, row + 1, this.page.repeatOffenders()).next();
		line(sheet, row + 1, "Sources: " + this.page.sourcesEn());
		line(sheet, row + 2, "स्रोत: " + this.page.sourcesHi());
		sheet.setColumnWidth(3, 44 * 256);
	}

	private void submissions() {
		XSSFSheet sheet = sheet("Submissions");
		Block block = table(sheet, 0, this.page.submissions());
		chart(sheet, block, "Lists by zone: on time, late, missing", List.of(3, 4, 5, 6, 7, 8), true, 18);
	}

	private void stations(List<StationReturn> stations) {
		XSSFSheet sheet = sheet("Stations");
		headings(sheet, 0, new Label("Station", "थाना"),
				List.of(new Label("Zone", "ज़ोन"), new Label("State", "स्थिति"), new Label("Received on", "प्राप्ति"),
						new Label("Centres listed", "सूचीबद्ध केंद्र"), new Label("Rows accepted", "स्वीकृत पंक्तियाँ"),
						new Label("Rows rejected", "अस्वीकृत पंक्तियाँ")));
		int at = 1;
		for (StationReturn station : stations) {
			XSSFRow line = sheet.createRow(at++);
			put(line, 0, station.station().name());
			put(line, 1, station.station().nameHi());
			put(line, 2, station.station().zone());
			put(line, 3, CommissionerPage.state(station).both());
			put(line, 4, (station.submission() != null) ? station.submission().receivedOn().toString() : "");
			put(line, 5, station.listed(), this.number);
			put(line, 6, station.accepted(), this.number);
			put(line, 7, station.rejected(), this.number);
		}
		sheet.createFreezePane(0, 1);
		sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
		sheet.setColumnWidth(3, 24 * 256);
	}

	private void permissions() {
		XSSFSheet sheet = sheet("Permissions");
		Block zones = table(sheet, 0, this.page.permissions());
		Block states = table(sheet, zones.next() + 1, this.page.permissionStates());
		chart(sheet, new Block(zones.heading(), zones.first(), zones.last(), states.next()),
				"Permissions valid and centres operating, by zone", List.of(2, 3), false, 18);
	}

	private void hotspots() {
		XSSFSheet sheet = sheet("Hotspots");
		Block block = table(sheet, 0, this.page.localities());
		chart(sheet, block, "Hotspots: operating, busted, permissions valid", List.of(3, 7, 2), false, 34);
	}

	private void findings() {
		XSSFSheet sheet = sheet("Findings");
		int row = 0;
		for (Table table : List.of(this.page.compliance(), this.page.fraud())) {
			if (!table.rows().isEmpty()) {
				Block block = table(sheet, row, table);
				int open = 2 + table.columns().indexOf(new Label("Open", "खुले"));
				row = chart(sheet, block, table.title().en() + ": open findings", List.of(open), false, 22) + 1;
			}
		}
		if (row == 0) {
			line(sheet, 0, "No findings · कोई निष्कर्ष नहीं");
		}
		sheet.setColumnWidth(0, 44 * 256);
		sheet.setColumnWidth(1, 44 * 256);
	}

	private void visits() {
		XSSFSheet sheet = sheet("Visits");
		Block block = table(sheet, 0, this.page.visits());
		chart(sheet, block, "Visits by zone", List.of(2, 4, 5, 6), false, 20);
	}

	/** Where a table lies: rows from 0. */
	private record Block(int heading, int first, int last, int next) {
	}

	private Block table(XSSFSheet sheet, int start, Table table) {
		int heading = titled(sheet, start, table.title());
		headings(sheet, heading, table.corner(), table.columns());
		int at = heading + 1;
		for (Table.Row row : table.rows()) {
			boolean last = table.total() && at == heading + table.rows().size();
			XSSFRow line = sheet.createRow(at++);
			put(line, 0, row.label().en());
			put(line, 1, row.label().hi());
			for (int column = 0; column < row.values().size(); column++) {
				put(line, column + 2, row.values().get(column), last ? this.sum : this.number);
			}
		}
		return new Block(heading, heading + 1, heading + table.parts().size(), at);
	}

	private int chart(XSSFSheet sheet, Block block, String title, List<Integer> columns, boolean stacked, int height) {
		int top = block.next() + 1;
		if (block.last() >= block.first()) {
			BarCharts.draw(sheet, title, block.heading(), block.first(), block.last(), columns, stacked,
					new XSSFClientAnchor(0, 0, 0, 0, 0, top, 9, top + height));
		}
		return top + height;
	}

	private XSSFSheet sheet(String name) {
		XSSFSheet sheet = this.workbook.createSheet(name);
		sheet.setColumnWidth(0, 30 * 256);
		sheet.setColumnWidth(1, 30 * 256);
		for (int column = 2; column < 12; column++) {
			sheet.setColumnWidth(column, 14 * 256);
		}
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(!List.of("Figures", "Stations", "Findings").contains(name));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		// A chart that is cut in two tells nothing; only the stations' table may run on.
		sheet.getPrintSetup().setFitHeight((short) (name.equals("Stations") ? 0 : 1));
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
		sheet.getFooter().setLeft(this.page.date().en());
		sheet.getFooter().setRight("&A, &P / &N");
		return sheet;
	}

	private int titled(XSSFSheet sheet, int row, Label label) {
		XSSFRow line = sheet.createRow(row);
		put(line, 0, label.both(), this.title);
		return row + 1;
	}

	private void line(XSSFSheet sheet, int row, String text) {
		sheet.createRow(row).createCell(0).setCellValue(Workbooks.neutralised(text));
	}

	private void headings(XSSFSheet sheet, int row, Label corner, List<Label> columns) {
		XSSFRow line = sheet.createRow(row);
		put(line, 0, corner.en(), this.heading);
		put(line, 1, corner.hi(), this.heading);
		for (int column = 0; column < columns.size(); column++) {
			Label label = columns.get(column);
			put(line, column + 2, label.en().equals(label.hi()) ? label.en() : label.en() + "\n" + label.hi(),
					this.heading);
		}
		line.setHeightInPoints(58);
	}

	private void put(XSSFRow row, int column, String text) {
		put(row, column, text, this.text);
	}

	private void put(XSSFRow row, int column, String text, CellStyle style) {
		row.createCell(column).setCellValue(Workbooks.neutralised(text));
		row.getCell(column).setCellStyle(style);
	}

	private void put(XSSFRow row, int column, long value, CellStyle style) {
		row.createCell(column).setCellValue(value);
		row.getCell(column).setCellStyle(style);
	}

	private CellStyle style(boolean bold, int points, HorizontalAlignment alignment, boolean boxed) {
		Font font = this.workbook.createFont();
		font.setBold(bold);
		font.setFontHeightInPoints((short) points);
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(alignment);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		if (boxed) {
			style.setWrapText(true);
			style.setBorderBottom(BorderStyle.HAIR);
			style.setBorderTop(BorderStyle.HAIR);
			style.setBorderLeft(BorderStyle.HAIR);
			style.setBorderRight(BorderStyle.HAIR);
		}
		return style;
	}

}
