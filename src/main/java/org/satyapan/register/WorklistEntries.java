package org.satyapan.register;

import java.time.LocalDate;
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

	/** Every establishment that ever stood on a worklist, by id. */
	public List<String> establishmentIds() {
		return this.jdbc.sql("""
				SELECT DISTINCT establishment_id
				FROM worklist_entry
				ORDER BY establishment_id
				""").query(String.class).list();
	}

	/** What was listed for those establishments, the latest night first. */
	public List<WorklistEntry> ofEstablishments(Collection<String> establishmentIds) {
		if (establishmentIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM worklist_entry
				WHERE establishment_id IN (:establishmentIds)
				ORDER BY establishment_id, night_date DESC
				""").param("establishmentIds", establishmentIds).query(WorklistEntry.class).list();
	}

	/** Forgets a night's lines: its worklists are about to be written again. */
	public void deleteOf(LocalDate nightDate) {
		this.jdbc.sql("""
				DELETE FROM worklist_entry
				WHERE night_date = :nightDate
				""").param("nightDate", nightDate).update();
	}

}
