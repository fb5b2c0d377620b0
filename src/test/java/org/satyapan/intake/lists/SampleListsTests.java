package org.satyapan.intake.lists;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Arrest;
import org.satyapan.register.Arrests;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list of the sample city is read as its truth says that it was written.
 */
class SampleListsTests {

	private static final Path SAMPLE = Path.of("sample-input");

	private static final String NIGHT = "2020-09-09";

	@TempDir
	static Path folder;

	private static StationInbox inbox;

	@BeforeAll
	static void takeTheLists() throws IOException {
		inbox = new StationInbox(folder);
		List<Station> stations = new ArrayList<>();
		for (Map<String, String> row : csv("stations.csv")) {
			stations.add(new Station(row.get("code"), row.get("name"), row.get("name_hi"), row.get("zone"),
					row.get("zone_hi"), StationKind.valueOf(row.get("kind")), row.get("must_submit").equals("yes"),
					row.get("localities"), null, LocalDate.parse(row.get("valid_from")), null));
		}
		inbox.get(Stations.class).save(stations);
		try (Stream<Path> files = Files.walk(SAMPLE.resolve("station-lists"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				inbox.put(NIGHT, SAMPLE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
		inbox.night(NIGHT);
	}

	@AfterAll
	static void close() {
		inbox.close();
	}

	@Test
	void everyPhysicalRowIsCountedAsTheTruthCountsIt() throws IOException {
		Map<String, String> planted = new TreeMap<>();
		Map<String, String> read = new TreeMap<>();
		Map<String, Integer> sheets = new TreeMap<>();
		for (Map<String, String> row : csv("truth/rows.csv")) {
			planted.put(row.get("file") + " " + row.get("sheet"), String.join(" ", row.get("physical"),
					row.get("accepted"), row.get("rejected"), row.get("ignored")));
			sheets.merge(row.get("file"), 1, Integer::sum);
		}
		for (String path : sheets.keySet()) {
			for (SheetTotal total : inbox.totals(NIGHT, path)) {
				read.put(path + " " + total.sheet(),
						total.physical() + " " + total.accepted() + " " + total.rejected() + " " + total.ignored());
			}
		}
		assertThat(read.entrySet()).containsExactlyElementsOf(planted.entrySet());
	}

	@Test
	void everySubmissionHasItsPeriodContentAndTimeliness() throws IOException {
		TreeSet<String> planted = new TreeSet<>();
		for (Map<String, String> row : csv("truth/submissions.csv")) {
			if (!row.get("file").isEmpty()) {
				planted.add(String.join(" ", row.get("station"), row.get("period"), row.get("file"),
						row.get("received"), row.get("content"), row.get("timeliness"), row.get("superseded")));
			}
		}
		TreeSet<String> read = new TreeSet<>();
		for (Submission each : inbox.get(Submissions.class).all()) {
			read.add(String.join(" ", each.stationCode(), each.period(), each.path(), each.receivedOn().toString(),
					each.content().name(), each.timeliness().name(), (each.supersededBy() != null) ? "yes" : "no"));
		}
		assertThat(read).containsExactlyElementsOf(planted);
	}

	@Test
	void everyListingHasItsDatesAndLicence() throws IOException {
		Map<String, String> paths = new TreeMap<>();
		inbox.get(Submissions.class).all().forEach((each) -> paths.put(each.id(), each.path()));
		TreeSet<String> read = new TreeSet<>();
		for (Listing each : inbox.get(Listings.class).all()) {
			read.add(paths.get(each.submissionId()) + " " + each.sheet() + " " + each.rowNo() + " " + each.since() + " "
					+ each.vacatedOn() + " " + bare(each.licenceNo()));
		}
		TreeSet<String> planted = new TreeSet<>();
		for (Map<String, String> row : csv("truth/listings.csv")) {
			String since = row.get("warning").equals("impossible date") ? "null" : row.get("since");
			planted.add(row.get("file") + " " + row.get("sheet") + " " + row.get("row") + " " + since + " "
					+ (row.get("vacated_on").isEmpty() ? "null" : row.get("vacated_on")) + " "
					+ bare(row.get("licence_no")));
		}
		assertThat(read).containsExactlyElementsOf(planted);
	}

	@Test
	void everyDoubtfulRowHasItsRemarkAndNoOtherRowHas() throws IOException {
		Map<String, String> planted = new TreeMap<>();
		for (Map<String, String> row : csv("truth/listings.csv")) {
			if (!row.get("warning").isEmpty()) {
				planted.put(row.get("file") + " " + row.get("row"), row.get("warning"));
			}
		}
		Map<String, String> read = new TreeMap<>();
		Map<String, String> paths = new TreeMap<>();
		inbox.get(Submissions.class).all().forEach((each) -> paths.put(each.fileId(), each.path()));
		for (RowNote note : inbox.get(RowNotes.class).all()) {
			if (note.fate() == RowFate.ACCEPTED && !note.code().equals("CONTINUATION") && !note.code().equals("KEPT")
					&& !note.code().endsWith("_MALFORMED")) {
				read.put(paths.get(note.fileId()) + " " + note.rowNo(),
						note.code().equals("PHONE_UNREADABLE") ? "telephone of nine digits"
								: note.code().equals("DATE_IMPOSSIBLE") ? "impossible date" : note.messageEn());
			}
		}
		assertThat(read).isEqualTo(planted);
	}

	@Test
	void everyAccusedOfTheSecondBlockIsKnownByNameRowAndCase() throws IOException {
		Map<String, String> fileIds = new TreeMap<>();
		inbox.get(Submissions.class).all().forEach((each) -> fileIds.put(each.path(), each.fileId()));
		TreeSet<String> read = new TreeSet<>();
		for (Arrest each : inbox.get(Arrests.class).all()) {
			read.add(each.name() + " in " + each.firKey());
			assertThat(each.age()).as(each.toString()).isBetween(16, 90);
			assertThat(each.relativeName()).as(each.toString()).isNotNull();
		}
		TreeSet<String> planted = new TreeSet<>();
		for (Map<String, String> row : csv("truth/persons.csv")) {
			if (row.get("kind").equals("BUSTED")) {
				planted.add(row.get("written") + " in " + row.get("detail"));
			}
		}
		assertThat(read).containsExactlyElementsOf(planted);
	}

	@Test
	void everyRaidedCentreOfTheSecondBlockIsKnown() throws IOException {
		TreeSet<String> planted = new TreeSet<>();
		for (Map<String, String> row : csv("truth/establishments.csv")) {
			if (row.get("kind").equals("BUSTED")) {
				planted.add(row.get("written"));
			}
		}
		TreeSet<String> read = new TreeSet<>();
		inbox.get(RaidTargets.class).all().forEach((each) -> read.add(each.name()));
		assertThat(read).containsExactlyElementsOf(planted);
	}

	@Test
	void everyListingHasItsOwnerPhoneAndActivity() {
		for (Listing each : inbox.get(Listings.class).all()) {
			assertThat(each.owner()).as(each.toString()).isNotBlank();
			assertThat(each.ownerRelative()).as(each.toString()).isNotBlank();
			assertThat(each.staff()).as(each.toString()).isPositive();
			assertThat(each.activity().name()).as(each.toString()).isNotEqualTo("UNKNOWN");
			assertThat(each.licenceClaim().name()).as(each.toString()).isNotEqualTo("UNKNOWN");
			if (each.phones() == null) {
				assertThat(each.remarks()).as(each.toString()).containsAnyOf("Mob", "मोबाइल");
			}
		}
	}

	@Test
	void unreadableFilesSayWhyInBothLanguages() {
		assertThat(inbox.get(Submissions.class).all())
			.filteredOn((each) -> each.content() == SubmissionContent.REJECTED)
			.hasSize(2)
			.allSatisfy((each) -> {
				assertThat(each.reasonEn()).containsAnyOf("password", "cut short");
				assertThat(each.reasonHi()).containsAnyOf("पासवर्ड", "अधूरी");
			});
	}

	private static String bare(String licence) {
		return (licence == null) ? "" : licence.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

	private static List<Map<String, String>> csv(String path) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Reader in = Files.newBufferedReader(SAMPLE.resolve(path));
				CSVReaderHeaderAware csv = new CSVReaderHeaderAware(in)) {
			for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
				rows.add(row);
			}
		}
		catch (CsvValidationException ex) {
			throw new IOException(ex);
		}
		return rows;
	}

}
