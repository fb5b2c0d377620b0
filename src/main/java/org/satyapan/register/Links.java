package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links, with the evidence for each.
 */
@Repository
public class Links {

	private static final String SAVE = """
			INSERT INTO link (id, left_kind, left_id, right_kind, right_id, match_weight, match_probability, decision, decided_by, decided_on, evidence)
			VALUES (:id, :leftKind, :leftId, :rightKind, :rightId, :matchWeight, :matchProbability, :decision, :decidedBy, :decidedOn, '')
			ON DUPLICATE KEY UPDATE
				left_kind = VALUES(left_kind),
				left_id = VALUES(left_id),
				right_kind = VALUES(right_kind),
				right_id = VALUES(right_id),
				match_weight = VALUES(match_weight),
				match_probability = VALUES(match_probability),
				decision = VALUES(decision),
				decided_by = VALUES(decided_by),
				decided_on = VALUES(decided_on)
			""";

	private static final String SAVE_EVIDENCE = """
			INSERT INTO link_evidence (link_id, evidence)
			VALUES (:id, :evidence)
			ON DUPLICATE KEY UPDATE
				evidence = VALUES(evidence)
			""";

	/** What the ids of both records do not tell; of a row that is there. */
	private static final String UPDATE = """
			UPDATE link
			SET match_weight = :matchWeight,
				match_probability = :matchProbability,
				decision = :decision,
				decided_by = :decidedBy,
				decided_on = :decidedOn
			WHERE id = :id
			""";

	private static final String UPDATE_EVIDENCE = """
			UPDATE link_evidence
			SET evidence = :evidence
			WHERE link_id = :id
			""";

	private static final String DELETE = """
			DELETE FROM link
			WHERE id = :id
			""";

	private static final String DELETE_EVIDENCE = """
			DELETE FROM link_evidence
			WHERE link_id = :id
			""";

	/** Conditions go on the link alone, so that the evidence of others is not read. */
	private static final String SELECT = """
			SELECT l.id, l.left_kind, l.left_id, l.right_kind, l.right_id, l.match_weight, l.match_probability, l.decision, l.decided_by, l.decided_on, COALESCE(e.evidence, '') AS evidence
			FROM link l
			LEFT JOIN link_evidence e
			ON e.link_id = l.id
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
		this.batches.update(SAVE_EVIDENCE, rows);
	}

	/**
	 * Makes the table hold these and no others.
	 * @param before what it holds, as {@link #outlines} gives it: of these, what is among
	 * the rows is not touched
	 */
	public void replaceAll(Collection<Link> before, Collection<Link> rows) {
		Batches.Changes<Link> changes = Batches.changes(before, rows, Link::id);
		this.batches.update(DELETE, changes.gone());
		this.batches.update(DELETE_EVIDENCE, changes.gone());
		Set<String> known = before.stream().map(Link::id).collect(Collectors.toSet());
		Map<Boolean, List<Link>> changed = changes.changed()
			.stream()
			.collect(Collectors.partitioningBy((link) -> known.contains(link.id())));
		// A row that is there is not tried to be inserted first: most of a night's are.
		this.batches.update(UPDATE, changed.getOrDefault(true, List.of()));
		this.batches.update(UPDATE_EVIDENCE, changed.getOrDefault(true, List.of()));
		save(changed.getOrDefault(false, List.of()));
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
		return this.jdbc.sql(SELECT + """
				WHERE l.decided_by <> :engine
				ORDER BY l.id
				""").param("engine", engine).query(Link.class).list();
	}

	/** All, in a fixed order. */
	public List<Link> all() {
		return this.jdbc.sql(SELECT + """
				ORDER BY l.id
				""").query(Link.class).list();
	}

	public Optional<Link> find(String id) {
		return this.jdbc.sql(SELECT + """
				WHERE l.id = :id
				""").param("id", id).query(Link.class).optional();
	}

	/** Those of one decision: {@code LINK}, {@code REVIEW} or {@code NO_LINK}. */
	public List<Link> ofDecision(String decision) {
		return this.jdbc.sql(SELECT + """
				WHERE l.decision = :decision
				ORDER BY l.id
				""").param("decision", decision).query(Link.class).list();
	}

	/**
	 * Those that lead to or from a record of these kinds; only doubtful ones with their
	 * waterfalls, which are long.
	 */
	public List<Link> outlinesOf(Collection<RecordKind> kinds) {
		return this.jdbc.sql(SELECT + """
				AND l.decision = 'REVIEW'
				WHERE l.left_kind IN (:kinds)
				OR l.right_kind IN (:kinds)
				ORDER BY l.id
				""").param("kinds", kinds.stream().map(RecordKind::name).toList()).query(Link.class).list();
	}

	/** Those that lead to or from these records, at most some thousands at once. */
	public List<Link> withRecords(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SELECT + """
				WHERE l.left_id IN (:ids)
					OR l.right_id IN (:ids)
				ORDER BY l.id
				""").param("ids", ids).query(Link.class).list();
	}

}
