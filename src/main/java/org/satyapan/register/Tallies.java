package org.satyapan.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts over the register that a night reports.
 */
@Repository
public class Tallies {

	private final JdbcClient jdbc;

	Tallies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Findings by rule, station and status. */
	public List<FindingTally> findings() {
		return this.jdbc.sql("""
				SELECT rule_code, axis, title_en, title_hi, station_code, status, COUNT(*) AS tally
				FROM finding
				GROUP BY rule_code, axis, title_en, title_hi, station_code, status
				""")
			.query(FindingTally.class)
			.stream()
			.sorted((left, right) -> left.toString().compareTo(right.toString()))
			.toList();
	}

	/** Links by decision. */
	public Map<String, Long> links() {
		Map<String, Long> byDecision = new TreeMap<>();
		this.jdbc.sql("""
				SELECT decision, COUNT(*) AS tally
				FROM link
				GROUP BY decision
				""").query((row) -> {
			byDecision.put(row.getString("decision"), row.getLong("tally"));
		});
		return byDecision;
	}

	/** The rows of the files that the night of a business date took. */
	public Map<String, Long> rows(LocalDate takenOn) {
		Map<String, Long> totals = new TreeMap<>();
		this.jdbc.sql("""
				SELECT
					COALESCE(SUM(t.physical), 0) AS physical,
					COALESCE(SUM(t.accepted), 0) AS accepted,
					COALESCE(SUM(t.rejected), 0) AS rejected,
					COALESCE(SUM(t.ignored), 0) AS ignored
				FROM source_file f
				JOIN sheet_total t ON t.file_id = f.id
				WHERE f.taken_on = :takenOn
				""").param("takenOn", takenOn).query((row) -> {
			for (String total : List.of("physical", "accepted", "rejected", "ignored")) {
				totals.put(total, row.getLong(total));
			}
		});
		return totals;
	}

	/** The row totals of the submissions of one period. */
	public List<SheetTotal> sheets(String period) {
		return this.jdbc.sql("""
				SELECT DISTINCT t.*
				FROM submission s
				JOIN sheet_total t ON t.file_id = s.file_id
				WHERE s.period = :period
				ORDER BY t.file_id, t.sheet_position
				""").param("period", period).query(SheetTotal.class).list();
	}

	/** The files taken up to a business date, by kind. */
	public List<SourceTally> sources(LocalDate until) {
		return this.jdbc.sql("""
				SELECT kind, COUNT(*) AS files, MAX(as_of) AS as_of
				FROM source_file
				WHERE taken_on <= :until
				GROUP BY kind
				ORDER BY kind
				""").param("until", until).query(SourceTally.class).list();
	}

}
