package org.satyapan.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;

/**
 * What a night found of what was planted, rule by rule. A finding is about whom its
 * establishment's records are: where they stand in the files, the truth has the centre.
 */
final class PlantedRules {

	private static final String RECORDS = """
			SELECT m.establishment_id, f.path, r.sheet, r.row_no
			FROM establishment_member m
			JOIN %s r
			ON r.id = m.record_id
			JOIN source_file f
			ON f.id = r.file_id
			""";

	/** How a rule fared. */
	static final class Tally {

		int planted;

		int missed;

		int right;

		int wrong;

		void add(Tally other) {
			this.planted += other.planted;
			this.missed += other.missed;
			this.right += other.right;
			this.wrong += other.wrong;
		}

		double precision() {
			return (this.right + this.wrong == 0) ? 1 : (double) this.right / (this.right + this.wrong);
		}

		double recall() {
			return (this.planted == 0) ? 1 : (double) (this.planted - this.missed) / this.planted;
		}

	}

	final Map<String, Tally> byRule = new TreeMap<>();

	/** Each miss and each finding that nobody planted, for who looks for the cause. */
	final List<String> differences = new ArrayList<>();

	/**
	 * Compares.
	 * @param url of the night's database
	 */
	static PlantedRules of(Path inbox, String url) {
		PlantedRules result = new PlantedRules();
		Map<String, Map<String, String>> planted = new TreeMap<>();
		Map<String, Set<String>> tolerated = new TreeMap<>();
		Map<String, String> names = new HashMap<>();
		for (Map<String, String> row : csv(inbox.resolve("truth/centres.csv"))) {
			names.put(row.get("establishment_id"), row.get("name") + " (" + row.get("locality") + ")");
		}
		for (Map<String, String> row : csv(inbox.resolve("truth/findings.csv"))) {
			if (row.get("certainty").equals("PLANTED")) {
				planted.computeIfAbsent(row.get("rule_code"), (any) -> new TreeMap<>())
					.put(row.get("subject_id"), row.get("why"));
			}
			else {
				tolerated.computeIfAbsent(row.get("rule_code"), (any) -> new TreeSet<>()).add(row.get("subject_id"));
			}
		}
		Map<String, Map<String, Set<String>>> found = found(inbox, url);
		Set<String> rules = new TreeSet<>(planted.keySet());
		rules.addAll(found.keySet());
		for (String rule : rules) {
			result.compare(rule, planted.getOrDefault(rule, Map.of()), tolerated.getOrDefault(rule, Set.of()),
					found.getOrDefault(rule, Map.of()), names);
		}
		return result;
	}

	private void compare(String rule, Map<String, String> planted, Set<String> tolerated,
			Map<String, Set<String>> found, Map<String, String> names) {
		Tally tally = new Tally();
		tally.planted = planted.size();
		Set<String> hit = new TreeSet<>();
		found.forEach((finding, centres) -> {
			if (centres.stream().anyMatch(planted::containsKey)) {
				tally.right++;
				hit.addAll(centres);
			}
			else if (centres.stream().noneMatch(tolerated::contains)) {
				tally.wrong++;
				this.differences.add("not planted: " + rule + " " + finding + ": "
						+ centres.stream().map((centre) -> centre + " " + names.get(centre)).toList());
			}
		});
		planted.forEach((centre, why) -> {
			if (!hit.contains(centre)) {
				tally.missed++;
				this.differences.add("missed: " + rule + " " + centre + " " + names.get(centre) + ": " + why);
			}
		});
		this.byRule.put(rule, tally);
	}

	/** Centres by finding by rule. */
	private static Map<String, Map<String, Set<String>>> found(Path inbox, String url) {
		Map<String, String> centres = new HashMap<>();
		for (Map<String, String> row : csv(inbox.resolve("truth/establishments.csv"))) {
			centres.put(spot(row.get("file"), row.get("sheet"), row.get("row")), row.get("establishment_id"));
		}
		Map<String, Map<String, Set<String>>> found = new TreeMap<>();
		try (Connection database = DriverManager.getConnection(url, "sa", "");
				Statement statement = database.createStatement()) {
			Map<String, Set<String>> members = new HashMap<>();
			for (String table : List.of("listing", "permission", "raided_premises", "notice")) {
				try (ResultSet rows = statement.executeQuery(RECORDS.formatted(table))) {
					while (rows.next()) {
						String centre = centres.get(spot(rows.getString(2), rows.getString(3), rows.getString(4)));
						if (centre != null) {
							members.computeIfAbsent(rows.getString(1), (any) -> new TreeSet<>()).add(centre);
						}
					}
				}
			}
			try (ResultSet rows = statement.executeQuery("SELECT rule_code, id, subject_id FROM finding")) {
				while (rows.next()) {
					found.computeIfAbsent(rows.getString(1), (any) -> new TreeMap<>())
						.put(rows.getString(2),
								members.getOrDefault(rows.getString(3), new TreeSet<>(List.of(rows.getString(3)))));
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return found;
	}

	/** Where a record stands; a text file has one sheet, whatever it is called. */
	private static String spot(String file, String sheet, String row) {
		return file + "|" + (file.endsWith(".csv") ? "" : sheet) + "|" + row;
	}

	private static List<Map<String, String>> csv(Path file) {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Reader reader = Files.newBufferedReader(file);
				CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
			for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
				rows.add(row);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (CsvValidationException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
		return rows;
	}

}
