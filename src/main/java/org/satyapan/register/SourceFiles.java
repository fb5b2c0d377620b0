package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files that rows came from.
 */
@Repository
public class SourceFiles {

	private static final String SAVE = """
			INSERT INTO source_file (id, path, sha256, kind, as_of, taken_on)
			VALUES (:id, :path, :sha256, :kind, :asOf, :takenOn)
			ON DUPLICATE KEY UPDATE
				path = VALUES(path),
				sha256 = VALUES(sha256),
				kind = VALUES(kind),
				as_of = VALUES(as_of),
				taken_on = VALUES(taken_on)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	SourceFiles(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<SourceFile> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<SourceFile> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM source_file
				ORDER BY id
				""").query(SourceFile.class).list();
	}

	public Optional<SourceFile> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM source_file
				WHERE id = :id
				""").param("id", id).query(SourceFile.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<SourceFile> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM source_file
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(SourceFile.class).list();
	}

}
