package org.satyapan.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Axis;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Night;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;
import org.satyapan.report.summary.CommissionerSummary;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/** The commissioner's page and workbook say the figures, plainly and safely. */
class CommissionerSummaryTests {

	private static final String CASE = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void thePageTellsTheFiguresInBothLanguages() throws IOException {
		smallCity();
		String page = page(write("one", Optional.empty()));
		assertThat(page)
			.contains("call centres busted in 2 years", "2 वर्ष में पकड़े गए कॉल सेंटर", "<strong>3</strong>")
			.contains("First night", "9 September 2020", "9 सितंबर 2020")
			.contains("Udyog Vihar", "उद्योग विहार");
	}

	@Test
	void whatStationsWriteIsShownAsTextAndNeverRun() throws IOException {
		smallCity();
		this.city.finding("NIL_FROM_HOTSPOT", Axis.COMPLIANCE, "PS-A", FindingStatus.DISCREPANCY,
				"NIL though <script>alert(1)</script> & raids");
		Path outbox = write("one", Optional.empty());
		assertThat(page(outbox)).contains("NIL though &lt;script&gt;alert(1)&lt;/script&gt; &amp; raids")
			.doesNotContain("<script");
		assertThat(page(outbox)).doesNotContain("http://", "https://", "src=", "@import");
	}

	@Test
	void neitherPersonsNorPhotosNorPlannedRaidsAreOnThePage() throws IOException {
		smallCity();
		assertThat(page(write("one", Optional.empty()))).doesNotContain("Ravi Example")
			.doesNotContain("<img")
			.doesNotContain("data:")
			.doesNotContain("secret");
	}

	@Test
	void theSecondNightTellsWhatChanged() throws IOException {
		smallCity();
		Night before = new Night("NGT-1", SmallCity.DATE.minusDays(1), "f", NightState.DONE);
		Night tonight = new Night("NGT-2", SmallCity.DATE, "f", NightState.RUNNING);
		this.city.get(Nights.class).save(List.of(before, tonight));
		NightFigures nightFigures = this.city.nightFigures();
		nightFigures.keep(before, nightFigures.of(before.businessDate()));
		this.city.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-A", FindingStatus.DISCREPANCY, "x")
			.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-B", FindingStatus.DISCREPANCY, "x");
		nightFigures.keep(tonight, nightFigures.of(tonight.businessDate()));
		Optional<LastNight> last = nightFigures.before(tonight.businessDate());
		assertThat(last).map(LastNight::date).contains(SmallCity.DATE.minusDays(1));
		assertThat(page(write("one", last))).contains("<td>+2</td>", "8 September 2020").doesNotContain("First night");
	}

	@Test
	void theWorkbookHoldsTheSameTablesWithVisibleCharts() throws IOException {
		smallCity();
		this.city.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-A", FindingStatus.DISCREPANCY, "x");
		byte[] bytes = Files.readAllBytes(write("one", Optional.empty()).resolve("reports/commissioner.xlsx"));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			assertThat(workbook.getSheet("Figures").getRow(4).getCell(2).getNumericCellValue()).isEqualTo(3);
			int charts = 0;
			for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
				XSSFSheet sheet = workbook.getSheetAt(at);
				XSSFDrawing drawing = sheet.getDrawingPatriarch();
				if (drawing != null) {
					for (var chart : drawing.getCharts()) {
						charts++;
						assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList())
							.allMatch((series) -> series.getSpPr().isSetSolidFill());
					}
				}
			}
			assertThat(charts).isEqualTo(5);
		}
	}

	@Test
	void anEmptyRegisterStillGivesAPageAndAWorkbook() throws IOException {
		Path outbox = write("one", Optional.empty());
		assertThat(page(outbox)).contains("No findings", "First night");
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				Files.newInputStream(outbox.resolve("reports/commissioner.xlsx")))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
		}
	}

	@Test
	void theSameRegisterGivesTheSameBytes() throws IOException {
		smallCity();
		Path one = write("one", Optional.empty());
		Path two = write("two", Optional.empty());
		for (String file : List.of("reports/commissioner.html", "reports/commissioner.xlsx")) {
			assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
		}
	}

	private void smallCity() {
		this.city.station("PS-A", "East").station("PS-B", "West").station("PS-C", "West").station("PS-D", "South");
		String list = this.city.submission("PS-A", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.submission("PS-B", "2020-09-08", SubmissionContent.NIL, Timeliness.LATE, null);
		this.city.submission("PS-C", "2020-09-03", SubmissionContent.REJECTED, Timeliness.ON_TIME, null);
		this.city.listing(list, "Alpha", "Udyog Vihar", null, null)
			.listing(list, "Beta", "Udyog Vihar", null, null)
			.listing(list, "Gamma", "Sohna Road", "2020-01-01", "2020-03-01")
			.permission("1", "Beta", "Udyog Vihar", "PS-A")
			.raid("R1", "2020-03-01", "Gurugram Police", CASE, "Alpha@Udyog Vihar", "Delta@Udyog Vihar",
					"Eta@Cyber City")
			.raid("R2", "2020-09-01", "Gurugram Police", org.satyapan.register.RaidStatus.PLANNED, "", "secret@secret")
			.arrest("Ravi Example", CASE, "2020-03-01", CustodyStatus.IN_CUSTODY)
			.arrest("Ravi Example", "DELHI/SOUTH WEST/DWARKA/2018/7", "2018-03-01", CustodyStatus.ON_BAIL);
	}

	private Path write(String name, Optional<LastNight> last) {
		Outbox outbox = new Outbox(this.folder.resolve(name), SmallCity.DATE);
		CommissionerSummary.write(this.city.figures(), last, SmallCity.settings(), outbox);
		outbox.publish();
		return outbox.published();
	}

	private static String page(Path outbox) throws IOException {
		return Files.readString(outbox.resolve("reports/commissioner.html"), StandardCharsets.UTF_8);
	}

}
