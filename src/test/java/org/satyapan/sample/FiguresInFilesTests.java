package org.satyapan.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the story's figures once more, in the committed files, with the truth's
 * identities.
 */
class FiguresInFilesTests {

	private static final Path INBOX = Path.of("sample-input");

	@Test
	void sixtyTwoCentresWereRaidedSevenOfThemThisYearAndFortyInUdyogVihar() throws Exception {
		Map<String, String> centreByRow = identities("truth/establishments.csv", "establishment_id", "RAID");
		Set<String> all = new HashSet<>();
		Set<String> thisYear = new HashSet<>();
		Set<String> udyogVihar = new HashSet<>();
		int row = 1;
		for (Map<String, String> raid : rows("raids/gurugram-raids.csv")) {
			row++;
			String day = raid.get("raid_date");
			String centre = centreByRow.get("raids/gurugram-raids.csv#" + row);
			assertThat(centre).isNotNull();
			if (day.compareTo("2018-09-09") > 0 && day.compareTo("2020-09-09") <= 0) {
				all.add(centre);
				if (day.startsWith("2020")) {
					thisYear.add(centre);
				}
				if (raid.get("locality").startsWith("Udyog Vihar")) {
					udyogVihar.add(centre);
				}
			}
		}
		assertThat(all).hasSize(62);
		assertThat(thisYear).hasSize(7);
		assertThat(udyogVihar).hasSize(40);
	}

	@Test
	void fortySevenOfSixtyTwoCasesHaveSomeoneOnBailFromDelhiNoidaOrGhaziabad() throws Exception {
		Map<String, String> personByRow = identities("truth/persons.csv", "person_id", "ARREST");
		Map<String, String> firstBail = new HashMap<>();
		for (String city : List.of("delhi", "gautam-buddh-nagar", "ghaziabad")) {
			String file = "raids/" + city + "-arrests." + (city.equals("ghaziabad") ? "xlsx" : "csv");
			int row = 1;
			for (Map<String, String> arrest : rows(file)) {
				row++;
				if (arrest.get("status").equals("ON_BAIL")) {
					firstBail.merge(personByRow.get(file + "#" + row), arrest.get("arrest_date"),
							(one, other) -> (one.compareTo(other) < 0) ? one : other);
				}
			}
		}
		Map<String, String> dates = rows("raids/gurugram-cases.csv").stream()
			.collect(Collectors.toMap((each) -> each.get("fir_key"), (each) -> each.get("fir_date")));
		dates.values().removeIf((day) -> day.compareTo("2018-09-09") <= 0);
		assertThat(dates).hasSize(62);
		Set<String> withRepeaters = new HashSet<>();
		int row = 1;
		for (Map<String, String> arrest : rows("raids/gurugram-arrests.csv")) {
			String bail = firstBail.get(personByRow.get("raids/gurugram-arrests.csv#" + ++row));
			if (bail != null && bail.compareTo(arrest.get("arrest_date")) < 0
					&& dates.containsKey(arrest.get("fir_key"))) {
				withRepeaters.add(arrest.get("fir_key"));
			}
		}
		assertThat(withRepeaters).hasSize(47);
	}

	@Test
	void noTwoPersonsShareNameAndFather() throws Exception {
		Map<String, Set<String>> persons = new HashMap<>();
		Map<String, String> ownArrests = identities("truth/persons.csv", "person_id", "ARREST");
		int row = 1;
		for (Map<String, String> arrest : rows("raids/gurugram-arrests.csv")) {
			String id = ownArrests.get("raids/gurugram-arrests.csv#" + ++row);
			persons.computeIfAbsent(arrest.get("name") + "|" + arrest.get("relative_name"), (key) -> new HashSet<>())
				.add(id);
		}
		assertThat(persons.values()).allMatch((ids) -> ids.size() == 1);
	}

	@Test
	void everyArrestNamesItsCaseAndItsPhotoIsThere() throws Exception {
		Set<String> keys = rows("raids/gurugram-cases.csv").stream()
			.map((each) -> each.get("fir_key"))
			.collect(Collectors.toSet());
		for (Map<String, String> arrest : rows("raids/gurugram-arrests.csv")) {
			assertThat(keys).contains(arrest.get("fir_key"));
			if (!arrest.get("photo").isEmpty()) {
				assertThat(javax.imageio.ImageIO.read(INBOX.resolve("photos/" + arrest.get("photo")).toFile()))
					.isNotNull();
			}
		}
	}

	private static Map<String, String> identities(String file, String id, String kind) throws Exception {
		return rows(file).stream()
			.filter((row) -> row.get("kind").equals(kind))
			.collect(Collectors.toMap((row) -> row.get("file") + "#" + row.get("row"), (row) -> row.get(id)));
	}

	private static List<Map<String, String>> rows(String file) throws IOException, CsvException {
		List<Map<String, String>> rows = new java.util.ArrayList<>();
		if (file.endsWith(".xlsx")) {
			DataFormatter format = new DataFormatter();
			try (Workbook workbook = WorkbookFactory.create(INBOX.resolve(file).toFile(), null, true)) {
				Row header = workbook.getSheetAt(0).getRow(0);
				for (Row row : workbook.getSheetAt(0)) {
					Map<String, String> values = new HashMap<>();
					header.forEach((cell) -> values.put(cell.getStringCellValue(),
							format.formatCellValue(row.getCell(cell.getColumnIndex()))));
					rows.add(values);
				}
			}
			return rows.subList(1, rows.size());
		}
		try (Reader reader = Files.newBufferedReader(INBOX.resolve(file));
				CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
			for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
				rows.add(row);
			}
		}
		return rows;
	}

}
