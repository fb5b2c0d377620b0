package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Clerical decisions.
 */
@Repository
public class ClericalDecisions {

	private static final String SAVE = """
			INSERT INTO clerical_decision (left_id, right_id, decision, decided_by, decided_on, reason, file_id, row_no)
			VALUES (:leftId, :rightId, :decision, :decidedBy, :decidedOn, :reason, :fileId, :rowNo)
			ON DUPLICATE KEY UPDATE
				decision = VALUES(decision),
				decided_by = VALUES(decided_by),
				decided_on = VALUES(decided_on),
				reason = VALUES(reason),
				file_id = VALUES(file_id),
				row_no = VALUES(row_no)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	ClericalDecisions(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<ClericalDecision> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<ClericalDecision> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM clerical_decision
				ORDER BY left_id, right_id
				""").query(ClericalDecision.class).list();
	}

	/**
	 * Those in which one of the ids stands on the left, at most some thousands at once.
	 */
	public List<ClericalDecision> withLeftIds(Collection<String> leftIds) {
		if (leftIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM clerical_decision
				WHERE left_id IN (:leftIds)
				ORDER BY left_id, right_id
				""").param("leftIds", leftIds).query(ClericalDecision.class).list();
	}

}
