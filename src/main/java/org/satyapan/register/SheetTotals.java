package org.satyapan.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Control totals of all sheets read.
 */
@Repository
public class SheetTotals {

	private static final String SAVE = """
			INSERT INTO sheet_total (file_id, sheet_position, sheet, physical, accepted, rejected, ignored)
			VALUES (:fileId, :sheetPosition, :sheet, :physical, :accepted, :rejected, :ignored)
			ON DUPLICATE KEY UPDATE
				sheet = VALUES(sheet),
				physical = VALUES(physical),
				accepted = VALUES(accepted),
				rejected = VALUES(rejected),
				ignored = VALUES(ignored)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	SheetTotals(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<SheetTotal> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<SheetTotal> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM sheet_total
				ORDER BY file_id, sheet_position
				""").query(SheetTotal.class).list();
	}

	/** The control totals of one file. */
	public List<SheetTotal> ofFile(String fileId) {
		return this.jdbc.sql("""
				SELECT *
				FROM sheet_total
				WHERE file_id = :fileId
				ORDER BY sheet_position
				""").param("fileId", fileId).query(SheetTotal.class).list();
	}

	/** Forgets the control totals of a file that is about to be read again. */
	public void deleteOfFile(String fileId) {
		this.jdbc.sql("""
				DELETE FROM sheet_total
				WHERE file_id = :fileId
				""").param("fileId", fileId).update();
	}

}
