package org.satyapan.worklist.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.stereotype.Component;

import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Workbooks;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.decisions.Awaited.Matter;
import org.satyapan.worklist.paper.Cells;
import org.satyapan.worklist.paper.PaperStyles;
import org.satyapan.worklist.paper.Printing;

/**
 * Writes the form on which officers decide: what awaits them, and empty lines for
 * anything else. Filled in, it goes into {@code officer-decisions/}.
 */
@Component
public class DecisionForm {

	private static final Words TITLE = new Words("Officers' decisions", "अधिकारियों के निर्णय");

	private static final Words HOW = new Words(
			"Choose a decision, write who decided, when and why, and put the file into officer-decisions/.\nWhat is verified as legitimate needs a last day: suspicions rest till then, discrepancies of the law do not. The ids stand on the worklists (EST-…) and their sheet Evidence (FND-…).",
			"निर्णय चुनें; किसने, कब और क्यों लिखें; फ़ाइल officer-decisions/ में डालें।\nवैध सत्यापन की अंतिम तारीख चाहिए: तब तक संदेह स्थगित, कानून की विसंगतियाँ नहीं। संख्याएँ कार्य सूची (EST-…) और उसकी शीट Evidence (FND-…) में हैं।");

	private static final List<Words> HEADINGS = List.of(DecisionLayout.SUBJECT, DecisionLayout.ABOUT,
			DecisionLayout.DECISION, DecisionLayout.UNTIL, DecisionLayout.BY, DecisionLayout.ON, DecisionLayout.REASON);

	private static final List<Integer> WIDTHS = List.of(26, 48, 18, 13, 18, 13, 34);

	private static final int DECISION = 2;

	private static final int EMPTY_LINES = 12;

	private final WorklistSettings settings;

	private final Awaited awaited;

	DecisionForm(WorklistSettings settings, Awaited awaited) {
		this.settings = settings;
		this.awaited = awaited;
	}

	/** Writes {@code reports/officer-decisions.xlsx}. Can be repeated. */
	public void write(NightWork night) {
		night.outbox().write("reports/officer-decisions.xlsx", bytes(this.awaited.on(night.date()), night.date()));
	}

	private byte[] bytes(List<Matter> matters, LocalDate today) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			PaperStyles styles = new PaperStyles(workbook);
			XSSFSheet sheet = workbook.createSheet("Decisions");
			for (int column = 0; column < WIDTHS.size(); column++) {
				sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
			}
			Cells.text(sheet, 0, 0, in(this.settings.office()), styles.office());
			Cells.text(sheet, 1, 0, in(TITLE) + ", " + today + "   |   " + matters.size(), styles.title());
			Cells.text(sheet, 2, 0, HOW.in(this.settings.languages(), "\n"), styles.note());
			sheet.getRow(2).setHeightInPoints(52);
			int heading = 3;
			Cells.row(sheet, heading, HEADINGS.stream().map(DecisionLayout::heading).toList(), WIDTHS, styles.room(),
					styles.heading());
			int next = heading + 1;
			for (Matter matter : matters) {
				row(sheet, next++, matter.place() + "\n" + matter.establishmentId(),
						matter.about().in(this.settings.languages(), "\n"), styles);
			}
			for (int line = 0; line < EMPTY_LINES; line++) {
				row(sheet, next++, "", "", styles);
			}
			dropDown(sheet, heading + 1, next - 1);
			Printing.landscape(sheet, heading, in(TITLE), today);
			sheet.createFreezePane(0, heading + 1);
			return Workbooks.bytes(workbook, today);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void row(XSSFSheet sheet, int rowIndex, String subject, String about, PaperStyles styles) {
		Cells.row(sheet, rowIndex, List.of(subject, about, "", "", "", "", ""), WIDTHS, styles.room(), styles.cell());
		for (int column = DECISION; column < WIDTHS.size(); column++) {
			Cells.text(sheet, rowIndex, column, "", styles.fillIn());
		}
		sheet.getRow(rowIndex).setHeightInPoints(Math.max(sheet.getRow(rowIndex).getHeightInPoints(), 26));
	}

	private void dropDown(XSSFSheet sheet, int first, int last) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		String[] words = this.settings.decisions()
			.words()
			.stream()
			.map((word) -> new Words(word.en(), word.hi()).in(this.settings.languages(), " / "))
			.toArray(String[]::new);
		DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(words),
				new CellRangeAddressList(first, last, DECISION, DECISION));
		validation.setSuppressDropDownArrow(true);
		validation.setEmptyCellAllowed(true);
		sheet.addValidationData(validation);
	}

	private String in(Words words) {
		return words.in(this.settings.languages(), " / ");
	}

}
