package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What records say of arrests beside who, when and where.
 */
@Repository
public class ArrestDetails {

	private static final String SAVE = """
			INSERT INTO arrest_detail (arrest_id, bail_conditions, photo_taken_on)
			VALUES (:arrestId, :bailConditions, :photoTakenOn)
			ON DUPLICATE KEY UPDATE
				bail_conditions = VALUES(bail_conditions),
				photo_taken_on = VALUES(photo_taken_on)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	ArrestDetails(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<ArrestDetail> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<ArrestDetail> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM arrest_detail
				ORDER BY arrest_id
				""").query(ArrestDetail.class).list();
	}

	/** Removes what is known of those arrests. */
	public void delete(Collection<String> arrestIds) {
		if (!arrestIds.isEmpty()) {
			this.jdbc.sql("""
					DELETE FROM arrest_detail
					WHERE arrest_id IN (:arrestIds)
					""").param("arrestIds", arrestIds).update();
		}
	}

}
