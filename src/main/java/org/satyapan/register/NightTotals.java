package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Control totals of nights.
 */
@Repository
public class NightTotals {

	private static final String SAVE = """
			INSERT INTO night_total (night_id, total_key, total)
			VALUES (:nightId, :totalKey, :total)
			ON DUPLICATE KEY UPDATE
				total = VALUES(total)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	NightTotals(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<NightTotal> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<NightTotal> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM night_total
				ORDER BY night_id, total_key
				""").query(NightTotal.class).list();
	}

}
