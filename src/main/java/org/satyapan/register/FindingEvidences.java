package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The evidence of findings.
 */
@Repository
public class FindingEvidences {

	private static final String SAVE = """
			INSERT INTO finding_evidence (finding_id, ordinal, record_kind, record_id, text_en, text_hi)
			VALUES (:findingId, :ordinal, :recordKind, :recordId, :textEn, :textHi)
			ON DUPLICATE KEY UPDATE
				record_kind = VALUES(record_kind),
				record_id = VALUES(record_id),
				text_en = VALUES(text_en),
				text_hi = VALUES(text_hi)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	FindingEvidences(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<FindingEvidence> rows) {
		this.batches.update(SAVE, rows);
	}

	/**
	 * Stores the evidence of some findings in place of what they had.
	 * @param findingIds the findings
	 * @param rows all their evidence
	 */
	public void replace(Collection<String> findingIds, Collection<FindingEvidence> rows) {
		this.batches.update("""
				DELETE FROM finding_evidence
				WHERE finding_id = :findingId
				""", findingIds.stream().map(Owner::new).toList());
		save(rows);
	}

	/** All, in a fixed order. */
	public List<FindingEvidence> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM finding_evidence
				ORDER BY finding_id, ordinal
				""").query(FindingEvidence.class).list();
	}

	/** Whose evidence goes. */
	private record Owner(String findingId) {
	}

	/** The evidence of those findings, at most some thousands at once. */
	public List<FindingEvidence> ofFindings(Collection<String> findingIds) {
		if (findingIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM finding_evidence
				WHERE finding_id IN (:findingIds)
				ORDER BY finding_id, ordinal
				""").param("findingIds", findingIds).query(FindingEvidence.class).list();
	}

}
