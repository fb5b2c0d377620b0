package org.satyapan.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cases of the own force and of others.
 */
@Repository
public class Cases {

	private static final String SAVE = """
			INSERT INTO police_case (fir_key, state, district, police_station, fir_no, fir_year, fir_date, sections, occurrence_from, occurrence_to, place, gist, file_id, sheet, row_no, as_of)
			VALUES (:firKey, :state, :district, :policeStation, :firNo, :firYear, :firDate, :sections, :occurrenceFrom, :occurrenceTo, :place, :gist, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				state = VALUES(state),
				district = VALUES(district),
				police_station = VALUES(police_station),
				fir_no = VALUES(fir_no),
				fir_year = VALUES(fir_year),
				fir_date = VALUES(fir_date),
				sections = VALUES(sections),
				occurrence_from = VALUES(occurrence_from),
				occurrence_to = VALUES(occurrence_to),
				place = VALUES(place),
				gist = VALUES(gist),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Cases(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<PoliceCase> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<PoliceCase> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM police_case
				ORDER BY fir_key
				""").query(PoliceCase.class).list();
	}

	public Optional<PoliceCase> find(String firKey) {
		return this.jdbc.sql("""
				SELECT *
				FROM police_case
				WHERE fir_key = :firKey
				""").param("firKey", firKey).query(PoliceCase.class).optional();
	}

	/** Those of the cases that are known, at most some thousands at once. */
	public List<PoliceCase> withKeys(Collection<String> firKeys) {
		if (firKeys.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM police_case
				WHERE fir_key IN (:firKeys)
				ORDER BY fir_key
				""").param("firKeys", firKeys).query(PoliceCase.class).list();
	}

	/**
	 * Stores those whose key is not known yet: a station's list does not overwrite an
	 * official record.
	 */
	public void saveUnlessKnown(Collection<PoliceCase> rows) {
		Set<String> known = new HashSet<>();
		withKeys(rows.stream().map(PoliceCase::firKey).toList()).forEach((row) -> known.add(row.firKey()));
		save(rows.stream().filter((row) -> !known.contains(row.firKey())).toList());
	}

}
