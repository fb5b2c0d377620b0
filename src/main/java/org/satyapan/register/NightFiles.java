package org.satyapan.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The frozen lists of files.
 */
@Repository
public class NightFiles {

	private static final String SAVE = """
			INSERT INTO night_file (night_id, path_hash, path, kind, sha256, size, status, reason_en, reason_hi)
			VALUES (:nightId, :pathHash, :path, :kind, :sha256, :size, :status, :reasonEn, :reasonHi)
			ON DUPLICATE KEY UPDATE
				path = VALUES(path),
				kind = VALUES(kind),
				sha256 = VALUES(sha256),
				size = VALUES(size),
				status = VALUES(status),
				reason_en = VALUES(reason_en),
				reason_hi = VALUES(reason_hi)
			""";

	private final JdbcClient jdbc;

	private final Batches batches;

	NightFiles(JdbcClient jdbc, Batches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Stores or replaces, by key. */
	public void save(Collection<NightFile> rows) {
		this.batches.update(SAVE, rows);
	}

	/** All, in a fixed order. */
	public List<NightFile> all() {
		return this.jdbc.sql("""
				SELECT *
				FROM night_file
				ORDER BY night_id, path_hash
				""").query(NightFile.class).list();
	}

	/** The frozen files of one night, by kind in reading order, then by path. */
	public List<NightFile> ofNight(String nightId) {
		return this.jdbc.sql("""
				SELECT *
				FROM night_file
				WHERE night_id = :nightId
				""")
			.param("nightId", nightId)
			.query(NightFile.class)
			.stream()
			.sorted(Comparator.comparing(NightFile::kind).thenComparing(NightFile::path))
			.toList();
	}

	/** The files of a kind that no step of the night has dealt with yet, by path. */
	public List<NightFile> waiting(String nightId, FileKind kind) {
		return this.jdbc.sql("""
				SELECT *
				FROM night_file
				WHERE night_id = :nightId
				AND kind = :kind
				AND status = 'WAITING'
				ORDER BY path
				""").param("nightId", nightId).param("kind", kind.name()).query(NightFile.class).list();
	}

	/** The first so many of the waiting files of a kind, by path. */
	public List<NightFile> waiting(String nightId, FileKind kind, int most) {
		return this.jdbc.sql("""
				SELECT *
				FROM night_file
				WHERE night_id = :nightId
				AND kind = :kind
				AND status = 'WAITING'
				ORDER BY path
				LIMIT :most
				""")
			.param("nightId", nightId)
			.param("kind", kind.name())
			.param("most", most)
			.query(NightFile.class)
			.list();
	}

	/** The first of the waiting files of a kind, by path. */
	public Optional<NightFile> nextWaiting(String nightId, FileKind kind) {
		return waiting(nightId, kind, 1).stream().findFirst();
	}

	/** The photos that nights up to a business date saw, one row a path and content. */
	public List<PhotoFile> photos(LocalDate until) {
		return this.jdbc.sql("""
				SELECT f.path, f.sha256, MIN(n.business_date) AS first_seen, MAX(n.business_date) AS last_seen
				FROM night_file f
				JOIN night n ON n.id = f.night_id
				WHERE f.kind = 'PHOTO'
					AND f.status <> 'REJECTED'
					AND n.business_date <= :until
				GROUP BY f.path, f.sha256
				ORDER BY f.path, f.sha256
				""").param("until", until).query(PhotoFile.class).list();
	}

}
