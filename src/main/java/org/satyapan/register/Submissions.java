package org.satyapan.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Submissions of the stations.
 */
@Repository
public class Submissions {

	private static final String SAVE = """
			INSERT INTO submission (id, station_code, period, file_id, sha256, path, received_on, as_on, content, timeliness, superseded_by, taken_on, reason_en, reason_hi)
			VALUES (:id, :stationCode, :period, :fileId, :sha256, :path, :receivedOn, :asOn, :content, :timeliness, :supersededBy, :takenOn, :reasonEn, :reasonHi)
			ON DUPLICATE KEY UPDATE
				station_code = VALUES(station_code),
				period = VALUES(period),
				file_id = VALUES(file_id),
				sha256 = VALUES(sha256),
				path = VALUES(path),
				received_on = VALUES(received_on),
				as_on = VALUES(as_on),
				content = VALUES(content),
				timeliness = VALUES(timeliness),
				superseded_by = VALUES(superseded_by),
				taken_on = VALUES(taken_on),
				reason_en = VALUES(reason_en),
				reason_hi = VALUES(reason_hi)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	Submissions(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<Submission> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<Submission> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				ORDER BY id
				""").query(Submission.class).list();
	}

	public Optional<Submission> find(String id) {
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				WHERE id = :id
				""").param("id", id).query(Submission.class).optional();
	}

	/** What a station sent for a period, in order of arrival. */
	public List<Submission> of(String stationCode, String period) {
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				WHERE station_code = :stationCode
				AND period = :period
				ORDER BY received_on, path, id
				""").param("stationCode", stationCode).param("period", period).query(Submission.class).list();
	}

	/** What all stations sent for a period, by station, then in order of arrival. */
	public List<Submission> ofPeriod(String period) {
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				WHERE period = :period
				ORDER BY station_code, received_on, path, id
				""").param("period", period).query(Submission.class).list();
	}

	/** What nights of a business date took, by station, then in order of arrival. */
	public List<Submission> takenOn(LocalDate date) {
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				WHERE taken_on = :date
				ORDER BY station_code, received_on, path, id
				""").param("date", date).query(Submission.class).list();
	}

	/** Those of the ids that are known, at most some thousands at once. */
	public List<Submission> withIds(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT *
				FROM submission
				WHERE id IN (:ids)
				ORDER BY id
				""").param("ids", ids).query(Submission.class).list();
	}

}
