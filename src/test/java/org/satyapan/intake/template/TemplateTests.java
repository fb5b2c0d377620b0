package org.satyapan.intake.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.layout.LaidOutRow;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.layout.Synonyms;
import org.satyapan.intake.lists.StationInbox;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.register.Arrests;
import org.satyapan.register.FileStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.Submissions;

import static org.assertj.core.api.Assertions.assertThat;

/** The template that a station may fill in, and what intake makes of it. */
class TemplateTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PATH = "station-lists/PS-SADAR/2020-09-05/PS-SADAR.xlsx";

	private static final byte[] TEMPLATE = TemplateWorkbook.of(StationInbox.SADAR, LocalDate.of(2020, 9, 1));

	@TempDir
	Path folder;

	private StationInbox inbox;

	@BeforeEach
	void open() {
		this.inbox = new StationInbox(this.folder);
	}

	@AfterEach
	void close() {
		this.inbox.close();
	}

	@Test
	void everyColumnIsKnownByItsTitle() throws IOException, UnreadableFile {
		IntakeSettings settings = IntakeYaml.settings();
		SheetReader reader = new SheetReader(new Synonyms(settings.columns(), settings.lettersPerError()),
				settings.words());
		Path file = java.nio.file.Files.write(this.folder.resolve("template.xlsx"), TEMPLATE);
		List<SheetLayout> sheets = settings.workbooks().read(file).stream().map(reader::read).toList();
		assertThat(fields(sheets.get(0)))
			.isEqualTo(TemplateColumn.OPERATING.stream().map(TemplateColumn::field).toList());
		assertThat(fields(sheets.get(1))).isEqualTo(TemplateColumn.BUSTED.stream().map(TemplateColumn::field).toList());
	}

	private static List<?> fields(SheetLayout sheet) {
		return sheet.rows()
			.stream()
			.map(LaidOutRow::header)
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.map((header) -> List.copyOf(header.fields().values()))
			.orElse(List.of());
	}

	@Test
	void emptyItPassesWithoutARemarkAndItsExampleIsNoCallCentre() {
		this.inbox.put(NIGHT, PATH, TEMPLATE).night(NIGHT);
		assertThat(this.inbox.file(NIGHT, PATH).status()).isEqualTo(FileStatus.IGNORED);
		assertThat(this.inbox.file(NIGHT, PATH).reasonEn()).contains("empty template");
		assertThat(this.inbox.get(Submissions.class).all()).isEmpty();
		assertThat(this.inbox.notes(NIGHT, PATH)).noneMatch(TemplateTests::asks);
	}

	@Test
	void filledInItIsReadWithoutARemark() throws IOException {
		this.inbox.put(NIGHT, PATH, filled()).night(NIGHT);
		assertThat(this.inbox.notes(NIGHT, PATH)).filteredOn(TemplateTests::asks).isEmpty();
		assertThat(this.inbox.submission(PATH).asOn()).isEqualTo("2020-08-31");
		assertThat(this.inbox.listings(PATH))
			.extracting((each) -> each.name() + ", " + each.address() + ", " + each.owner() + ", " + each.phones()
					+ ", " + each.staff() + ", " + each.activity() + ", " + each.licenceClaim() + ", " + each.since())
			.containsExactly("Alpha Desk, Plot 1, Sector 18, 122015, A Rana, 9810000001, 11, DOMESTIC, YES, 2020-01-01",
					"Beta Desk, Plot 2, Sector 18, 122015, B Rana, 9810000002, 12, INTERNATIONAL, NO, 2020-01-02",
					"Gamma Desk, Plot 3, Sector 18, 122015, C Rana, 9810000003; 9810000004, 13, BOTH, APPLIED, 2020-01-03");
		assertThat(this.inbox.get(RaidTargets.class).all()).extracting((each) -> each.name())
			.containsExactly("Delta Desk");
		assertThat(this.inbox.get(Arrests.class).all()).extracting((each) -> each.name() + " " + each.age())
			.containsExactlyInAnyOrder("Ravi Rana 31", "Sunil Rana 28");
	}

	@Test
	void nilWrittenWhereTheNumberStandsIsNil() throws IOException {
		byte[] nil = changed((workbook) -> workbook.getSheetAt(0).getRow(5).getCell(0).setCellValue("NIL"));
		this.inbox.put(NIGHT, PATH, nil).night(NIGHT);
		assertThat(this.inbox.submission(PATH).content()).hasToString("NIL");
	}

	@Test
	void datesTelephonesAndChoicesAreCheckedWhileTyping() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TEMPLATE))) {
			assertThat(workbook.getSheetAt(0).getDataValidations())
				.extracting((each) -> each.getValidationConstraint().getValidationType())
				.contains(LIST, DATE, FORMULA);
			for (DataValidation each : workbook.getSheetAt(0).getDataValidations()) {
				assertThat(each.getPromptBoxText().length()).isLessThan(255);
			}
			assertThat(workbook.getSheetAt(0).getRow(5).getCell(6).getCellStyle().getDataFormatString()).isEqualTo("@");
		}
	}

	private static final int LIST = org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType.LIST;

	private static final int DATE = org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType.DATE;

	private static final int FORMULA = org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType.FORMULA;

	@Test
	void theSameStationAndDayGiveTheSameBytes() {
		assertThat(TemplateWorkbook.of(StationInbox.SADAR, LocalDate.of(2020, 9, 1))).isEqualTo(TEMPLATE);
	}

	/** Whether a remark says more than what kind of row it is. */
	private static boolean asks(RowNote note) {
		List<String> kinds = List.of("CONTINUATION", "KEPT");
		return note.columnName() != null || note.fate() != RowFate.IGNORED && !kinds.contains(note.code());
	}

	private static byte[] filled() throws IOException {
		return changed((workbook) -> {
			XSSFSheet operating = workbook.getSheetAt(0);
			operating.getRow(1).getCell(2).setCellValue(LocalDate.of(2020, 8, 31));
			String[] names = { "Alpha", "Beta", "Gamma" };
			String[] phones = { "9810000001", "9810000002", "9810000003; 9810000004" };
			String[] activities = { "Domestic", "अंतरराष्ट्रीय", "Both" };
			String[] licences = { "हाँ", "No", "Applied" };
			for (int i = 0; i < 3; i++) {
				XSSFRow row = operating.getRow(5 + i);
				row.getCell(0).setCellValue(i + 1);
				row.getCell(1).setCellValue(names[i] + " Desk");
				row.getCell(2).setCellValue("Plot " + (i + 1) + ", Sector 18");
				row.getCell(3).setCellValue(122015);
				row.getCell(4).setCellValue("ABC".charAt(i) + " Rana");
				row.getCell(6).setCellValue(phones[i]);
				row.getCell(8).setCellValue(11 + i);
				row.getCell(10).setCellValue(activities[i]);
				row.getCell(11).setCellValue(licences[i]);
				row.getCell(15).setCellValue(LocalDate.of(2020, 1, 1 + i));
			}
			XSSFSheet busted = workbook.getSheetAt(1);
			XSSFRow first = busted.getRow(5);
			first.getCell(0).setCellValue(1);
			first.getCell(1).setCellValue("Delta Desk");
			first.getCell(2).setCellValue("Plot 4, Sector 18");
			first.getCell(3).setCellValue("5/2020");
			first.getCell(4).setCellValue(LocalDate.of(2020, 8, 2));
			first.getCell(5).setCellValue("420, 120B IPC; 66D IT Act");
			first.getCell(6).setCellValue(LocalDate.of(2020, 8, 1));
			first.getCell(7).setCellValue("Ravi Rana S/o Megh Rana");
			first.getCell(8).setCellValue(31);
			first.getCell(9).setCellValue(2);
			busted.getRow(6).getCell(7).setCellValue("Sunil Rana S/o Megh Rana");
			busted.getRow(6).getCell(8).setCellValue(28);
		});
	}

	private static byte[] changed(java.util.function.Consumer<XSSFWorkbook> change) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TEMPLATE));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
