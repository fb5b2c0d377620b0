package org.satyapan.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which copy of the register of repeat offenders went to whom.
 */
@Repository
public class OffenderCopies {

	private static final String SAVE = """
			INSERT INTO offender_copy (id, issued_on, copy_no, copies, holder, holder_name, workbook_sha256, page_sha256, content, person_ids)
			VALUES (:id, :issuedOn, :copyNo, :copies, :holder, :holderName, :workbookSha256, :pageSha256, :content, :personIds)
			ON DUPLICATE KEY UPDATE
				issued_on = VALUES(issued_on),
				copy_no = VALUES(copy_no),
				copies = VALUES(copies),
				holder = VALUES(holder),
				holder_name = VALUES(holder_name),
				workbook_sha256 = VALUES(workbook_sha256),
				page_sha256 = VALUES(page_sha256),
				content = VALUES(content),
				person_ids = VALUES(person_ids)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	OffenderCopies(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<OffenderCopy> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<OffenderCopy> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM offender_copy
				ORDER BY issued_on, copy_no, id
				""").query(OffenderCopy.class).list();
	}

	/** Forgets what was issued on a day, which a later night of the day does anew. */
	public void forget(LocalDate issuedOn) {
		this.jdbc.sql("""
				DELETE FROM offender_copy
				WHERE issued_on = :issuedOn
				""").param("issuedOn", issuedOn).update();
	}

}
