package org.satyapan.worklist.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.satyapan.workspace.TextRoom;
import org.satyapan.workspace.Workbooks;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Team;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.Cells;
import org.satyapan.worklist.paper.PaperStyles;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.paper.Printing;
import org.satyapan.worklist.ranking.VisitPlan;
import org.satyapan.worklist.trace.Sources;

/**
 * A team's workbook: a sheet to carry along and fill in, and a sheet with the evidence.
 */
final class WorklistWorkbook {

	private static final Words SHEET = new Words("Worklist", "कार्य सूची");

	private static final Words FAIRNESS = new Words(
			"These are doubts to be looked into, not conclusions. Ask for the papers, write down what you saw, send this file back.",
			"ये जाँच के लिए संदेह हैं, निष्कर्ष नहीं। कागज़ माँगें, जो देखा वह लिखें, यह फ़ाइल वापस भेजें।");

	/** What the reader of returns understands beside the outcome. */
	private static final Words HOW = new Words(
			"In the last column also, if known:  Licence no. …;  Shifted to: address;  Owner: name S/o father, phone;  Met: name;  FIR 12/2020 u/s …;  Objection: …",
			"अंतिम स्तंभ में, यदि ज्ञात हो:  लाइसेंस सं. …;  नया पता: …;  मालिक: नाम पुत्र …, फ़ोन;  मिले: नाम;  मु०नं० 12/2020 धारा …;  आपत्ति: …");

	private static final Words NOTHING = new Words("No place waits for a visit by this team.",
			"इस टीम के लिए कोई स्थान बाकी नहीं है।");

	/** Eight columns to read, and the hidden key. */
	private static final List<Column> COLUMNS = List.of(new Column(WorklistLayout.WHO, 20),
			new Column(WorklistLayout.WHERE, 16), new Column(WorklistLayout.CHECK, 21),
			new Column(WorklistLayout.WHY, 48), new Column(WorklistLayout.DOT, 25),
			new Column(WorklistLayout.RAIDS, 14), new Column(WorklistLayout.OUTCOME, 12),
			new Column(WorklistLayout.SEEN, 18), new Column(WorklistLayout.KEY, 12));

	private static final int OUTCOME = 6;

	private static final int KEY = 8;

	private final WorklistSettings settings;

	private final LineTexts texts;

	WorklistWorkbook(WorklistSettings settings) {
		this.settings = settings;
		this.texts = new LineTexts(settings);
	}

	/**
	 * The workbook's bytes.
	 * @param lines in order
	 * @param plan how many places wait, and how many are late
	 * @param evidence by finding id
	 */
	byte[] write(Team team, LocalDate today, List<Line> lines, VisitPlan plan,
			Map<String, List<Sources.Traced>> evidence) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			PaperStyles styles = new PaperStyles(workbook);
			XSSFSheet sheet = workbook.createSheet(SHEET.en());
			int heading = title(sheet, styles, team, today, lines, plan);
			heading(sheet, styles, heading);
			int last = lines(sheet, styles, heading + 1, today, lines);
			Printing.landscape(sheet, heading, this.texts.in(team.name(), " / "), today);
			sheet.setColumnHidden(KEY, true);
			sheet.createFreezePane(0, heading + 1);
			if (!lines.isEmpty()) {
				dropDown(sheet, heading + 1, last);
			}
			new EvidenceSheet(this.settings, styles).write(workbook, team, today, lines, evidence);
			return Workbooks.bytes(workbook, today);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int title(XSSFSheet sheet, PaperStyles styles, Team team, LocalDate today, List<Line> lines,
			VisitPlan plan) {
		Cells.text(sheet, 0, 0, this.texts.in(this.settings.office(), " / "), styles.office());
		Cells.text(sheet, 1, 0, this.texts.in(SHEET, " / ") + ": " + this.texts.in(PlainDates.weekday(today), " / ")
				+ "   |   " + this.texts.in(team.name(), " / "), styles.title());
		long now = lines.stream().filter((line) -> line.day().equals(today)).count();
		Cells.text(sheet, 2, 0,
				this.texts.in(new Words(
						"Today: " + now + "   |   planned in all: " + lines.size() + "   |   waiting: " + plan.waiting()
								+ "   |   after their due day: " + plan.late(),
						"आज: " + now + "   |   कुल नियोजित: " + lines.size() + "   |   प्रतीक्षा में: " + plan.waiting()
								+ "   |   तिथि के बाद: " + plan.late()),
						"      "),
				styles.plain());
		Cells.text(sheet, 3, 0, this.texts.in(FAIRNESS, "  "), styles.note());
		Cells.text(sheet, 5, 0, this.texts.in(HOW, "\n"), styles.note());
		Cells.text(sheet, 4, 3, WorklistLayout.heading(WorklistLayout.OFFICER) + ":", styles.label());
		Cells.text(sheet, 4, 4, "", styles.blank());
		Cells.text(sheet, 4, 6, WorklistLayout.heading(WorklistLayout.VISITED_ON) + ":", styles.label());
		Cells.text(sheet, 4, 7, "", styles.blank());
		sheet.getRow(4).setHeightInPoints(22);
		sheet.getRow(5).setHeightInPoints(26);
		return 6;
	}

	private void heading(XSSFSheet sheet, PaperStyles styles, int rowIndex) {
		double height = 0;
		for (int column = 0; column < COLUMNS.size(); column++) {
			Column spec = COLUMNS.get(column);
			sheet.setColumnWidth(column, spec.width() * 256);
			String words = WorklistLayout.heading(spec.heading());
			Cells.text(sheet, rowIndex, column, words, styles.heading());
			height = Math.max(height, styles.room().height(words, spec.width()));
		}
		sheet.getRow(rowIndex).setHeightInPoints((float) height + 6);
	}

	private int lines(XSSFSheet sheet, PaperStyles styles, int first, LocalDate today, List<Line> lines) {
		int next = first;
		if (lines.isEmpty()) {
			Cells.text(sheet, next, 0, this.texts.in(NOTHING, " / "), styles.plain());
			return next;
		}
		Map<LocalDate, Long> places = lines.stream().collect(Collectors.groupingBy(Line::day, Collectors.counting()));
		LocalDate day = null;
		for (Line line : lines) {
			if (!line.day().equals(day)) {
				day = line.day();
				band(sheet, styles, next++, this.texts.day(day, today, places.getOrDefault(day, 0L).intValue()));
			}
			line(sheet, styles, next++, today, line);
		}
		return next - 1;
	}

	private void band(XSSFSheet sheet, PaperStyles styles, int rowIndex, String words) {
		for (int column = 0; column <= COLUMNS.size() - 2; column++) {
			Cells.text(sheet, rowIndex, column, (column == 0) ? words : "", styles.band());
		}
		sheet.getRow(rowIndex).setHeightInPoints(17);
	}

	private void line(XSSFSheet sheet, PaperStyles styles, int rowIndex, LocalDate today, Line line) {
		Place place = line.place();
		List<String> cells = new ArrayList<>();
		String number = line.number() + ". ";
		cells.add(number + this.texts.who(place));
		cells.add(this.texts.where(place));
		cells.add(this.texts.check(place));
		cells.add(this.texts.why(place));
		cells.add(this.texts.dot(place));
		cells.add(this.texts.raids(place));
		cells.add("");
		cells.add("");
		cells.add(WorklistLayout.rowKey(place.id(), today));
		double height = 40;
		for (int column = 0; column < cells.size(); column++) {
			XSSFCellStyle style = (column == OUTCOME || column > OUTCOME && column < KEY) ? styles.fillIn()
					: styles.cell();
			XSSFCell cell = Cells.text(sheet, rowIndex, column, cells.get(column), style);
			if (column == 0) {
				emphasise(cell, styles, number.length() + place.establishment().name().length(),
						cells.get(0).length() - place.id().length());
			}
			if (column != KEY) {
				height = Math.max(height, styles.room().height(cells.get(column), COLUMNS.get(column).width()) + 5);
			}
		}
		sheet.getRow(rowIndex).setHeightInPoints((float) Math.min(height, TextRoom.HIGHEST_ROW));
	}

	private static void emphasise(XSSFCell cell, PaperStyles styles, int nameEnd, int idStart) {
		XSSFRichTextString rich = new XSSFRichTextString(cell.getStringCellValue());
		rich.applyFont(0, nameEnd, styles.bold());
		rich.applyFont(nameEnd, idStart, styles.normal());
		rich.applyFont(idStart, rich.length(), styles.faint());
		cell.setCellValue(rich);
	}

	private void dropDown(XSSFSheet sheet, int first, int last) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		String[] words = this.settings.dropDown().toArray(String[]::new);
		DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(words),
				new CellRangeAddressList(first, last, OUTCOME, OUTCOME));
		validation.setSuppressDropDownArrow(true);
		validation.setEmptyCellAllowed(true);
		validation.setShowErrorBox(true);
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.createErrorBox("Outcome / परिणाम", "Please choose from the list. / कृपया सूची से चुनें।");
		sheet.addValidationData(validation);
	}

	/** A column's heading and width in a spreadsheet's units. */
	record Column(Words heading, int width) {
	}

}
