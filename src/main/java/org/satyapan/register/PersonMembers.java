package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which records form which person.
 */
@Repository
public class PersonMembers {

	private static final String SAVE = """
			INSERT INTO person_member (record_id, record_kind, person_id, name_as_written)
			VALUES (:recordId, :recordKind, :personId, :nameAsWritten)
			ON DUPLICATE KEY UPDATE
				record_kind = VALUES(record_kind),
				person_id = VALUES(person_id),
				name_as_written = VALUES(name_as_written)
			""";

	private static final String DELETE = """
			DELETE FROM person_member
			WHERE record_id = :recordId
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	PersonMembers(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<PersonMember> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Makes the table hold these and no others; what did not change is not touched. */
	public void replaceAll(Collection<PersonMember> rows) {
		this.batches.replace(DELETE, SAVE, all(), rows, PersonMember::recordId);
	}

	/** All, in a fixed order. */
	public List<PersonMember> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM person_member
				ORDER BY record_id
				""").query(PersonMember.class).list();
	}

	public Optional<PersonMember> find(String recordId) {
		return this.jdbc.sql("""
				SELECT *
				FROM person_member
				WHERE record_id = :recordId
				""").param("recordId", recordId).query(PersonMember.class).optional();
	}

	/** To which persons the arrests belong. */
	public List<PersonMember> ofArrests() {
		return this.jdbc.sql("""
				SELECT m.*
				FROM arrest a
				JOIN person_member m ON m.record_id = a.id
				ORDER BY m.record_id
				""").query(PersonMember.class).list();
	}

}
