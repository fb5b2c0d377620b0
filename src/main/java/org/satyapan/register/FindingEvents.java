package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The history of findings; only ever added to.
 */
@Repository
public class FindingEvents {

	private static final String SAVE = """
			INSERT INTO finding_event (id, finding_id, happened_on, status, decided_by, reason)
			VALUES (:id, :findingId, :happenedOn, :status, :decidedBy, :reason)
			ON DUPLICATE KEY UPDATE
				finding_id = VALUES(finding_id),
				happened_on = VALUES(happened_on),
				status = VALUES(status),
				decided_by = VALUES(decided_by),
				reason = VALUES(reason)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	FindingEvents(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<FindingEvent> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<FindingEvent> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM finding_event
				ORDER BY finding_id, happened_on, id
				""").query(FindingEvent.class).list();
	}

	/** What the audit log does not know yet, in a fixed order. */
	public List<FindingEvent> notAudited() {
		return this.jdbc.sql("""
				SELECT e.*
				FROM finding_event e
				LEFT JOIN audit_entry a ON a.subject = e.id
				WHERE a.entry_no IS NULL
				ORDER BY e.id
				""").query(FindingEvent.class).list();
	}

	/** The history of one finding, the oldest first. */
	public List<FindingEvent> ofFinding(String findingId) {
		return this.jdbc.sql("""
				SELECT *
				FROM finding_event
				WHERE finding_id = :findingId
				ORDER BY happened_on, id
				""").param("findingId", findingId).query(FindingEvent.class).list();
	}

	public Optional<FindingEvent> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM finding_event
				WHERE id = :id
				""").param("id", id).query(FindingEvent.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<FindingEvent> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM finding_event
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(FindingEvent.class).list();
	}

}
