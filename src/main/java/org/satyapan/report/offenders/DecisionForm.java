package org.satyapan.report.offenders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.register.CustodyStatus;
import org.satyapan.report.PurgeDue;
import org.satyapan.report.RepeatOffender;
import org.satyapan.report.RepeatOffenders;
import org.satyapan.report.Standing;
import org.satyapan.report.summary.CaseTitle;
import org.satyapan.workspace.TextRoom;
import org.satyapan.workspace.Workbooks;

/**
 * The form in which officers approve entries, have records destroyed and acknowledge
 * copies; filled in, it goes into the inbox under {@code offender-decisions/}. A row
 * without a decision is passed over.
 */
final class DecisionForm {

	private static final List<String> COLUMNS = List.of("entry", "name", "details", "cases", "decision", "decided_by",
			"decided_on", "review_on", "reason");

	private static final List<String> HINDI = List.of("प्रविष्टि", "नाम", "विवरण", "मामले", "निर्णय",
			"अधिकारी (नाम, पद)", "निर्णय तिथि", "समीक्षा तिथि", "कारण");

	private static final List<String> INSTRUCTIONS = List.of(
			"RESTRICTED · प्रतिबंधित — Fill in decision, decided_by and decided_on; a row without a decision is passed over. निर्णय, अधिकारी व तिथि भरें; बिना निर्णय की पंक्ति छोड़ दी जाती है।",
			"PER-… entries for the stations: APPROVE (until review_on) or REFUSE (with a reason). थानों के लिए प्रविष्टियाँ: APPROVE (अनुमोदन) या REFUSE (अस्वीकार, कारण सहित)।",
			"ARR-… acquitted or discharged: PURGE destroys record and photo for good; RETAIN keeps them on a court's order (reason). बरी या उन्मोचित: PURGE सदा के लिए नष्ट; RETAIN न्यायालय के आदेश पर रखें (कारण)।",
			"CPY-… copies: RECEIVED or DESTROYED, by whom and when. प्रतियाँ: RECEIVED (प्राप्त) या DESTROYED (नष्ट), किसने और कब।");

	private static final int[] WIDTHS = { 23, 26, 44, 44, 13, 26, 13, 13, 34 };

	private static final int DECISION = 4;

	private static final short FONT_POINTS = 10;

	private static final TextRoom ROOM = new TextRoom(FONT_POINTS);

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final CellStyle title = style(true, false, false);

	private final CellStyle heading = style(true, true, true);

	private final CellStyle cell = style(false, true, false);

	private DecisionForm() {
	}

	static byte[] of(RepeatOffenders register, List<PurgeDue> due, IssueLog log, LocalDate date) {
		DecisionForm form = new DecisionForm();
		// All in one sheet: of a records file only the first is read.
		XSSFSheet sheet = form.sheet();
		form.part(sheet, new String[] { "APPROVE", "REFUSE" },
				register.persons().stream().filter((person) -> isOpen(person)).map(DecisionForm::approval).toList());
		form.part(sheet, new String[] { "PURGE", "RETAIN" },
				due.stream().filter((one) -> !one.isRetained(date)).map(DecisionForm::purge).toList());
		form.part(sheet, new String[] { "RECEIVED", "DESTROYED" },
				log.copies()
					.stream()
					.filter((copy) -> (copy.current() && copy.received().isEmpty()) || copy.toBeDestroyed())
					.map(DecisionForm::copy)
					.toList());
		return Workbooks.bytes(form.workbook, date);
	}

	/** An approval in force is not asked for again unless cases were added. */
	private static boolean isOpen(RepeatOffender person) {
		Standing standing = person.standing();
		return switch (standing.state()) {
			case APPROVED -> standing.cases().size() < person.cases().size();
			case REFUSED -> false;
			case WAITING, CHANGED, REVIEW_DUE -> true;
		};
	}

	private static List<String> approval(RepeatOffender person) {
		String details = person.cases()
			.stream()
			.map((one) -> CaseTitle.of(one.firKey()) + ": " + word(one.status()))
			.collect(Collectors.joining("\n"));
		String relative = (person.relativeName() != null) ? "\n" + person.relativeName() : "";
		return List.of(person.id(), person.name() + relative, details,
				person.cases().stream().map(RepeatOffender.Case::firKey).collect(Collectors.joining("; ")));
	}

	private static List<String> purge(PurgeDue due) {
		return List.of(
				due.entry(), due.name(), CaseTitle.of(due.firKey()) + ": " + word(due.status())
						+ "\nrecords as of · स्थिति " + due.since() + "\n" + String.join("; ", due.photos()),
				due.firKey());
	}

	private static List<String> copy(IssueLog.Copy copy) {
		return List.of(copy.id(), copy.holder().en() + "\n" + copy.holder().hi(),
				"issued · जारी " + copy.issuedOn() + ", copy · प्रति " + copy.number() + "/" + copy.of(), "");
	}

	private static String word(CustodyStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private XSSFSheet sheet() {
		XSSFSheet sheet = this.workbook.createSheet("Decisions");
		for (String line : INSTRUCTIONS) {
			XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
			row.createCell(0).setCellValue(line);
			row.getCell(0).setCellStyle(this.title);
		}
		put(sheet.createRow(sheet.getLastRowNum() + 1), HINDI, this.heading);
		put(sheet.createRow(sheet.getLastRowNum() + 1), COLUMNS, this.heading);
		for (int column = 0; column < WIDTHS.length; column++) {
			sheet.setColumnWidth(column, WIDTHS[column] * 256);
		}
		sheet.createFreezePane(0, sheet.getLastRowNum() + 1);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		return sheet;
	}

	private void part(XSSFSheet sheet, String[] decisions, List<List<String>> rows) {
		int first = sheet.getLastRowNum() + 1;
		for (List<String> cells : rows) {
			List<String> line = new ArrayList<>(cells);
			while (line.size() < COLUMNS.size()) {
				line.add("");
			}
			XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
			put(row, line, this.cell);
			row.setHeightInPoints(height(line));
		}
		if (!rows.isEmpty()) {
			DataValidationHelper helper = sheet.getDataValidationHelper();
			DataValidation choice = helper.createValidation(helper.createExplicitListConstraint(decisions),
					new CellRangeAddressList(first, sheet.getLastRowNum(), DECISION, DECISION));
			choice.setShowErrorBox(true);
			sheet.addValidationData(choice);
		}
	}

	private static float height(List<String> line) {
		double height = 0;
		for (int column = 0; column < DECISION; column++) {
			height = Math.max(height, ROOM.height(line.get(column), WIDTHS[column]) + 4);
		}
		return (float) Math.min(height, TextRoom.HIGHEST_ROW);
	}

	private static void put(XSSFRow row, List<String> cells, CellStyle style) {
		for (int column = 0; column < cells.size(); column++) {
			row.createCell(column).setCellValue(Workbooks.neutralised(cells.get(column)));
			row.getCell(column).setCellStyle(style);
		}
	}

	private CellStyle style(boolean bold, boolean boxed, boolean filled) {
		Font font = this.workbook.createFont();
		font.setBold(bold);
		font.setFontHeightInPoints(FONT_POINTS);
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(boxed);
		if (boxed) {
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		if (filled) {
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

}
