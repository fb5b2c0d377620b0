package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What findings said before; only ever added to.
 */
@Repository
public class PastFindings {

	private static final String SAVE = """
			INSERT INTO past_finding (id, finding_id, replaced_on, status, severity, conduct_date, because_en, because_hi, law_en, law_hi, facts, evidence)
			VALUES (:id, :findingId, :replacedOn, :status, :severity, :conductDate, :becauseEn, :becauseHi, :lawEn, :lawHi, :facts, :evidence)
			ON DUPLICATE KEY UPDATE
				id = VALUES(id)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	PastFindings(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores what is new; what is known stays as it is. */
	public void save(Collection<PastFinding> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<PastFinding> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM past_finding
				ORDER BY finding_id, replaced_on, id
				""").query(PastFinding.class).list();
	}

	/**
	 * What those findings said before, the oldest first, at most some thousands at once.
	 */
	public List<PastFinding> ofFindings(Collection<String> findingIds) {
		if (findingIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM past_finding
				WHERE finding_id IN (:findingIds)
				ORDER BY finding_id, replaced_on, id
				""").param("findingIds", findingIds).query(PastFinding.class).list();
	}

}
