package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Findings and what became of them.
 */
@Repository
public class Findings {

	private static final String SAVE = """
			INSERT INTO finding (id, rule_code, axis, subject_kind, subject_id, station_code, severity, conduct_date, status, raised_on, due_on, title_en, title_hi, because_en, because_hi, law_en, law_hi, facts)
			VALUES (:id, :ruleCode, :axis, :subjectKind, :subjectId, :stationCode, :severity, :conductDate, :status, :raisedOn, :dueOn, :titleEn, :titleHi, :becauseEn, :becauseHi, :lawEn, :lawHi, :facts)
			ON DUPLICATE KEY UPDATE
				rule_code = VALUES(rule_code),
				axis = VALUES(axis),
				subject_kind = VALUES(subject_kind),
				subject_id = VALUES(subject_id),
				station_code = VALUES(station_code),
				severity = VALUES(severity),
				conduct_date = VALUES(conduct_date),
				status = VALUES(status),
				raised_on = VALUES(raised_on),
				due_on = VALUES(due_on),
				title_en = VALUES(title_en),
				title_hi = VALUES(title_hi),
				because_en = VALUES(because_en),
				because_hi = VALUES(because_hi),
				law_en = VALUES(law_en),
				law_hi = VALUES(law_hi),
				facts = VALUES(facts)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Findings(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Finding> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Finding> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				ORDER BY id
				""").query(Finding.class).list();
	}

	public Optional<Finding> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				WHERE id = :id
				""").param("id", id).query(Finding.class).optional();
	}

	/** The open findings of one rule. */
	public List<Finding> openOf(String ruleCode) {
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				WHERE rule_code = :ruleCode
					AND status IN ('DISCREPANCY', 'SUSPECTED')
				ORDER BY id
				""").param("ruleCode", ruleCode).query(Finding.class).list();
	}

	/** The findings that nobody has settled yet. */
	public List<Finding> open() {
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				WHERE status IN ('DISCREPANCY', 'SUSPECTED')
				ORDER BY id
				""").query(Finding.class).list();
	}

	/** Whatever was ever raised about those subjects, at most some thousands at once. */
	public List<Finding> ofSubjects(Collection<String> subjectIds) {
		if (subjectIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				WHERE subject_id IN (:subjectIds)
				ORDER BY id
				""").param("subjectIds", subjectIds).query(Finding.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Finding> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM finding
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Finding.class).list();
	}

}
