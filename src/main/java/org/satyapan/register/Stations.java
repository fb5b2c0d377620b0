package org.satyapan.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dated register of stations.
 */
@Repository
public class Stations {

	private static final String SAVE = """
			INSERT INTO station (code, name, name_hi, zone, zone_hi, kind, must_submit, localities, email, valid_from, valid_to)
			VALUES (:code, :name, :nameHi, :zone, :zoneHi, :kind, :mustSubmit, :localities, :email, :validFrom, :validTo)
			ON DUPLICATE KEY UPDATE
				name = VALUES(name),
				name_hi = VALUES(name_hi),
				zone = VALUES(zone),
				zone_hi = VALUES(zone_hi),
				kind = VALUES(kind),
				must_submit = VALUES(must_submit),
				localities = VALUES(localities),
				email = VALUES(email),
				valid_to = VALUES(valid_to)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Stations(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Station> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Station> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM station
				ORDER BY code, valid_from
				""").query(Station.class).list();
	}

	/** The stations that stand on a day, each as it stands then, by code. */
	public List<Station> on(LocalDate day) {
		return this.jdbc.sql("""
				SELECT *
				FROM station s
				WHERE s.valid_from = (
					SELECT MAX(latest.valid_from)
					FROM station latest
					WHERE latest.code = s.code
					AND latest.valid_from <= :day
				)
				AND (s.valid_to IS NULL OR s.valid_to >= :day)
				ORDER BY s.code
				""").param("day", day).query(Station.class).list();
	}

}
