package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Merges and splits of resolved establishments and persons.
 */
@Repository
public class ClusterEvents {

	private static final String SAVE = """
			INSERT INTO cluster_event (id, happened_on, kind, from_id, to_id, cause)
			VALUES (:id, :happenedOn, :kind, :fromId, :toId, :cause)
			ON DUPLICATE KEY UPDATE
				kind = VALUES(kind)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	ClusterEvents(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores what is new; an event that is known keeps its day. */
	public void save(Collection<ClusterEvent> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<ClusterEvent> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM cluster_event
				ORDER BY happened_on, id
				""").query(ClusterEvent.class).list();
	}

}
