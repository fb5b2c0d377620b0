package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Arrests of all cases.
 */
@Repository
public class Arrests {

	private static final String SAVE = """
			INSERT INTO arrest (id, fir_key, serial, name, alias, relation, relative_name, age, date_of_birth, sex, address, phone, role, arrest_date, arrest_place, status, bail_date, photo, file_id, sheet, row_no, as_of)
			VALUES (:id, :firKey, :serial, :name, :alias, :relation, :relativeName, :age, :dateOfBirth, :sex, :address, :phone, :role, :arrestDate, :arrestPlace, :status, :bailDate, :photo, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				fir_key = VALUES(fir_key),
				serial = VALUES(serial),
				name = VALUES(name),
				alias = VALUES(alias),
				relation = VALUES(relation),
				relative_name = VALUES(relative_name),
				age = VALUES(age),
				date_of_birth = VALUES(date_of_birth),
				sex = VALUES(sex),
				address = VALUES(address),
				phone = VALUES(phone),
				role = VALUES(role),
				arrest_date = VALUES(arrest_date),
				arrest_place = VALUES(arrest_place),
				status = VALUES(status),
				bail_date = VALUES(bail_date),
				photo = VALUES(photo),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private static final int ASKED_AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final Batches batches;

	private final PurgedArrests purged;

	Arrests(JdbcClient jdbc, Batches batches, PurgedArrests purged) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.purged = purged;
	}

	/** Stores or replaces, by key; what was purged is left out. */
	public void save(Collection<Arrest> rows) {
		Set<String> purged = purgedAmong(rows);
		this.batches.update(SAVE, rows.stream().filter((row) -> !purged.contains(row.id())).toList());
	}

	/**
	 * The ids of those that were purged and may not come back from any file, with their
	 * serial number or without. A conviction is a new fact, and a namesake in the same
	 * case whom the register knows is somebody else.
	 */
	public Set<String> purgedAmong(Collection<Arrest> rows) {
		Set<String> among = new TreeSet<>();
		List<Arrest> asked = rows.stream().filter((row) -> row.status() != CustodyStatus.CONVICTED).toList();
		for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
			List<Arrest> some = asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE));
			List<PurgedArrest> known = this.purged
				.known(some.stream().flatMap((row) -> Stream.of(row.id(), row.nameId())).distinct().toList());
			if (!known.isEmpty()) {
				Set<String> ids = known.stream().map(PurgedArrest::arrestId).collect(Collectors.toSet());
				Set<String> names = known.stream().map(PurgedArrest::nameId).collect(Collectors.toSet());
				Set<String> stored = withIds(some.stream().map(Arrest::id).toList()).stream()
					.map(Arrest::id)
					.collect(Collectors.toSet());
				some.stream()
					.filter((row) -> ids.contains(row.id())
							|| (names.contains(row.nameId()) && !stored.contains(row.id())))
					.forEach((row) -> among.add(row.id()));
			}
		}
		return among;
	}

	/** Removes those of the ids. */
	public void delete(Collection<String> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					DELETE FROM arrest
					WHERE id IN (:ids)
					""").param("ids", ids).update();
		}
	}

	/** All, in a fixed order. */
	public List<Arrest> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM arrest
				ORDER BY id
				""").query(Arrest.class).list();
	}

	public Optional<Arrest> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM arrest
				WHERE id = :id
				""").param("id", id).query(Arrest.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Arrest> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM arrest
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Arrest.class).list();
	}

	/** The arrests in those cases, at most some thousands at once. */
	public List<Arrest> ofCases(Collection<String> firKeys) {
		if (firKeys.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM arrest
				WHERE fir_key IN (:firKeys)
				ORDER BY fir_key, id
				""").param("firKeys", firKeys).query(Arrest.class).list();
	}

}
