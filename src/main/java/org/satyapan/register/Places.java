package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Resolved premises.
 */
@Repository
public class Places {

	private static final String SAVE = """
			INSERT INTO premises (id, address, plot, building, tower, floor_no, unit, street, phase, sector, locality, city, pin, station_code)
			VALUES (:id, :address, :plot, :building, :tower, :floorNo, :unit, :street, :phase, :sector, :locality, :city, :pin, :stationCode)
			ON DUPLICATE KEY UPDATE
				address = VALUES(address),
				plot = VALUES(plot),
				building = VALUES(building),
				tower = VALUES(tower),
				floor_no = VALUES(floor_no),
				unit = VALUES(unit),
				street = VALUES(street),
				phase = VALUES(phase),
				sector = VALUES(sector),
				locality = VALUES(locality),
				city = VALUES(city),
				pin = VALUES(pin),
				station_code = VALUES(station_code)
			""";

	private static final String DELETE = """
			DELETE FROM premises
			WHERE id = :id
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Places(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Premises> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Makes the table hold these and no others; what did not change is not touched. */
	public void replaceAll(Collection<Premises> rows) {
		this.batches.replace(DELETE, SAVE, all(), rows, Premises::id);
	}

	/** All, in a fixed order. */
	public List<Premises> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM premises
				ORDER BY id
				""").query(Premises.class).list();
	}

	public Optional<Premises> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM premises
				WHERE id = :id
				""").param("id", id).query(Premises.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Premises> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM premises
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Premises.class).list();
	}

}
