package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Raids done and planned.
 */
@Repository
public class Raids {

	private static final String SAVE = """
			INSERT INTO raid (id, raid_no, raid_date, force_name, status, fir_keys, file_id, sheet, row_no, as_of)
			VALUES (:id, :raidNo, :raidDate, :forceName, :status, :firKeys, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				raid_no = VALUES(raid_no),
				raid_date = VALUES(raid_date),
				force_name = VALUES(force_name),
				status = VALUES(status),
				fir_keys = VALUES(fir_keys),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Raids(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Raid> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Raid> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM raid
				ORDER BY id
				""").query(Raid.class).list();
	}

	public Optional<Raid> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM raid
				WHERE id = :id
				""").param("id", id).query(Raid.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Raid> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM raid
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Raid.class).list();
	}

}
