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

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.Role;
import org.satyapan.report.offenders.OffenderRegister;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands in the restricted register, who does not, and how a copy is marked. */
class OffenderRegisterTests {

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private static final String DELHI_CASE = "DELHI/SOUTH WEST/DWARKA/2018/7";

	private static final String THIRD_CASE = "UTTAR PRADESH/GHAZIABAD/KAVI NAGAR/2019/9";

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
	void everyStationGetsANumberedCopyWithItsNameOnEveryPage() throws IOException {
		city();
		Path outbox = write("one");
		assertThat(outbox.resolve("reports/restricted/stations")).isDirectoryContaining("glob:**PS-A.xlsx")
			.isDirectoryContaining("glob:**PS-B.xlsx");
		XSSFSheet sheet = sheet(outbox.resolve("reports/restricted/stations/PS-B.xlsx"), "Register");
		assertThat(sheet.getHeader().getCenter()).contains("B – RESTRICTED – copy 3 of 3");
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("Copy 3 of 3: B");
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
		XSSFSheet issued = sheet(outbox.resolve("reports/restricted/repeat-offenders.xlsx"), "Issued copies");
		assertThat(issued.getRow(2).getCell(3).getStringCellValue())
			.isEqualTo(sha256(Files.readAllBytes(outbox.resolve("reports/restricted/stations/PS-B.xlsx"))));
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
		assertThat(sheet.getRow(5).getCell(7).getStringCellValue()).contains(sha256(photo), "taken 2020-03-01",
				"received 2020-09-06");
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
		Path one = write("one");
		Path two = write("two");
		for (String file : List.of("repeat-offenders.xlsx", "repeat-offenders.html", "stations/PS-A.xlsx")) {
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
		Outbox outbox = new Outbox(this.folder.resolve(name), SmallCity.DATE);
		OffenderRegister.write(this.city.figures(), this.city.get(NightFiles.class).photos(SmallCity.DATE), archive(),
				SmallCity.settings(), outbox);
		outbox.publish();
		return outbox.published();
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
