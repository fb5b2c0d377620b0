package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Resolved establishments.
 */
@Repository
public class Establishments {

	private static final String SAVE = """
			INSERT INTO establishment (id, name, premises_id, first_seen, last_seen, vacated_on)
			VALUES (:id, :name, :premisesId, :firstSeen, :lastSeen, :vacatedOn)
			ON DUPLICATE KEY UPDATE
				name = VALUES(name),
				premises_id = VALUES(premises_id),
				first_seen = VALUES(first_seen),
				last_seen = VALUES(last_seen),
				vacated_on = VALUES(vacated_on)
			""";

	private static final String DELETE = """
			DELETE FROM establishment
			WHERE id = :id
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Establishments(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Establishment> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Makes the table hold these and no others; what did not change is not touched. */
	public void replaceAll(Collection<Establishment> rows) {
		this.batches.replace(DELETE, SAVE, all(), rows, Establishment::id);
	}

	/** All, in a fixed order. */
	public List<Establishment> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM establishment
				ORDER BY id
				""").query(Establishment.class).list();
	}

	public Optional<Establishment> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM establishment
				WHERE id = :id
				""").param("id", id).query(Establishment.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Establishment> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM establishment
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Establishment.class).list();
	}

}
