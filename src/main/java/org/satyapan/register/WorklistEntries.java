package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was listed for visits, and when.
 */
@Repository
public class WorklistEntries {

	private static final String SAVE = """
			INSERT INTO worklist_entry (night_date, establishment_id, team, visit_on, ranking, risk, finding_ids)
			VALUES (:nightDate, :establishmentId, :team, :visitOn, :ranking, :risk, :findingIds)
			ON DUPLICATE KEY UPDATE
				team = VALUES(team),
				visit_on = VALUES(visit_on),
				ranking = VALUES(ranking),
				risk = VALUES(risk),
				finding_ids = VALUES(finding_ids)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	WorklistEntries(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<WorklistEntry> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<WorklistEntry> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM worklist_entry
				ORDER BY night_date, establishment_id
				""").query(WorklistEntry.class).list();
	}

}
