package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The places that raids searched.
 */
@Repository
public class RaidTargets {

	private static final String SAVE = """
			INSERT INTO raided_premises (id, raid_id, name, address, locality, city, pin, phones, owner, owner_relative, seats_found, station_code, file_id, sheet, row_no, as_of)
			VALUES (:id, :raidId, :name, :address, :locality, :city, :pin, :phones, :owner, :ownerRelative, :seatsFound, :stationCode, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				raid_id = VALUES(raid_id),
				name = VALUES(name),
				address = VALUES(address),
				locality = VALUES(locality),
				city = VALUES(city),
				pin = VALUES(pin),
				phones = VALUES(phones),
				owner = VALUES(owner),
				owner_relative = VALUES(owner_relative),
				seats_found = VALUES(seats_found),
				station_code = VALUES(station_code),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	RaidTargets(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<RaidedPremises> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<RaidedPremises> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM raided_premises
				ORDER BY id
				""").query(RaidedPremises.class).list();
	}

	public Optional<RaidedPremises> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM raided_premises
				WHERE id = :id
				""").param("id", id).query(RaidedPremises.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<RaidedPremises> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM raided_premises
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(RaidedPremises.class).list();
	}

	/** The places of those raids, at most some thousands at once. */
	public List<RaidedPremises> ofRaids(Collection<String> raidIds) {
		if (raidIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM raided_premises
				WHERE raid_id IN (:raidIds)
				ORDER BY raid_id, id
				""").param("raidIds", raidIds).query(RaidedPremises.class).list();
	}

}
