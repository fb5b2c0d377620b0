package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Visits done.
 */
@Repository
public class Visits {

	private static final String SAVE = """
			INSERT INTO visit (id, establishment_id, visited_on, team, outcome, officer, documents_seen, licence_no, remarks, file_id, sheet, row_no)
			VALUES (:id, :establishmentId, :visitedOn, :team, :outcome, :officer, :documentsSeen, :licenceNo, :remarks, :fileId, :sheet, :rowNo)
			ON DUPLICATE KEY UPDATE
				establishment_id = VALUES(establishment_id),
				visited_on = VALUES(visited_on),
				team = VALUES(team),
				outcome = VALUES(outcome),
				officer = VALUES(officer),
				documents_seen = VALUES(documents_seen),
				licence_no = VALUES(licence_no),
				remarks = VALUES(remarks),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Visits(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Visit> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Visit> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM visit
				ORDER BY id
				""").query(Visit.class).list();
	}

	public Optional<Visit> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM visit
				WHERE id = :id
				""").param("id", id).query(Visit.class).optional();
	}

	/**
	 * The visits to those establishments, the earliest first, at most some thousands at
	 * once.
	 */
	public List<Visit> ofEstablishments(Collection<String> establishmentIds) {
		if (establishmentIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM visit
				WHERE establishment_id IN (:establishmentIds)
				ORDER BY establishment_id, visited_on, id
				""").param("establishmentIds", establishmentIds).query(Visit.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Visit> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM visit
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Visit.class).list();
	}

}
