package org.satyapan.register;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Establishments whose ids were retired.
 */
@Repository
public class Successions {

	private final JdbcClient jdbc;

	Successions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As things stand; an id that came back into use is not retired. */
	public Succession now() {
		Map<String, String> next = new HashMap<>();
		this.jdbc.sql("""
				SELECT c.*
				FROM cluster_event c
				LEFT JOIN establishment e ON e.id = c.from_id
				WHERE c.kind = 'MERGED'
					AND c.from_id LIKE 'EST-%'
					AND e.id IS NULL
				ORDER BY c.happened_on, c.id
				""").query(ClusterEvent.class).list().forEach((event) -> next.put(event.fromId(), event.toId()));
		return new Succession(next);
	}

}
