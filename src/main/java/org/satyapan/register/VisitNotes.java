package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What visits noted beside their outcome.
 */
@Repository
public class VisitNotes {

	private static final String SAVE = """
			INSERT INTO visit_note (visit_id, ordinal, kind, said)
			VALUES (:visitId, :ordinal, :kind, :said)
			ON DUPLICATE KEY UPDATE
				kind = VALUES(kind),
				said = VALUES(said)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	VisitNotes(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<VisitNote> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<VisitNote> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM visit_note
				ORDER BY visit_id, ordinal
				""").query(VisitNote.class).list();
	}

	/** The notes of those visits, at most some thousands at once. */
	public List<VisitNote> ofVisits(Collection<String> visitIds) {
		if (visitIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM visit_note
				WHERE visit_id IN (:visitIds)
				ORDER BY visit_id, ordinal
				""").param("visitIds", visitIds).query(VisitNote.class).list();
	}

}
