package org.satyapan.worklist.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.Cases;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.Visit;
import org.satyapan.register.VisitConflicts;
import org.satyapan.register.VisitNote;
import org.satyapan.register.VisitNotes;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.Visits;
import org.satyapan.register.WorklistEntries;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.InspectionCity;
import org.satyapan.worklist.lists.Worklists;

import static org.assertj.core.api.Assertions.assertThat;

/** A worklist goes out, is filled in, and comes back. */
class InspectionReturnTests {

	private static final LocalDate TONIGHT = InspectionCity.TONIGHT;

	private static final LocalDate TOMORROW = TONIGHT.plusDays(1);

	private static final int OUTCOME = 6;

	private static final int SEEN = 7;

	private static final int KEY = 8;

	@TempDir
	Path folder;

	private InspectionCity city;

	private String first;

	private String second;

	private String doubtOfFirst;

	private String doubtOfSecond;

	@BeforeEach
	void aWorklistWithTwoPlaces() {
		this.city = new InspectionCity(this.folder);
		this.first = this.city.centre("Brightline Callnet", "Plot 221, Udyog Vihar Phase 4");
		this.second = this.city.centre("Greenfield Voice", "Plot 305, Udyog Vihar Phase 2");
		this.doubtOfFirst = this.city.doubt(this.first, "PERMISSION_NOT_FOUND", 3, TONIGHT.plusDays(2));
		this.doubtOfSecond = this.city.doubt(this.second, "PERMISSION_NOT_FOUND", 3, TONIGHT.plusDays(2));
		this.city.get(Worklists.class).write(this.city.night(TONIGHT));
	}

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void whatWasFoundInOrderIsClearedAndNotListedAgain() throws IOException {
		NightWork night = receive("east.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order / सब ठीक", "Certificate seen, licence no. OSP/DL/2018/114");
		}));
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CLEARED);
		assertThat(this.city.finding(this.doubtOfSecond).status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(visits()).singleElement().satisfies((visit) -> {
			assertThat(visit.outcome()).isEqualTo(VisitOutcome.CLEARED);
			assertThat(visit.visitedOn()).isEqualTo(TONIGHT);
			assertThat(visit.licenceNo()).isEqualTo("OSP/DL/2018/114");
			assertThat(visit.team()).isEqualTo("west");
		});
		assertThat(this.city.get(FindingEvents.class).all()).singleElement().satisfies((event) -> {
			assertThat(event.findingId()).isEqualTo(this.doubtOfFirst);
			assertThat(event.reason()).contains("9 Sep 2020", "Certificate seen", "inspection-returns/east.xlsx");
		});
		this.city.get(Worklists.class).write(night);
		assertThat(this.city.get(WorklistEntries.class).all()).filteredOn((row) -> row.nightDate().equals(TOMORROW))
			.extracting("establishmentId")
			.containsExactly(this.second);
	}

	@ParameterizedTest
	@CsvSource({ "Doubt confirmed, CONFIRMED", "संदेह सही, CONFIRMED", "पुष्टि हुई, CONFIRMED",
			"violation CONFIRMED, CONFIRMED", "सब ठीक, CLEARED", "OK, CLEARED", "Vacated / खाली, EXPIRED",
			"Shifted, EXPIRED", "Locked / ताला बंद, DISCREPANCY", "नहीं गए, DISCREPANCY" })
	void anOutcomeInEitherLanguageEndsTheDoubtOrLeavesItOpen(String word, FindingStatus status) throws IOException {
		receive("west.xlsx", filled((sheet) -> fill(sheet, this.first, word, "")));
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(status);
	}

	@Test
	void rowsMayMoveColumnsMayHideSheetsMayBeAdded() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "Doubt confirmed", "no papers");
			Row row = row(sheet, this.first);
			Row moved = sheet.createRow(sheet.getLastRowNum() + 7);
			row.forEach((cell) -> moved.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
			sheet.removeRow(row);
			sheet.setColumnHidden(2, true);
			sheet.getWorkbook().createSheet("Notes").createRow(0).createCell(0).setCellValue("lunch 120 Rs");
		}));
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CONFIRMED);
		assertTotalsAddUp();
	}

	@Test
	void aListRetypedWithoutTheHiddenKeyIsKnownByTheIdUnderTheName() throws IOException {
		Path csv = this.folder.resolve("retyped.csv");
		Files.writeString(csv, "Who,Outcome,What was seen,Visited on\n\"Brightline " + this.first
				+ "\",ठीक है,सब कागज़ देखे,०९.०९.२०२०\n");
		receive("retyped.csv", csv);
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CLEARED);
	}

	@Test
	void officerAndDayOfTheVisitStandAboveTheLines() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order", "");
			sheet.getRow(4).getCell(4).setCellValue("ASI Devender");
			sheet.getRow(4).getCell(7).setCellValue("10/9/20");
		}));
		assertThat(visits()).singleElement().satisfies((visit) -> {
			assertThat(visit.officer()).isEqualTo("ASI Devender");
			assertThat(visit.visitedOn()).isEqualTo(TOMORROW);
		});
		assertThat(this.city.get(FindingEvents.class).all()).extracting("decidedBy").containsExactly("ASI Devender");
	}

	@Test
	void whatCannotBeTakenIsSaidAndLeavesTheDoubtsOpen() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "perhaps", "");
			fill(sheet, this.second, "", "two men, no papers");
			Row stranger = sheet.createRow(sheet.getLastRowNum() + 1);
			stranger.createCell(OUTCOME).setCellValue("In order");
			stranger.createCell(KEY).setCellValue("EST-0000000000000000|2020-09-09");
			Row keyless = sheet.createRow(sheet.getLastRowNum() + 1);
			keyless.createCell(OUTCOME).setCellValue("In order");
		}));
		assertThat(notes()).containsEntry("OUTCOME_UNKNOWN", 1L)
			.containsEntry("OUTCOME_MISSING", 1L)
			.containsEntry("UNKNOWN_ROW_KEY", 1L)
			.containsEntry("NO_ROW_KEY", 1L);
		assertThat(visits()).isEmpty();
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(fileStatus()).isEqualTo(FileStatus.TAKEN);
		assertTotalsAddUp();
		assertThat(this.city.written(TOMORROW, "receipts/returns/west.xlsx.receipt.xlsx")).exists();
	}

	@Test
	void twoRowsThatContradictEachOtherAreBothRefused() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order", "");
			Row again = sheet.createRow(sheet.getLastRowNum() + 1);
			again.createCell(OUTCOME).setCellValue("Doubt confirmed");
			again.createCell(KEY).setCellValue(this.first + "|2020-09-09");
		}));
		assertThat(notes()).containsEntry("CONTRADICTION", 2L);
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.DISCREPANCY);
	}

	@Test
	void whatASecondFileNotesOfAVisitIsAddedToItAndNothingIsPassedOverInSilence() throws IOException {
		receive("a.xlsx", filled((sheet) -> fill(sheet, this.first, "In order", "Owner: Naresh Rohilla")));
		receive("b.xlsx", filled((sheet) -> fill(sheet, this.first, "In order",
				"Owner: Naresh Rohilla; OSP licence no. HR/OSP/2018/445566; Objection: the list is wrong")));
		receive("c.xlsx", filled((sheet) -> fill(sheet, this.first, "In order", "Seen again on the way home")));
		assertThat(visits()).singleElement()
			.satisfies((visit) -> assertThat(visit.licenceNo()).isEqualTo("HR/OSP/2018/445566"));
		assertThat(this.city.get(VisitNotes.class).all()).extracting(VisitNote::kind)
			.containsExactlyInAnyOrder(VisitNote.Kind.OWNER, VisitNote.Kind.LICENCE, VisitNote.Kind.OBJECTION);
		assertThat(notes()).containsEntry("NOTES_ADDED", 1L).containsEntry("KNOWN", 1L);
		assertThat(this.city.get(RowNotes.class).all()).filteredOn((note) -> note.code().equals("KNOWN"))
			.singleElement()
			.satisfies((note) -> assertThat(note.messageEn()).contains("Seen again on the way home"));
		assertTotalsAddUp();
	}

	@Test
	void aVisitReturnedTwiceCountsOnceAndALaterContradictionIsForTheCell() throws IOException {
		receive("a.xlsx", filled((sheet) -> fill(sheet, this.first, "In order", "")));
		receive("b.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order", "");
			fill(sheet, this.second, "Locked", "");
		}));
		receive("c.xlsx", filled((sheet) -> fill(sheet, this.first, "Doubt confirmed", "")));
		assertThat(visits()).hasSize(2);
		assertThat(notes()).containsEntry("KNOWN", 1L).containsEntry("CONTRADICTION", 1L);
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CLEARED);
	}

	@Test
	void aKeyRetypedFromAPhotographWithASlipIsKnownAndTheReceiptSaysSo() throws IOException {
		String slip = this.first.replace('0', 'O').replace('5', 'S').replace('8', 'B').replace("-", " ");
		Path csv = this.folder.resolve("retyped.csv");
		Files.writeString(csv, "Who,Outcome,What was seen\n\"Brightline " + slip.substring(0, slip.length() - 1)
				+ "\",ठीक है,सब कागज़ देखे\n\"Greenfield Voice, Plot 305, Udyog Vihar Phase 2\",Locked,\n\"Greenfield\",Locked,\n");
		receive("retyped.csv", csv);
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CLEARED);
		assertThat(visits()).extracting(Visit::establishmentId).containsExactlyInAnyOrder(this.first, this.second);
		assertThat(notes()).containsEntry("KEY_MENDED", 2L).containsEntry("NO_ROW_KEY", 1L);
		assertThat(this.city.get(RowNotes.class).all()).extracting(RowNote::messageEn)
			.anyMatch((message) -> message.contains("The row key has a slip; read as " + this.first))
			.anyMatch((message) -> message.contains("known by name and address together as " + this.second));
		assertTotalsAddUp();
	}

	@Test
	void aLaterVisitThatContradictsAnEarlierOneIsForAnOfficer() throws IOException {
		receive("a.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order", "all papers");
			sheet.getRow(4).getCell(7).setCellValue("09.09.2020");
		}));
		receive("b.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "Doubt confirmed", "no papers at all");
			sheet.getRow(4).getCell(7).setCellValue("10.09.2020");
		}));
		assertThat(visits()).hasSize(2);
		assertThat(notes()).containsEntry("CONTRADICTS_EARLIER", 1L);
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CLEARED);
		assertThat(this.city.get(VisitConflicts.class).open()).singleElement()
			.satisfies((conflict) -> assertThat(conflict.findingIds()).isEqualTo(this.doubtOfFirst));
		decide("id,decision,until,decided by,decided on,reason\n" + this.first
				+ ",Doubt confirmed,,Inspector Rathi,10.09.2020,second visit saw the office\n");
		assertThat(this.city.finding(this.doubtOfFirst).status()).isEqualTo(FindingStatus.CONFIRMED);
		assertThat(this.city.get(VisitConflicts.class).open()).isEmpty();
		assertThat(this.city.get(FindingEvents.class).ofFinding(this.doubtOfFirst)).extracting("decidedBy")
			.contains("Inspector Rathi");
	}

	@Test
	void whereItWentWhoRunsItAndTheRaidThatFollowedAreTaken() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "Shifted", "Shifted to: Plot 12, Udyog Vihar Phase 5");
			fill(sheet, this.second, "Doubt confirmed",
					"Owner now: Ravindra Kalra S/o Mohan Lal, 9810054321; met: two telecallers; FIR 312/2020 dt 10.09.20 u/s 420 IPC");
		}));
		assertThat(this.city.get(Notices.class).all()).extracting(Notice::kind).containsOnly(NoticeKind.INSPECTION);
		assertThat(this.city.get(Notices.class).all())
			.anySatisfy((notice) -> assertThat(notice.address()).isEqualTo("Plot 12, Udyog Vihar Phase 5"))
			.anySatisfy((notice) -> {
				assertThat(notice.person()).isEqualTo("Ravindra Kalra S/O Mohan Lal");
				assertThat(notice.phones()).contains("9810054321");
			});
		assertThat(this.city.get(Cases.class).all()).singleElement().satisfies((known) -> {
			assertThat(known.firKey()).isEqualTo("HARYANA/GURUGRAM/UDYOG VIHAR/2020/312");
			assertThat(known.sections()).contains("420 IPC");
		});
		assertThat(this.city.get(Raids.class).all()).singleElement()
			.satisfies((raid) -> assertThat(raid.status()).isEqualTo(RaidStatus.DONE));
		assertThat(this.city.get(RaidTargets.class).all()).singleElement()
			.satisfies((target) -> assertThat(target.address()).isEqualTo("Plot 305, Udyog Vihar Phase 2"));
		assertThat(this.city.get(VisitNotes.class).all()).extracting(VisitNote::kind)
			.containsExactlyInAnyOrder(VisitNote.Kind.SHIFTED_TO, VisitNote.Kind.OWNER, VisitNote.Kind.PERSON,
					VisitNote.Kind.CASE);
	}

	@Test
	void whatIsReturnedOfAPlaceThatProvedToBeAnotherEndsTheDoubtThere() throws IOException {
		Path file = filled((sheet) -> fill(sheet, this.first, "In order", ""));
		String heir = this.city.centre("Brightline Callnet", "Plot 221, UV Ph-4");
		String doubt = this.city.doubt(heir, "PERMISSION_NOT_FOUND", 3, TONIGHT.plusDays(2));
		this.city.merge(this.first, heir);
		receive("west.xlsx", file);
		assertThat(this.city.finding(doubt).status()).isEqualTo(FindingStatus.CLEARED);
	}

	@Test
	void anOfficersDecisionNeedsANameADayAReasonAndAnEnd() throws IOException {
		decide("""
				Place or finding,Decision,Until,Decided by,Decided on,Reason
				%1$s,Verified as legitimate,,Inspector Rathi,10.09.2020,lease seen
				%1$s,Verified as legitimate,10.09.2030,Inspector Rathi,10.09.2020,lease seen
				%1$s,Disputed,,,10.09.2020,owner says so
				%1$s,Disputed,,Inspector Rathi,12.09.2020,owner says so
				EST-0000000000000000,Disputed,,Inspector Rathi,10.09.2020,owner says so
				%2$s,guilty,,Inspector Rathi,10.09.2020,sure
				%2$s,वैध सत्यापित,31.12.2020,Inspector Rathi,10.09.2020,"lease, bills and clients' contracts seen"
				%2$s,Disputed,,ASI Devender,10.09.2020,owner: number is of the sister firm
				%1$s,,,,,
				""".formatted(this.first, this.second).replace("Place or finding,", "id,"));
		assertThat(notes()).containsEntry("BAD_UNTIL", 2L)
			.containsEntry("INCOMPLETE", 1L)
			.containsEntry("BAD_DATE", 1L)
			.containsEntry("UNKNOWN_SUBJECT", 1L)
			.containsEntry("DECISION_UNKNOWN", 1L)
			.containsEntry("NOT_DECIDED", 1L);
		assertThat(this.city.get(OfficerDecisions.class).all()).extracting(OfficerDecision::kind)
			.containsExactlyInAnyOrder(DecisionKind.LEGITIMATE, DecisionKind.DISPUTE);
		assertThat(this.city.get(FindingEvents.class).ofFinding(this.doubtOfSecond)).hasSize(2)
			.allMatch((event) -> event.status() == FindingStatus.DISCREPANCY);
		assertThat(this.city.written(TOMORROW, "receipts/decisions/d.csv.receipt.xlsx")).exists();
		assertTotalsAddUp();
	}

	@Test
	void aVisitCannotLieInTheFutureOrBeforeItsWorklist() throws IOException {
		receive("west.xlsx", filled((sheet) -> {
			fill(sheet, this.first, "In order", "");
			sheet.getRow(4).getCell(7).setCellValue("08.09.2020");
		}));
		assertThat(notes()).containsEntry("BAD_DATE", 1L);
		assertThat(visits()).isEmpty();
	}

	@Test
	void aReturnMayComeAsAWebPageOrInAnotherEncoding() throws IOException {
		Path page = this.folder.resolve("page.xls");
		Files.writeString(page,
				"<html><head><meta charset=utf-8></head><table><tr><th>Who<th>Outcome<th>What was seen</tr><tr><td>Brightline<br>"
						+ this.first + "<td>In order<td>certificate &amp; lease</tr></table></html>");
		receive("page.xls", page);
		assertThat(visits()).singleElement()
			.satisfies((visit) -> assertThat(visit.documentsSeen()).isEqualTo("certificate & lease"));
	}

	@Test
	void aReturnThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
		Path bomb = Path.of("src/test/resources/intake/corpus/dense.xlsx");
		receive("bomb.xlsx", bomb);
		assertThat(fileStatus()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.city.get(NightFiles.class).all()).extracting(NightFile::reasonEn)
			.anyMatch((reason) -> reason.contains("unpacks to more than"));
	}

	@Test
	void aFileThatIsNoWorklistIsRejectedWithTheReason() throws IOException {
		Path broken = this.folder.resolve("broken.xlsx");
		Files.write(broken, new byte[] { 'P', 'K', 3, 4, 9, 9 });
		receive("broken.xlsx", broken);
		assertThat(fileStatus()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.city.written(TOMORROW, "receipts/returns/broken.xlsx.receipt.xlsx")).exists();
	}

	@Test
	void takenTwiceOnOneDateItChangesNothing() throws IOException {
		Path file = filled((sheet) -> fill(sheet, this.first, "In order", "all papers"));
		receive("west.xlsx", file);
		byte[] receipt = Files.readAllBytes(this.city.written(TOMORROW, "receipts/returns/west.xlsx.receipt.xlsx"));
		List<Visit> visits = visits();
		receive("west.xlsx", file);
		assertThat(visits()).isEqualTo(visits);
		assertThat(this.city.get(FindingEvents.class).all()).hasSize(1);
		assertThat(Files.readAllBytes(this.city.written(TOMORROW, "receipts/returns/west.xlsx.receipt.xlsx")))
			.isEqualTo(receipt);
	}

	private Path filled(Consumer<XSSFSheet> pen) throws IOException {
		Path file = Files.createTempFile(this.folder, "filled", ".xlsx");
		try (InputStream in = Files.newInputStream(this.city.written(TONIGHT, "worklists/west.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(file)) {
			pen.accept(workbook.getSheetAt(0));
			workbook.write(out);
		}
		return file;
	}

	private static void fill(XSSFSheet sheet, String establishment, String outcome, String seen) {
		Row row = row(sheet, establishment);
		row.getCell(OUTCOME).setCellValue(outcome);
		row.getCell(SEEN).setCellValue(seen);
	}

	private static Row row(XSSFSheet sheet, String establishment) {
		for (Row row : sheet) {
			if (row.getCell(KEY) != null && row.getCell(KEY).toString().startsWith(establishment)) {
				return row;
			}
		}
		throw new AssertionError("No row of " + establishment);
	}

	private NightWork receive(String name, Path file) {
		NightWork night = this.city.night(TOMORROW);
		this.city.receive(night, FileKind.INSPECTION_RETURN, "inspection-returns/" + name, file);
		Returns returns = this.city.get(Returns.class);
		while (returns.takeNext(night)) {
			continue;
		}
		return night;
	}

	private void decide(String content) throws IOException {
		Path file = this.folder.resolve("d.csv");
		Files.writeString(file, content);
		NightWork night = this.city.night(TOMORROW);
		this.city.receive(night, FileKind.OFFICER_DECISION, "officer-decisions/d.csv", file);
		Returns returns = this.city.get(Returns.class);
		while (returns.takeNext(night)) {
			continue;
		}
	}

	private List<Visit> visits() {
		return this.city.get(Visits.class).all();
	}

	private FileStatus fileStatus() {
		return this.city.get(NightFiles.class).all().stream().map(NightFile::status).findFirst().orElseThrow();
	}

	private Map<String, Long> notes() {
		return this.city.get(RowNotes.class)
			.all()
			.stream()
			.collect(Collectors.groupingBy(RowNote::code, Collectors.counting()));
	}

	private void assertTotalsAddUp() {
		assertThat(this.city.get(SheetTotals.class).all()).isNotEmpty()
			.allMatch((SheetTotal total) -> total.physical() == total.accepted() + total.rejected() + total.ignored());
	}

}
