package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * DoT's permission records.
 */
@Repository
public class Permissions {

	private static final String SAVE = """
			INSERT INTO permission (id, registration_no, registration_key, applicant, trade_name, centre_address, locality, city, pin, centre_type, activity, seats, issue_date, expiry_date, lsa, cin, gstin, authorised_signatory, phone, email, file_id, sheet, row_no, as_of)
			VALUES (:id, :registrationNo, :registrationKey, :applicant, :tradeName, :centreAddress, :locality, :city, :pin, :centreType, :activity, :seats, :issueDate, :expiryDate, :lsa, :cin, :gstin, :authorisedSignatory, :phone, :email, :fileId, :sheet, :rowNo, :asOf)
			ON DUPLICATE KEY UPDATE
				registration_no = VALUES(registration_no),
				registration_key = VALUES(registration_key),
				applicant = VALUES(applicant),
				trade_name = VALUES(trade_name),
				centre_address = VALUES(centre_address),
				locality = VALUES(locality),
				city = VALUES(city),
				pin = VALUES(pin),
				centre_type = VALUES(centre_type),
				activity = VALUES(activity),
				seats = VALUES(seats),
				issue_date = VALUES(issue_date),
				expiry_date = VALUES(expiry_date),
				lsa = VALUES(lsa),
				cin = VALUES(cin),
				gstin = VALUES(gstin),
				authorised_signatory = VALUES(authorised_signatory),
				phone = VALUES(phone),
				email = VALUES(email),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				as_of = VALUES(as_of)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Permissions(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Permission> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Permission> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM permission
				ORDER BY id
				""").query(Permission.class).list();
	}

	/** The spellings of cities that permissions bear; blank where one bears none. */
	public List<String> cities() {
		return this.jdbc.sql("""
				SELECT DISTINCT COALESCE(city, '') AS city
				FROM permission
				ORDER BY city
				""").query(String.class).list();
	}

	/** Those that bear one of these cities, in a fixed order. */
	public List<Permission> inCities(Collection<String> cities) {
		return cities.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE city IN (:cities)
				ORDER BY id
				""").param("cities", cities).query(Permission.class).list();
	}

	/** Those that bear no city, in a fixed order. */
	public List<Permission> withoutCity() {
		return this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE city IS NULL
				OR city = ''
				ORDER BY id
				""").query(Permission.class).list();
	}

	/** Those with one of these registration keys, in a fixed order. */
	public List<Permission> withRegistrationKeys(Collection<String> keys) {
		return keys.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE registration_key IN (:keys)
				ORDER BY id
				""").param("keys", keys).query(Permission.class).list();
	}

	public Optional<Permission> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE id = :id
				""").param("id", id).query(Permission.class).optional();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Permission> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Permission.class).list();
	}

	/** The records of those registration keys, at most some thousands at once. */
	public List<Permission> withKeys(Collection<String> keys) {
		if (keys.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM permission
				WHERE registration_key IN (:keys)
				ORDER BY id
				""").param("keys", keys).query(Permission.class).list();
	}

}
