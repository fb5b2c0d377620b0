package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Returns that contradict what was known; an officer decides.
 */
@Repository
public class VisitConflicts {

	private static final String SAVE = """
			INSERT INTO visit_conflict (id, establishment_id, found_on, earlier_visit_id, visited_on, outcome, officer, finding_ids, file_id, sheet, row_no, decision_id)
			VALUES (:id, :establishmentId, :foundOn, :earlierVisitId, :visitedOn, :outcome, :officer, :findingIds, :fileId, :sheet, :rowNo, :decisionId)
			ON DUPLICATE KEY UPDATE
				establishment_id = VALUES(establishment_id),
				found_on = VALUES(found_on),
				earlier_visit_id = VALUES(earlier_visit_id),
				visited_on = VALUES(visited_on),
				outcome = VALUES(outcome),
				officer = VALUES(officer),
				finding_ids = VALUES(finding_ids),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				decision_id = VALUES(decision_id)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	VisitConflicts(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<VisitConflict> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<VisitConflict> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM visit_conflict
				ORDER BY found_on, id
				""").query(VisitConflict.class).list();
	}

	/** Those that nobody has decided yet, the oldest first. */
	public List<VisitConflict> open() {
		return this.jdbc.sql("""
				SELECT *
				FROM visit_conflict
				WHERE decision_id IS NULL
				ORDER BY found_on, id
				""").query(VisitConflict.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<VisitConflict> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM visit_conflict
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(VisitConflict.class).list();
	}

}
