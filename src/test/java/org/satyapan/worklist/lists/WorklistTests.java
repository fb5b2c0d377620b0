package org.satyapan.worklist.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Axis;
import org.satyapan.register.ContentId;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RecordKind;
import org.satyapan.register.WorklistEntries;
import org.satyapan.register.WorklistEntry;
import org.satyapan.worklist.InspectionCity;
import org.satyapan.worklist.decisions.DecisionForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What a team finds in its workbook. */
class WorklistTests {

	private static final LocalDate TONIGHT = InspectionCity.TONIGHT;

	@TempDir
	Path folder;

	private InspectionCity city;

	@BeforeEach
	void city() {
		this.city = new InspectionCity(this.folder);
	}

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aPlaceIsListedWithWhoWhereWhyAndWhatDotSays() throws IOException {
		String centre = this.city.centre("Brightline Callnet Pvt Ltd", "Plot 221, Udyog Vihar Phase 4");
		this.city.doubt(centre, "PERMISSION_NUMBER_UNKNOWN", 3, TONIGHT.plusDays(2));
		this.city.raid("R-1", LocalDate.of(2019, 11, 3), RaidStatus.DONE, "Plot 221, Udyog Vihar Phase 4",
				"Udyog Vihar", centre);
		List<String> line = line(written("west"), "Brightline");
		assertThat(line.get(0)).contains("1. Brightline Callnet Pvt Ltd", "Rakesh Malhan (S/D/W of Om Prakash Malhan)",
				"9810012345, 9810012346", centre);
		assertThat(line.get(1)).contains("Plot 221, Udyog Vihar Phase 4");
		assertThat(line.get(2)).contains("DoT/OSP certificate: copy its number exactly", "DoT/OSP प्रमाणपत्र");
		assertThat(line.get(3)).contains("cites the OSP number", "[DoT T&C-OSP 2008, ch. 1", "नहीं है");
		assertThat(line.get(4)).contains("not in DoT's records", "DoT has not been asked");
		assertThat(line.get(5)).contains("03.11.2019: Gurugram Police, FIR 221/2019 UDYOG VIHAR");
		assertThat(line.get(8)).isEqualTo(centre + "|2020-09-09");
	}

	@Test
	void atMostEightColumnsAreVisibleAndTheSheetPrintsOnA4Landscape() throws IOException {
		this.city.doubt(this.city.centre("Brightline", "Plot 221"), "PERMISSION_NOT_FOUND", 3, TONIGHT);
		try (XSSFWorkbook workbook = written("west")) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			Row heading = row(sheet, "Who / कौन");
			List<String> visible = new ArrayList<>();
			for (Cell cell : heading) {
				if (!sheet.isColumnHidden(cell.getColumnIndex())) {
					visible.add(cell.getStringCellValue());
				}
			}
			assertThat(visible).hasSize(8);
			assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getFitToPage()).isTrue();
			assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
			assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
			assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(heading.getRowNum());
			assertThat(sheet.getHeader().getLeft()).contains("Inspection Team West");
			assertThat(sheet.getHeader().getRight()).isEqualTo("2020-09-09");
			assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
			assertThat(sheet.getDataValidations()).singleElement()
				.satisfies((list) -> assertThat(list.getValidationConstraint().getExplicitListValues())
					.contains("In order / सब ठीक", "Locked / ताला बंद"));
		}
	}

	@Test
	void todayComesFirstThenTheRiskierAndALocalityStaysTogether() throws IOException {
		for (int i = 1; i <= 12; i++) {
			String centre = this.city.centre("Centre " + i, "Plot " + i, (i % 2 == 0) ? "Cyber City" : "Sohna Road",
					"PS-UDYOG-VIHAR");
			this.city.doubt(centre, "PERMISSION_NOT_FOUND", (i == 8) ? 5 : 2, TONIGHT.plusDays(7));
		}
		this.city.doubt(this.city.centre("Overdue", "Plot 99", "DLF Phase 2", "PS-UDYOG-VIHAR"), "MALFORMED_GSTIN", 1,
				TONIGHT);
		write();
		List<WorklistEntry> entries = entries();
		assertThat(entries).as("a finding that needs no visit brings no line").hasSize(12);
		assertThat(entries.get(0).risk()).isEqualTo(15);
		assertThat(entries).extracting(WorklistEntry::visitOn)
			.startsWith(TONIGHT)
			.endsWith(TONIGHT.plusDays(1))
			.isSorted();
		assertThat(entries).filteredOn((entry) -> entry.visitOn().equals(TONIGHT)).hasSize(10);
	}

	@Test
	void eachZoneHasItsTeamAndUnknownPlacesHaveHeadquarters() throws IOException {
		this.city.doubt(this.city.centre("Eastern", "Plot 1", "Sadar", "PS-SADAR"), "PERMISSION_NOT_FOUND", 3, TONIGHT);
		this.city.doubt(this.city.centre("Nowhere", "Plot 2", "Unknown", "PS-NONE"), "PERMISSION_NOT_FOUND", 3,
				TONIGHT);
		write();
		assertThat(line(written("east"), "Eastern")).isNotEmpty();
		assertThat(line(written("headquarters"), "Nowhere")).isNotEmpty();
		assertThat(this.city.written(TONIGHT, "worklists/south.xlsx")).as("a team without work is told so").exists();
	}

	@Test
	void evidenceGoesDownToFileSheetRowAndSha256AndSumsTheRisk() throws IOException {
		this.city.doubt(this.city.centre("Brightline", "Plot 221"), "PERMISSION_NOT_FOUND", 3, TONIGHT);
		try (XSSFWorkbook workbook = written("west")) {
			String text = text(workbook.getSheetAt(1));
			assertThat(text).contains("Risk 6", "+ 6  Permission", "station-lists/PS-UDYOG-VIHAR/2020-09-05/list.xlsx",
					"Sheet1", "a".repeat(64));
		}
	}

	@Test
	void plannedRaidsAndInformantsDoNotReachATeam() throws IOException {
		String centre = this.city.centre("Brightline", "Plot 221");
		String doubt = this.city.doubt(centre, "COMPLAINT_LINKED", Axis.FRAUD, 3, TONIGHT);
		this.city.raid("R-SECRET", TONIGHT.plusDays(3), RaidStatus.PLANNED, "Plot 221", "Udyog Vihar", centre);
		this.city.get(Notices.class)
			.save(List.of(new Notice("NTC-1", "T-77", NoticeKind.TIP, TONIGHT, "Guard Bhola", true, TONIGHT,
					"Brightline", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
					"told by Bhola", "FIL-N", "notices.csv", 9, TONIGHT)));
		this.city.get(FindingEvidences.class)
			.save(List.of(new FindingEvidence(doubt, 2, RecordKind.NOTICE, "NTC-1", "Tip of guard Bhola", "Bhola"),
					new FindingEvidence(doubt, 3, RecordKind.RAIDED_PREMISES,
							ContentId.of("RTG", "R-SECRET", "Plot 221"), "Raid R-SECRET", "R-SECRET")));
		try (XSSFWorkbook workbook = written("west")) {
			String all = text(workbook.getSheetAt(0)) + text(workbook.getSheetAt(1));
			assertThat(all).doesNotContain("Bhola", "notices.csv", "R-SECRET", "12 Sep 2020", "T-77")
				.contains("A confidential notice");
			assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("guilty", "arrest", "criminal");
		}
	}

	@Test
	void whatLooksLikeAFormulaIsText() throws IOException {
		String centre = this.city.centre("=HYPERLINK(\"http://x\")", "@Plot 221");
		this.city.doubt(centre, "PERMISSION_NOT_FOUND", 3, TONIGHT);
		try (XSSFWorkbook workbook = written("west")) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
						assertThat(new DataFormatter().formatCellValue(cell)).doesNotStartWith("=")
							.doesNotStartWith("@")
							.doesNotStartWith("+")
							.doesNotStartWith("-");
					}
				}
			}
		}
	}

	@Test
	void theSameRegisterGivesTheSameBytes() throws IOException {
		for (int i = 1; i <= 15; i++) {
			this.city.doubt(this.city.centre("Centre " + i, "Plot " + i), "PERMISSION_NOT_FOUND", 3,
					TONIGHT.plusDays(4));
		}
		write();
		byte[] first = Files.readAllBytes(this.city.written(TONIGHT, "worklists/west.xlsx"));
		List<WorklistEntry> entries = entries();
		write();
		assertThat(Files.readAllBytes(this.city.written(TONIGHT, "worklists/west.xlsx"))).isEqualTo(first);
		assertThat(entries()).isEqualTo(entries);
	}

	@Test
	void anOverdueVisitIsToldToOneOfficerAfterTheOtherAndToEachOnce() throws IOException {
		this.city.doubt(this.city.centre("Brightline Callnet", "Plot 221, Udyog Vihar Phase 4"), "PERMISSION_NOT_FOUND",
				3, TONIGHT.plusDays(2));
		String told = "";
		for (int overdue : List.of(0, 1, 2, 4, 8, 9)) {
			LocalDate date = TONIGHT.plusDays(2 + overdue);
			this.city.get(Worklists.class).write(this.city.night(date));
			Path letters = this.city.written(date, "letters/overdue");
			try (Stream<Path> files = Files.isDirectory(letters) ? Files.list(letters) : Stream.empty()) {
				told += overdue + files.map((file) -> " " + file.getFileName()).sorted().collect(Collectors.joining())
						+ "; ";
			}
		}
		assertThat(told).isEqualTo("0; 1 SHO-PS-UDYOG-VIHAR.html; 2; 4 ACP-West.html; 8 DCP.html; 9; ");
		String sho = Files
			.readString(this.city.written(TONIGHT.plusDays(3), "letters/overdue/SHO-PS-UDYOG-VIHAR.html"));
		String acp = Files.readString(this.city.written(TONIGHT.plusDays(6), "letters/overdue/ACP-West.html"));
		assertThat(sho).contains("Station House Officer, Udyog Vihar", "Brightline Callnet")
			.doesNotContain("Permission number", "th:each", "guilty", "arrest");
		assertThat(acp).contains("Permission number not in DoT", "नया");
		assertThat(this.city.get(FindingEvents.class).all()).hasSize(3)
			.allMatch((event) -> event.status() == FindingStatus.DISCREPANCY)
			.extracting(FindingEvent::reason)
			.anyMatch((reason) -> reason.startsWith("The visit was due by 11 Sep 2020; told: Station House Officer"));
		assertThat(text(TONIGHT.plusDays(11), "west")).contains(
				"OVERDUE since 11 Sep 2020; told: Station House Officer, Udyog Vihar, Assistant Commissioner of Police, West, Deputy Commissioner of Police");
	}

	@Test
	void whatIsDisputedOrVouchedForStandsOnTheLineAndOnTheFormForOfficers() throws IOException {
		String place = this.city.centre("Brightline Callnet", "Plot 221, Udyog Vihar Phase 4");
		this.city.doubt(place, "PERMISSION_NOT_FOUND", 3, TONIGHT.plusDays(2));
		this.city.get(OfficerDecisions.class)
			.save(List.of(
					new OfficerDecision("ODC-1", place, DecisionKind.LEGITIMATE, "Inspector Rathi",
							TONIGHT.minusDays(9), TONIGHT.plusDays(20), "lease seen", "F", "S", 2, TONIGHT),
					new OfficerDecision("ODC-2", place, DecisionKind.DISPUTE, "ASI Devender", TONIGHT.minusDays(1),
							null, "number is of the sister firm", "F", "S", 3, TONIGHT)));
		this.city.get(Worklists.class).write(this.city.night(TONIGHT));
		this.city.get(DecisionForm.class).write(this.city.night(TONIGHT));
		assertThat(text(TONIGHT, "west")).contains("Verified as legitimate until 29.09.2020 (Inspector Rathi)",
				"Disputed, 08.09.2020 (ASI Devender): number is of the sister firm", "आपत्ति");
		try (InputStream in = Files.newInputStream(this.city.written(TONIGHT, "reports/officer-decisions.xlsx"));
				XSSFWorkbook form = new XSSFWorkbook(in)) {
			String all = text(form);
			assertThat(all).contains(place, "to be looked at again", "Disputed on 08.09.2020", "निर्णय");
		}
	}

	private String text(LocalDate date, String team) throws IOException {
		try (InputStream in = Files.newInputStream(this.city.written(date, "worklists/" + team + ".xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			return text(workbook);
		}
	}

	private static String text(XSSFWorkbook workbook) {
		StringBuilder text = new StringBuilder();
		workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> text.append(cell).append('\n')));
		return text.toString();
	}

	private void write() {
		this.city.get(Worklists.class).write(this.city.night(TONIGHT));
	}

	private List<WorklistEntry> entries() {
		return this.city.get(WorklistEntries.class)
			.all()
			.stream()
			.sorted(Comparator.comparing(WorklistEntry::ranking))
			.toList();
	}

	private XSSFWorkbook written(String team) throws IOException {
		write();
		try (var in = Files.newInputStream(this.city.written(TONIGHT, "worklists/" + team + ".xlsx"))) {
			return new XSSFWorkbook(in);
		}
	}

	private static List<String> line(XSSFWorkbook workbook, String name) throws IOException {
		try (workbook) {
			List<String> cells = new ArrayList<>();
			row(workbook.getSheetAt(0), name).forEach((cell) -> cells.add(cell.toString()));
			return cells;
		}
	}

	private static Row row(Sheet sheet, String word) {
		for (Row row : sheet) {
			if (row.getCell(0) != null && row.getCell(0).toString().contains(word)) {
				return row;
			}
		}
		throw new AssertionError("No row of " + sheet.getSheetName() + " begins with " + word);
	}

	private static String text(Sheet sheet) {
		StringBuilder text = new StringBuilder();
		sheet.forEach((row) -> row.forEach((cell) -> text.append(cell).append('\n')));
		return text.toString();
	}

}
