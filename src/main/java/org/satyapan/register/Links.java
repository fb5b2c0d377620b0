package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links, with the evidence for each.
 */
@Repository
public class Links {

	private static final String SAVE = """
			INSERT INTO link (id, left_kind, left_id, right_kind, right_id, match_weight, match_probability, decision, decided_by, decided_on, evidence)
			VALUES (:id, :leftKind, :leftId, :rightKind, :rightId, :matchWeight, :matchProbability, :decision, :decidedBy, :decidedOn, :evidence)
			ON DUPLICATE KEY UPDATE
				left_kind = VALUES(left_kind),
				left_id = VALUES(left_id),
				right_kind = VALUES(right_kind),
				right_id = VALUES(right_id),
				match_weight = VALUES(match_weight),
				match_probability = VALUES(match_probability),
				decision = VALUES(decision),
				decided_by = VALUES(decided_by),
				decided_on = VALUES(decided_on),
				evidence = VALUES(evidence)
			""";

	private static final String DELETE = """
			DELETE FROM link
			WHERE id = :id
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Links(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Link> rows) {
		this.batches.update(SAVE, rows);
	}

	/**
	 * Makes the table hold these and no others.
	 * @param before what it holds, as {@link #outlines} gives it: of these, what is among
	 * the rows is not touched
	 */
	public void replaceAll(Collection<Link> before, Collection<Link> rows) {
		this.batches.replace(DELETE, SAVE, before, rows, Link::id);
	}

	/** All, in a fixed order, without their evidence, which is long. */
	public List<Link> outlines() {
		return this.jdbc
			.sql("""
					SELECT id, left_kind, left_id, right_kind, right_id, match_weight, match_probability, decision, decided_by, decided_on, '' AS evidence
					FROM link
					ORDER BY id
					""")
			.query(Link.class)
			.list();
	}

	/** Those that a person decided, in a fixed order. */
	public List<Link> decidedByOthersThan(String engine) {
		return this.jdbc.sql("""
				SELECT *
				FROM link
				WHERE decided_by <> :engine
				ORDER BY id
				""").param("engine", engine).query(Link.class).list();
	}

	/** All, in a fixed order. */
	public List<Link> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM link
				ORDER BY id
				""").query(Link.class).list();
	}

	public Optional<Link> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM link
				WHERE id = :id
				""").param("id", id).query(Link.class).optional();
	}

	/** Those of one decision: {@code LINK}, {@code REVIEW} or {@code NO_LINK}. */
	public List<Link> ofDecision(String decision) {
		return this.jdbc.sql("""
				SELECT *
				FROM link
				WHERE decision = :decision
				ORDER BY id
				""").param("decision", decision).query(Link.class).list();
	}

	/**
	 * Those that lead to or from a record of these kinds; only doubtful ones with their
	 * waterfalls, which are long.
	 */
	public List<Link> outlinesOf(Collection<RecordKind> kinds) {
		return this.jdbc
			.sql("""
					SELECT id, left_kind, left_id, right_kind, right_id, match_weight, match_probability, decision, decided_by, decided_on,
						CASE WHEN decision = 'REVIEW' THEN evidence ELSE '' END AS evidence
					FROM link
					WHERE left_kind IN (:kinds)
					OR right_kind IN (:kinds)
					ORDER BY id
					""")
			.param("kinds", kinds.stream().map(RecordKind::name).toList())
			.query(Link.class)
			.list();
	}

	/** Those that lead to or from these records, at most some thousands at once. */
	public List<Link> withRecords(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM link
				WHERE left_id IN (:ids)
					OR right_id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Link.class).list();
	}

}
