package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who was told that a visit is overdue; only ever added to.
 */
@Repository
public class Escalations {

	private static final String SAVE = """
			INSERT INTO escalation (id, establishment_id, rung, area, due_on, told_on)
			VALUES (:id, :establishmentId, :rung, :area, :dueOn, :toldOn)
			ON DUPLICATE KEY UPDATE
				id = VALUES(id)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Escalations(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores what is new; what is known stays as it is. */
	public void save(Collection<Escalation> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Escalation> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM escalation
				ORDER BY told_on, id
				""").query(Escalation.class).list();
	}

	/**
	 * What was told of those establishments, the earliest first, at most some thousands
	 * at once.
	 */
	public List<Escalation> ofEstablishments(Collection<String> establishmentIds) {
		if (establishmentIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM escalation
				WHERE establishment_id IN (:establishmentIds)
				ORDER BY establishment_id, due_on, told_on, id
				""").param("establishmentIds", establishmentIds).query(Escalation.class).list();
	}

}
