package org.satyapan.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The nights that ran or are under way.
 */
@Repository
public class Nights {

	private static final String SAVE = """
			INSERT INTO night (id, business_date, fingerprint, state)
			VALUES (:id, :businessDate, :fingerprint, :state)
			ON DUPLICATE KEY UPDATE
				business_date = VALUES(business_date),
				fingerprint = VALUES(fingerprint),
				state = VALUES(state)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Nights(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Night> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Night> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM night
				ORDER BY id
				""").query(Night.class).list();
	}

	public Optional<Night> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM night
				WHERE id = :id
				""").param("id", id).query(Night.class).optional();
	}

	/** The night of that business date that began and did not end. */
	public Optional<Night> unfinished(LocalDate businessDate) {
		return this.jdbc.sql("""
				SELECT *
				FROM night
				WHERE business_date = :businessDate
				AND state = 'RUNNING'
				ORDER BY id
				""").param("businessDate", businessDate).query(Night.class).list().stream().findFirst();
	}

}
