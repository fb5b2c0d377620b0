package org.satyapan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;
import org.satyapan.report.coverage.CoverageReport;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked of a station, and where boundaries are in doubt.
 */
class CoverageTests {

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aNilOrAMissingListIsHeldAgainstWhatRecordsKnowOfTheArea() throws IOException {
		this.city.station("PS-A", "East").station("PS-B", "East").station("PS-C", "East");
		this.city.submission("PS-A", "2020-09-05", SubmissionContent.NIL, Timeliness.ON_TIME, null);
		this.city.submission("PS-C", "2020-09-05", SubmissionContent.NIL, Timeliness.ON_TIME, null);
		this.city.permission("P1", "EST-1", "Sohna Road", "PS-A").permission("P2", "EST-2", "Sector 9", "PS-B");
		assertThat(coverage("coverage.csv").lines())
			.anySatisfy((line) -> assertThat(line).contains("PS-A", "NIL, and records know 1 centre here"))
			.anySatisfy((line) -> assertThat(line).contains("PS-B",
					"nothing readable came, and records know 1 centre here"))
			.anySatisfy((line) -> assertThat(line).contains("PS-C").endsWith(",0,"));
	}

	@Test
	void aPlaceThatOnlyAnotherAreasStationListsIsABoundaryInDoubt() throws IOException {
		this.city.station("PS-A", "East").station("PS-B", "East");
		String list = this.city.submission("PS-B", "2020-09-05", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.listing(list, "EST-OWN", "Sector 9", null, null)
			.listing(list, "EST-OTHERS", "Sohna Road", null, null)
			.territory("EST-OTHERS", "Sohna Road", "PS-A")
			.listing(list, "EST-NOBODYS", "Nowhere", null, null)
			.territory("EST-NOBODYS", "Nowhere", null);
		String page = coverage("coverage.html");
		int outside = page.indexOf("in whose area it does not lie");
		int nobody = page.indexOf("in nobody's area");
		assertThat(page.indexOf("EST-OTHERS")).isBetween(outside, nobody);
		assertThat(page.indexOf("EST-NOBODYS")).isGreaterThan(nobody);
		assertThat(page).doesNotContain("EST-OWN");
	}

	private String coverage(String file) throws IOException {
		Outbox outbox = new Outbox(this.folder, SmallCity.DATE);
		this.city.bean(CoverageReport.class, "org.satyapan.report.coverage", SmallCity.settings())
			.write(this.city.figures(), outbox);
		outbox.publish();
		return Files.readString(outbox.published().resolve("reports").resolve(file), StandardCharsets.UTF_8);
	}

}
