package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Permission checks of listings.
 */
@Repository
public class PermissionChecks {

	private static final String SAVE = """
			INSERT INTO permission_check (listing_id, state, permission_id, reason_en, reason_hi)
			VALUES (:listingId, :state, :permissionId, :reasonEn, :reasonHi)
			ON DUPLICATE KEY UPDATE
				state = VALUES(state),
				permission_id = VALUES(permission_id),
				reason_en = VALUES(reason_en),
				reason_hi = VALUES(reason_hi)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	PermissionChecks(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<PermissionCheck> rows) {
		this.batches.update(SAVE, rows);
	}

	/** Takes out the checks of listings that no longer stand. */
	public void delete(Collection<String> listingIds) {
		this.batches.update("""
				DELETE FROM permission_check
				WHERE listing_id = :listingId
				""", listingIds.stream().map(Listed::new).toList());
	}

	/** All, in a fixed order. */
	public List<PermissionCheck> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM permission_check
				ORDER BY listing_id
				""").query(PermissionCheck.class).list();
	}

	public Optional<PermissionCheck> find(String listingId) {
		return this.jdbc.sql("""
				SELECT *
				FROM permission_check
				WHERE listing_id = :listingId
				""").param("listingId", listingId).query(PermissionCheck.class).optional();
	}

	/** Whose check goes. */
	private record Listed(String listingId) {
	}

	/** What DoT's records say of those listings, at most some thousands at once. */
	public List<PermissionCheck> ofListings(Collection<String> listingIds) {
		if (listingIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM permission_check
				WHERE listing_id IN (:listingIds)
				ORDER BY listing_id
				""").param("listingIds", listingIds).query(PermissionCheck.class).list();
	}

	/**
	 * The latest judgement of each establishment's listings, superseded lists left out,
	 * where it is one of the states.
	 */
	public List<CheckedEstablishment> latest(Collection<PermissionState> states) {
		if (states.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT establishment_id, listing_id, state
				FROM (
					SELECT m.establishment_id, c.listing_id, c.state,
						ROW_NUMBER() OVER (
							PARTITION BY m.establishment_id
							ORDER BY l.conduct_date DESC, l.id
						) AS latest
					FROM permission_check c
					JOIN listing l ON l.id = c.listing_id
					JOIN submission s ON s.id = l.submission_id
					JOIN establishment_member m ON m.record_id = c.listing_id
					WHERE s.superseded_by IS NULL
				) ranked
				WHERE latest = 1
					AND state IN (:states)
				ORDER BY establishment_id
				""").param("states", states.stream().map(Enum::name).toList()).query(CheckedEstablishment.class).list();
	}

}
