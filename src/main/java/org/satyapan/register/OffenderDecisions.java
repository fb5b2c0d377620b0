package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What officers decided about the register of repeat offenders.
 */
@Repository
public class OffenderDecisions {

	private static final String SAVE = """
			INSERT INTO offender_decision (id, entry, kind, decided_by, decided_on, review_on, cases, reason, file_id, sheet, row_no, as_of)
			VALUES (:id, :entry, :kind, :decidedBy, :decidedOn, :reviewOn, :cases, :reason, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				entry = VALUES(entry),
				kind = VALUES(kind),
				decided_by = VALUES(decided_by),
				decided_on = VALUES(decided_on),
				review_on = VALUES(review_on),
				cases = VALUES(cases),
				reason = VALUES(reason),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	OffenderDecisions(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<OffenderDecision> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<OffenderDecision> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM offender_decision
				ORDER BY decided_on, as_of, file_id, row_no, id
				""").query(OffenderDecision.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<OffenderDecision> withIds(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT *
				FROM offender_decision
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(OffenderDecision.class).list();
	}

}
