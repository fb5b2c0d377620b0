package org.satyapan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Listings of all submissions.
 */
@Repository
public class Listings {

	private static final String SAVE = """
			INSERT INTO listing (id, submission_id, file_id, sheet, row_no, station_code, conduct_date, name, address, owner, owner_relative, phones, email, staff, work_profile, activity, licence_claim, licence_no, cin, gstin, since, vacated_on, remarks, original)
			VALUES (:id, :submissionId, :fileId, :sheet, :rowNo, :stationCode, :conductDate, :name, :address, :owner, :ownerRelative, :phones, :email, :staff, :workProfile, :activity, :licenceClaim, :licenceNo, :cin, :gstin, :since, :vacatedOn, :remarks, :original)
			ON DUPLICATE KEY UPDATE
				submission_id = VALUES(submission_id),
				file_id = VALUES(file_id),
				sheet = VALUES(sheet),
				row_no = VALUES(row_no),
				station_code = VALUES(station_code),
				conduct_date = VALUES(conduct_date),
				name = VALUES(name),
				address = VALUES(address),
				owner = VALUES(owner),
				owner_relative = VALUES(owner_relative),
				phones = VALUES(phones),
				email = VALUES(email),
				staff = VALUES(staff),
				work_profile = VALUES(work_profile),
				activity = VALUES(activity),
				licence_claim = VALUES(licence_claim),
				licence_no = VALUES(licence_no),
				cin = VALUES(cin),
				gstin = VALUES(gstin),
				since = VALUES(since),
				vacated_on = VALUES(vacated_on),
				remarks = VALUES(remarks),
				original = VALUES(original)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Listings(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Listing> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Listing> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM listing
				ORDER BY id
				""").query(Listing.class).list();
	}

	/**
	 * All, in a fixed order, without remarks and the cells as they stood, which are long.
	 */
	public List<Listing> outlines() {
		return this.jdbc
			.sql("""
					SELECT id, submission_id, file_id, sheet, row_no, station_code, conduct_date, name, address, owner, owner_relative, phones, email, staff, work_profile, activity, licence_claim, licence_no, cin, gstin, since, vacated_on, NULL AS remarks, NULL AS original
					FROM listing
					ORDER BY id
					""")
			.query(Listing.class)
			.list();
	}

	public Optional<Listing> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM listing
				WHERE id = :id
				""").param("id", id).query(Listing.class).optional();
	}

	/** Those of the given ids, in a fixed order. */
	public List<Listing> ofIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM listing
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Listing.class).list();
	}

	/**
	 * Those of submissions that no later one replaces, without the cells as they stood,
	 * which are long.
	 */
	public List<Listing> outlinesOfStandingSubmissions() {
		return this.jdbc
			.sql("""
					SELECT l.id, l.submission_id, l.file_id, l.sheet, l.row_no, l.station_code, l.conduct_date, l.name, l.address, l.owner, l.owner_relative, l.phones, l.email, l.staff, l.work_profile, l.activity, l.licence_claim, l.licence_no, l.cin, l.gstin, l.since, l.vacated_on, l.remarks, NULL AS original
					FROM listing l
					JOIN submission s
					ON s.id = l.submission_id
					WHERE s.superseded_by IS NULL
					ORDER BY l.id
					""")
			.query(Listing.class)
			.list();
	}

}
