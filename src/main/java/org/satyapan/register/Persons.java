package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Resolved persons.
 */
@Repository
public class Persons {

	private static final String SAVE = """
			INSERT INTO person (id, name, aliases, relative_name, birth_year, sex)
			VALUES (:id, :name, :aliases, :relativeName, :birthYear, :sex)
			ON DUPLICATE KEY UPDATE
				name = VALUES(name),
				aliases = VALUES(aliases),
				relative_name = VALUES(relative_name),
				birth_year = VALUES(birth_year),
				sex = VALUES(sex)
			""";

	private static final String DELETE = """
			DELETE FROM person
			WHERE id = :id
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Persons(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Person> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Makes the table hold these and no others; what did not change is not touched. */
	public void replaceAll(Collection<Person> rows) {
		this.batches.replace(DELETE, SAVE, all(), rows, Person::id);
	}

	/** All, in a fixed order. */
	public List<Person> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM person
				ORDER BY id
				""").query(Person.class).list();
	}

	public Optional<Person> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM person
				WHERE id = :id
				""").param("id", id).query(Person.class).optional();
	}

	/**
	 * Those who were arrested at least once; owners of listed centres are not among them.
	 */
	public List<Person> arrested() {
		return this.jdbc.sql("""
				SELECT *
				FROM person
				WHERE id IN (
					SELECT m.person_id
					FROM arrest a
					JOIN person_member m ON m.record_id = a.id
				)
				ORDER BY id
				""").query(Person.class).list();
	}

}
