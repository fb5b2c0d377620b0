package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What officers decided; only ever added to.
 */
@Repository
public class OfficerDecisions {

	private static final String SAVE = """
			INSERT INTO officer_decision (id, subject_id, kind, decided_by, decided_on, valid_until, reason, file_id, sheet, row_no, taken_on)
			VALUES (:id, :subjectId, :kind, :decidedBy, :decidedOn, :validUntil, :reason, :fileId, :sheet, :rowNo, :takenOn)
			ON DUPLICATE KEY UPDATE
				id = VALUES(id)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	OfficerDecisions(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores what is new; what is known stays as it is. */
	public void save(Collection<OfficerDecision> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<OfficerDecision> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM officer_decision
				ORDER BY decided_on, taken_on, file_id, row_no, id
				""").query(OfficerDecision.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<OfficerDecision> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM officer_decision
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(OfficerDecision.class).list();
	}

}
