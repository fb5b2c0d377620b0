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

}
