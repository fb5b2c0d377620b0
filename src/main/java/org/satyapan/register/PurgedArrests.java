package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The proofs of what was destroyed; nothing is ever taken out of them.
 */
@Repository
public class PurgedArrests {

	private static final String SAVE = """
			INSERT INTO purged_arrest (arrest_id, name_id, person_id, fir_key, serial, record_sha256, photo_sha256, shared_photo_sha256, file_id, sheet, row_no, purged_on, decision_id, decided_by, decided_on, reason)
			VALUES (:arrestId, :nameId, :personId, :firKey, :serial, :recordSha256, :photoSha256, :sharedPhotoSha256, :fileId, :sheet, :rowNo, :purgedOn, :decisionId, :decidedBy, :decidedOn, :reason)
			ON DUPLICATE KEY UPDATE
				name_id = VALUES(name_id),
				person_id = VALUES(person_id),
				fir_key = VALUES(fir_key),
				serial = VALUES(serial),
				record_sha256 = VALUES(record_sha256),
				photo_sha256 = VALUES(photo_sha256),
				shared_photo_sha256 = VALUES(shared_photo_sha256),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				purged_on = VALUES(purged_on),
				decision_id = VALUES(decision_id),
				decided_by = VALUES(decided_by),
				decided_on = VALUES(decided_on),
				reason = VALUES(reason)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	PurgedArrests(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<PurgedArrest> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<PurgedArrest> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM purged_arrest
				ORDER BY purged_on, arrest_id
				""").query(PurgedArrest.class).list();
	}

	/** Those that any of the ids means, be it the arrest's or its name's. */
	public List<PurgedArrest> known(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT *
				FROM purged_arrest
				WHERE arrest_id IN (:ids)
					OR name_id IN (:ids)
				ORDER BY arrest_id
				""").param("ids", ids).query(PurgedArrest.class).list();
	}

}
