package org.satyapan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	@TempDir
	static Path folder;

	@BeforeAll
	static void tellTheStory() {
		SampleInbox.story(folder, SampleInbox.STORY_DATE);
	}

	@Test
	void theCommittedSampleInputIsWhatTheGeneratorWrites() throws IOException {
		Map<String, byte[]> committed = bytes(Path.of("sample-input"));
		Map<String, byte[]> written = bytes(folder);
		assertThat(written.keySet()).isEqualTo(committed.keySet());
		assertThat(differing(written, committed)).isEmpty();
	}

	@Test
	void theFiguresOfTheStoryArePlanted() throws IOException {
		assertThat(Files.readString(folder.resolve("truth/story.json"))).contains("\"centres_busted_two_years\": 62,",
				"\"centres_busted_this_year\": 7,", "\"busted_in_udyog_vihar\": 40,",
				"\"cases_with_repeat_offenders\": 47,", "\"operating_in_udyog_vihar\": 118,",
				"\"vacated_within_six_months\": 112,", "\"own_cases_two_years\": 62");
	}

	@Test
	void everyRuleIsPlantedAtLeastOnce() throws IOException {
		String findings = Files.readString(folder.resolve("truth/findings.csv"));
		assertThat(Stream.of("PERMISSION_NOT_FOUND", "PERMISSION_NUMBER_UNKNOWN", "PERMISSION_EXPIRED",
				"PERMISSION_OTHER_ADDRESS", "PERMISSION_OTHER_NAME", "PERMISSION_NUMBER_SHARED", "ACTIVITY_NOT_COVERED",
				"PREMISES_RAIDED_BEFORE", "OWNER_ARRESTED_BEFORE", "REAPPEARED_UNDER_NEW_NAME",
				"VACATED_WITHIN_SIX_MONTHS", "KNOWN_BUT_NOT_LISTED", "NIL_FROM_HOTSPOT", "CLAIMED_BY_TWO_STATIONS",
				"TOLL_BYPASS_SUSPECTED", "COMPLAINT_LINKED", "MALFORMED_CIN", "MALFORMED_GSTIN", "COMPANY_STRUCK_OFF",
				"IDENTIFIER_NOT_ACTIVE", "TELEMARKETER_NOT_REGISTERED"))
			.allSatisfy((rule) -> assertThat(findings).contains("\n" + rule + ",PLANTED,"));
	}

	/** The story's lists do not ask for the papers of the last two rules. */
	@Test
	void aCityOfAnOrdersDaysPlantsTheOthers(@TempDir Path other) throws IOException {
		SampleInbox.city(other, 300, 12, 5, LocalDate.of(2025, 12, 9));
		assertThat(Files.readString(other.resolve("truth/findings.csv")))
			.contains("\nTENANT_NOT_VERIFIED,PLANTED,", "\nSHOP_NOT_REGISTERED,PLANTED,",
					"\nTELEMARKETER_NOT_REGISTERED,PLANTED,", "\nCOMPLAINT_LINKED,PLANTED,")
			.doesNotContain("PERMISSION_", "ACTIVITY_NOT_COVERED");
	}

	@Test
	void everyStateOfASubmissionOccurs() throws IOException {
		String submissions = Files.readString(folder.resolve("truth/submissions.csv"));
		assertThat(submissions).contains("LIST,ON_TIME,no", "LIST,LATE,no", "LIST,ON_TIME,yes", "NIL,ON_TIME,no",
				"REJECTED,ON_TIME,no", ",MISSING,no");
	}

	@Test
	void theTrickyRecordsAreThere() throws IOException {
		assertThat(Files.readString(folder.resolve("raids/planned-raids.csv"))).contains(",PLANNED,");
		assertThat(Files.readString(folder.resolve("notices/tips-2020-09.csv"))).contains(",TIP,", ",yes,");
		assertThat(Files.readString(folder.resolve("truth/findings.csv"))).contains("the list says Applied");
		assertThat(Files.readString(folder.resolve("truth/rows.csv"))).contains(",1,",
				"station-lists/Call centre list PS");
		assertThat(Files.readAllLines(folder.resolve("truth/duplicates.csv"))).hasSize(2);
	}

	@Test
	void itIsSmall() throws IOException {
		Map<String, byte[]> files = bytes(folder);
		assertThat(files.values().stream().mapToLong((bytes) -> bytes.length).sum()).isLessThan(5_000_000);
		assertThat(files).hasSizeLessThan(300);
	}

	@Test
	void everyReadableWorkbookOpens() throws IOException {
		for (String line : Files.readAllLines(folder.resolve("truth/rows.csv")).subList(1, 60)) {
			String file = line.substring(0, line.indexOf(','));
			if (file.endsWith(".xlsx") || file.endsWith(".xls")) {
				try (Workbook workbook = WorkbookFactory.create(folder.resolve(file).toFile(), null, true)) {
					assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).as(file).isPositive();
				}
			}
		}
	}

	@Test
	void sixYearsLaterTheOldFilesAreUnchanged(@TempDir Path later) throws IOException {
		SampleInbox.story(later, LocalDate.of(2026, 11, 21));
		Map<String, byte[]> again = bytes(later);
		assertThat(differing(bytes(folder), again)).allMatch((name) -> name.startsWith("truth/"));
		assertThat(again.keySet()).anyMatch((name) -> name.startsWith("station-lists/PS-UDYOG-VIHAR/2026-11-0"));
	}

	/**
	 * The names of files whose bytes are not the same in both; names alone, since bytes
	 * tell a reader nothing.
	 */
	static List<String> differing(Map<String, byte[]> some, Map<String, byte[]> others) {
		return some.keySet().stream().filter((name) -> !Arrays.equals(some.get(name), others.get(name))).toList();
	}

	static Map<String, byte[]> bytes(Path root) throws IOException {
		Map<String, byte[]> result = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				result.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
			}
		}
		return result;
	}

}
