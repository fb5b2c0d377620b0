package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remarks on rows and cells of the files read.
 */
@Repository
public class RowNotes {

	private static final String SAVE = """
			INSERT INTO row_note (id, file_id, sheet, row_no, column_name, fate, code, message_en, message_hi, raw_value)
			VALUES (:id, :fileId, :sheet, :rowNo, :columnName, :fate, :code, :messageEn, :messageHi, :rawValue)
			ON DUPLICATE KEY UPDATE
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				column_name = VALUES(column_name),
				fate = VALUES(fate),
				code = VALUES(code),
				message_en = VALUES(message_en),
				message_hi = VALUES(message_hi),
				raw_value = VALUES(raw_value)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	RowNotes(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<RowNote> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<RowNote> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM row_note
				ORDER BY file_id, sheet, row_no, column_name, id
				""").query(RowNote.class).list();
	}

	public Optional<RowNote> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM row_note
				WHERE id = :id
				""").param("id", id).query(RowNote.class).optional();
	}

	/** The remarks on one file. */
	public List<RowNote> ofFile(String fileId) {
		return this.jdbc.sql("""
				SELECT *
				FROM row_note
				WHERE file_id = :fileId
				ORDER BY sheet, row_no, column_name, id
				""").param("fileId", fileId).query(RowNote.class).list();
	}

	/** Forgets the remarks of a file that is about to be read again. */
	public void deleteOfFile(String fileId) {
		this.jdbc.sql("""
				DELETE FROM row_note
				WHERE file_id = :fileId
				""").param("fileId", fileId).update();
	}

}
