package org.satyapan.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.ArrestDetail;
import org.satyapan.register.ArrestDetails;
import org.satyapan.register.Arrests;
import org.satyapan.register.ContentId;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.OffenderCopies;
import org.satyapan.register.OffenderCopy;
import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;
import org.satyapan.register.OffenderDecisions;
import org.satyapan.register.PurgedArrests;
import org.satyapan.register.Role;
import org.satyapan.register.SourceFiles;
import org.satyapan.report.offenders.OffenderRegister;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands in the restricted register, who does not, and how a copy is marked. */
class OffenderRegisterTests {

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String DELHI_CASE = "DELHI/SOUTH WEST/DWARKA/2018/7";

	private static final String THIRD_CASE = "UTTAR PRADESH/GHAZIABAD/KAVI NAGAR/2019/9";

	private static final String ALL_CASES = CASE + "; " + DELHI_CASE + "; " + THIRD_CASE;

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aPersonOfTwoCasesStandsInItAndOneOfOneCaseDoesNot() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("Ravi", DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL)
			.arrest("Mohan", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY);
		assertThat(offenders().persons()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Ravi");
			assertThat(person.cases()).extracting(RepeatOffender.Case::firKey).containsExactly(DELHI_CASE, CASE);
			assertThat(person.cases().get(0).bailDate()).isEqualTo(LocalDate.of(2018, 6, 10));
		});
	}

	@Test
	void aCaseInWhichThePersonWasUnderAgeIsLeftOutAndThePersonCounted() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ON_BAIL, Role.OWNER, 18, null)
			.arrest("Ravi", DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL, Role.CLOSER, 17, null);
		assertThat(offenders().persons()).isEmpty();
		assertThat(offenders().juveniles()).isOne();
		this.city.arrest("Ravi", THIRD_CASE, "2019-05-01", CustodyStatus.ON_BAIL, Role.OWNER, 18, null);
		assertThat(offenders().persons()).singleElement()
			.satisfies((person) -> assertThat(person.cases()).extracting(RepeatOffender.Case::firKey)
				.containsExactly(THIRD_CASE, CASE));
	}

	@Test
	void acquittalsAndDischargesDoNotCount() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ON_BAIL)
			.arrest("Ravi", DELHI_CASE, "2018-05-01", CustodyStatus.ACQUITTED)
			.arrest("Mohan", CASE, "2020-03-01", CustodyStatus.DISCHARGED)
			.arrest("Mohan", DELHI_CASE, "2018-05-01", CustodyStatus.DISCHARGED);
		assertThat(offenders().persons()).isEmpty();
		assertThat(offenders().ended()).isEqualTo(2);
	}

	@Test
	void whoOnlyTookCallsIsNoOffenderUnlessAnotherPartIsRecorded() {
		for (String person : List.of("Ravi", "Mohan")) {
			this.city.arrest(person, CASE, "2020-03-01", CustodyStatus.ON_BAIL, Role.TELECALLER, 24, null)
				.arrest(person, DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL, Role.TELECALLER, 22, null);
		}
		this.city.arrest("Mohan", THIRD_CASE, "2019-05-01", CustodyStatus.ON_BAIL, Role.MANAGER, 23, null);
		assertThat(offenders().persons()).extracting(RepeatOffender::name).containsExactly("Mohan");
		assertThat(offenders().telecallers()).isOne();
	}

	@Test
	void noEntryGoesToAStationBeforeAnOfficerApprovedIt() throws IOException {
		city();
		assertThat(write("one").resolve("reports/restricted/stations")).doesNotExist();
		assertThat(offenders().persons()).extracting((person) -> person.standing().state())
			.containsExactly(Standing.State.WAITING);
		assertThat(page("one", "repeat-offenders.html")).contains("Not approved; goes to no station", "अनुमोदन शेष");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			APPROVE | 2020-09-01 | 2020-12-01 | all   | APPROVED   | 2020-12-01
			APPROVE | 2020-09-01 |            | all   | APPROVED   | 2021-03-01
			APPROVE | 2020-09-01 | 2030-01-01 | all   | APPROVED   | 2021-03-01
			APPROVE | 2020-09-01 | 2020-09-08 | all   | REVIEW_DUE | 2020-09-08
			APPROVE | 2020-02-01 |            | all   | REVIEW_DUE | 2020-08-01
			APPROVE | 2020-09-10 | 2020-12-01 | all   | WAITING    |
			APPROVE | 2020-09-01 | 2020-12-01 | one   | CHANGED    | 2020-12-01
			REFUSE  | 2020-09-01 |            | all   | REFUSED    |
			""")
	void anApprovalHoldsForTheCasesSeenUntilItsReview(OffenderDecisionKind kind, LocalDate on, LocalDate review,
			String cases, Standing.State state, LocalDate reviewOn) {
		city();
		decide("PSN-Ravi", kind, on, review, cases.equals("all") ? ALL_CASES : CASE);
		assertThat(offenders().persons().get(0).standing()).satisfies((standing) -> {
			assertThat(standing.state()).isEqualTo(state);
			assertThat(standing.reviewOn()).isEqualTo(reviewOn);
		});
	}

	@Test
	void aCaseThatCameAfterTheApprovalWaitsForTheNextOne() throws IOException {
		city();
		decide("PSN-Ravi", OffenderDecisionKind.APPROVE, SmallCity.DATE, null, DELHI_CASE + "; " + CASE);
		write("one");
		assertThat(page("one", "stations/PS-A.html")).contains("FIR 221/2020", "FIR 7/2018")
			.doesNotContain("FIR 9/2019");
		assertThat(page("one", "repeat-offenders.html")).contains("FIR 9/2019", "not yet approved: 1 of the cases");
	}

	@Test
	void copiesGoOutAnewOnlyWhenWhatTheySayHasChanged() throws IOException {
		city();
		decide("PSN-Ravi", OffenderDecisionKind.APPROVE, SmallCity.DATE.minusDays(1), null, ALL_CASES);
		assertThat(write("one", SmallCity.DATE).resolve("reports/restricted/stations")).exists();
		assertThat(write("two", SmallCity.DATE.plusDays(1)).resolve("reports/restricted/stations")).doesNotExist();
		this.city.arrest("Ravi", "HARYANA/GURUGRAM/SADAR/2020/4", "2020-08-01", CustodyStatus.ON_BAIL);
		decide("PSN-Ravi", OffenderDecisionKind.APPROVE, SmallCity.DATE, null,
				ALL_CASES + "; HARYANA/GURUGRAM/SADAR/2020/4");
		write("three", SmallCity.DATE.plusDays(2));
		assertThat(page("three", "stations/PS-B.html", SmallCity.DATE.plusDays(2))).contains("FIR 4/2020");
		OffenderCopy first = this.city.get(OffenderCopies.class).all().get(1);
		decide(first.id(), OffenderDecisionKind.DESTROYED, SmallCity.DATE.plusDays(2), null, null);
		write("four", SmallCity.DATE.plusDays(3));
		assertThat(page("four", "issue-log.html", SmallCity.DATE.plusDays(3))).contains(first.workbookSha256(),
				"not acknowledged", "Inspector Rathi, 2020-09-11", "to be destroyed");
	}

	@Test
	void bailConditionsAndTheDayOfAPhotoAreTold() throws IOException {
		city();
		this.city.get(ArrestDetails.class)
			.save(this.city.get(Arrests.class)
				.all()
				.stream()
				.map((arrest) -> new ArrestDetail(arrest.id(), "report to PS Dwarka each Monday",
						LocalDate.of(2020, 3, 2)))
				.toList());
		write("one");
		assertThat(page("one", "repeat-offenders.html")).contains("report to PS Dwarka each Monday", "in Delhi",
				"taken · खींची 2020-03-02");
	}

	@Test
	void onlyCasesOfTheLastYearsMakeAnEntry() {
		this.city.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.ON_BAIL)
			.arrest("Ravi", DELHI_CASE, "2014-05-01", CustodyStatus.ON_BAIL);
		assertThat(offenders().persons()).isEmpty();
		assertThat(offenders().longAgo()).isOne();
	}

	@Test
	void everyStationGetsANumberedCopyWithItsNameOnEveryPage() throws IOException {
		city();
		decide("PSN-Ravi", OffenderDecisionKind.APPROVE, SmallCity.DATE, null, ALL_CASES);
		Path outbox = write("one");
		assertThat(outbox.resolve("reports/restricted/stations")).isDirectoryContaining("glob:**PS-A.xlsx")
			.isDirectoryContaining("glob:**PS-B.xlsx");
		XSSFSheet sheet = sheet(outbox.resolve("reports/restricted/stations/PS-B.xlsx"), "Register");
		assertThat(sheet.getHeader().getCenter()).contains("B – RESTRICTED – copy 3 of 3");
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("Copy 3 of 3: B");
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
		assertThat(this.city.get(OffenderCopies.class).all().get(1).workbookSha256())
			.isEqualTo(sha256(Files.readAllBytes(outbox.resolve("reports/restricted/stations/PS-B.xlsx"))));
		assertThat(page("one", "stations/PS-B.html")).contains("Copy 3 of 3: B", "RESTRICTED");
	}

	@Test
	void photosStandInItWithTheirHashAndMissingOnesAreMarked() throws IOException {
		byte[] photo = photo(72, 90);
		city("photos/ravi.png", photo, SmallCity.DATE.minusDays(3));
		Path outbox = write("one");
		XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
				Files.readAllBytes(outbox.resolve("reports/restricted/repeat-offenders.xlsx"))));
		assertThat(workbook.getAllPictures()).singleElement()
			.satisfies((picture) -> assertThat(picture.getData()).isEqualTo(photo));
		XSSFSheet sheet = workbook.getSheet("Register");
		assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).startsWith("NO PHOTO");
		assertThat(sheet.getRow(5).getCell(7).getStringCellValue()).contains(sha256(photo),
				"day of taking not recorded", "arrest · गिरफ़्तारी 2020-03-01", "received · प्राप्त 2020-09-06");
		assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).startsWith("PHOTO NOT RECEIVED");
		String page = Files.readString(outbox.resolve("reports/restricted/repeat-offenders.html"),
				StandardCharsets.UTF_8);
		assertThat(page).contains("data:image/png;base64,", sha256(photo), "NO PHOTO", "PHOTO NOT RECEIVED");
	}

	@Test
	void aHugeOrBrokenPhotoNeverStopsTheNight() throws IOException {
		city("photos/ravi.png", photo(900, 1200), SmallCity.DATE);
		byte[] workbook = Files.readAllBytes(write("one").resolve("reports/restricted/repeat-offenders.xlsx"));
		byte[] small = new XSSFWorkbook(new ByteArrayInputStream(workbook)).getAllPictures().get(0).getData();
		assertThat(ImageIO.read(new ByteArrayInputStream(small)).getHeight()).isEqualTo(160);
		city("photos/ravi.png", "no picture".getBytes(StandardCharsets.UTF_8), SmallCity.DATE);
		assertThat(sheet(write("two").resolve("reports/restricted/repeat-offenders.xlsx"), "Register").getRow(5)
			.getCell(1)
			.getStringCellValue()).startsWith("NOT A PICTURE");
	}

	@Test
	void namesAreTextAndNobodyIsCalledGuilty() throws IOException {
		this.city.station("PS-A", "East")
			.arrest("<script>alert(1)</script>", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("<script>alert(1)</script>", DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL)
			.arrest("=HYPERLINK(\"x\")", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("=HYPERLINK(\"x\")", DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL);
		decide("PSN-<script>alert(1)</script>", OffenderDecisionKind.APPROVE, SmallCity.DATE, null, ALL_CASES);
		decide("PSN-=HYPERLINK(\"x\")", OffenderDecisionKind.APPROVE, SmallCity.DATE, null, ALL_CASES);
		Path outbox = write("one");
		String page = Files.readString(outbox.resolve("reports/restricted/repeat-offenders.html"),
				StandardCharsets.UTF_8);
		assertThat(page).contains("&lt;script&gt;").doesNotContain("<script").doesNotContainIgnoringCase("guilty");
		assertThat(sheet(outbox.resolve("reports/restricted/stations/PS-A.xlsx"), "Register").getRow(4)
			.getCell(2)
			.getStringCellValue()).startsWith("<script>");
		assertThat(sheet(outbox.resolve("reports/restricted/stations/PS-A.xlsx"), "Register").getRow(6)
			.getCell(2)
			.getStringCellValue()).startsWith("'=HYPERLINK");
	}

	@Test
	void theSameRegisterGivesTheSameBytes() throws IOException {
		city("photos/ravi.png", photo(72, 90), SmallCity.DATE);
		decide("PSN-Ravi", OffenderDecisionKind.APPROVE, SmallCity.DATE, null, ALL_CASES);
		Path one = write("one");
		Path two = write("two");
		for (String file : List.of("repeat-offenders.xlsx", "repeat-offenders.html", "stations/PS-A.xlsx",
				"stations/PS-A.html", "issue-log.html", "purge.html", "offender-decisions.xlsx")) {
			assertThat(one.resolve("reports/restricted").resolve(file))
				.hasSameBinaryContentAs(two.resolve("reports/restricted").resolve(file));
		}
	}

	private void city() {
		this.city.station("PS-A", "East")
			.station("PS-B", "West")
			.arrest("Ravi", DELHI_CASE, "2018-05-01", CustodyStatus.ON_BAIL)
			.arrest("Ravi", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY, Role.OWNER, 30, "ravi.png")
			.arrest("Ravi", THIRD_CASE, "2020-04-01", CustodyStatus.IN_CUSTODY, Role.OWNER, 30, "never-came.png");
	}

	private void city(String path, byte[] photo, LocalDate night) {
		city();
		String sha256 = archive().store(photo);
		this.city.get(Nights.class).save(List.of(new Night("NGT-" + night, night, "f", NightState.DONE)));
		this.city.get(NightFiles.class)
			.save(List.of(new NightFile("NGT-" + night, "hash", path, FileKind.PHOTO, sha256, photo.length,
					FileStatus.TAKEN, null, null)));
	}

	private RepeatOffenders offenders() {
		return this.city.figures().offenders();
	}

	private Archive archive() {
		return new Archive(this.folder.resolve("archive"));
	}

	private Path write(String name) {
		return write(name, SmallCity.DATE);
	}

	private Path write(String name, LocalDate date) {
		Outbox outbox = new Outbox(this.folder.resolve(name), date);
		new OffenderRegister(this.city.get(NightFiles.class), archive(), this.city.get(OffenderCopies.class),
				this.city.get(OffenderDecisions.class), this.city.get(PurgedArrests.class),
				this.city.get(SourceFiles.class), SmallCity.settings())
			.write(this.city.nightFigures().of(date), outbox);
		outbox.publish();
		return outbox.published();
	}

	private String page(String name, String file) throws IOException {
		return page(name, file, SmallCity.DATE);
	}

	private String page(String name, String file, LocalDate date) throws IOException {
		return Files.readString(
				new Outbox(this.folder.resolve(name), date).published().resolve("reports/restricted").resolve(file),
				StandardCharsets.UTF_8);
	}

	private void decide(String entry, OffenderDecisionKind kind, LocalDate on, LocalDate review, String cases) {
		this.city.get(OffenderDecisions.class)
			.save(List.of(new OffenderDecision(ContentId.of("ODC", entry, kind, on), entry, kind, "Inspector Rathi", on,
					review, cases, "seen", "FIL", "", 1, on)));
	}

	private static XSSFSheet sheet(Path file, String name) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))).getSheet(name);
	}

	private static byte[] photo(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	private String sha256(byte[] bytes) {
		return archive().store(bytes);
	}

}
