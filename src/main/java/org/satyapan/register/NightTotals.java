package org.satyapan.register;

import java.time.LocalDate;
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

	/** Those of one night, in a fixed order. */
	public List<NightTotal> of(String nightId) {
		return this.jdbc.sql("""
				SELECT *
				FROM night_total
				WHERE night_id = :nightId
				ORDER BY total_key
				""").param("nightId", nightId).query(NightTotal.class).list();
	}

	/**
	 * Takes back the totals under a prefix that other nights of the same business date
	 * left: a later night of a date replaces the earlier ones.
	 */
	public void forgetOthers(Night night, String prefix) {
		this.jdbc.sql("""
				DELETE FROM night_total
				WHERE total_key LIKE CONCAT(:prefix, '%')
					AND night_id IN (
						SELECT n.id
						FROM night n
						WHERE n.business_date = :businessDate
							AND n.id <> :id
					)
				""")
			.param("prefix", prefix)
			.param("businessDate", night.businessDate())
			.param("id", night.id())
			.update();
	}

	/**
	 * The totals under a prefix of the last night before a business date that has some.
	 */
	public List<NightTotal> before(LocalDate businessDate, String prefix) {
		return this.jdbc.sql("""
				SELECT t.*
				FROM night_total t
				JOIN night n ON n.id = t.night_id
				WHERE t.total_key LIKE CONCAT(:prefix, '%')
					AND n.business_date = (
						SELECT MAX(earlier.business_date)
						FROM night earlier
						JOIN night_total kept ON kept.night_id = earlier.id
						WHERE earlier.business_date < :businessDate
							AND kept.total_key LIKE CONCAT(:prefix, '%')
					)
				ORDER BY t.night_id, t.total_key
				""").param("businessDate", businessDate).param("prefix", prefix).query(NightTotal.class).list();
	}

}
