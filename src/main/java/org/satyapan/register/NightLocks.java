package org.satyapan.register;

import java.time.Duration;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lock that lets one night run at a time: a row that its holder renews. Times are the
 * database's, so that two machines need not agree on theirs.
 */
@Repository
public class NightLocks {

	private static final String NAME = "night";

	private final JdbcClient jdbc;

	NightLocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the lock if nobody holds it. */
	public boolean take(String holder, String host, long processId) {
		try {
			return this.jdbc.sql("""
					INSERT INTO night_lock (name, holder, host, process_id, renewed_at)
					VALUES (:name, :holder, :host, :processId, CURRENT_TIMESTAMP)
					""")
				.param("name", NAME)
				.param("holder", holder)
				.param("host", host)
				.param("processId", processId)
				.update() == 1;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Who holds it. */
	public Optional<Holder> holder() {
		return this.jdbc.sql("""
				SELECT holder, host, process_id, TIMESTAMPDIFF(SECOND, renewed_at, CURRENT_TIMESTAMP) AS silent_seconds
				FROM night_lock
				WHERE name = :name
				""").param("name", NAME).query(Holder.class).optional();
	}

	/** Takes the lock from a dead holder, unless somebody else did so first. */
	public boolean takeFrom(Holder dead, String holder, String host, long processId) {
		return this.jdbc.sql("""
				UPDATE night_lock
				SET holder = :holder, host = :host, process_id = :processId, renewed_at = CURRENT_TIMESTAMP
				WHERE name = :name
				AND holder = :dead
				""")
			.param("name", NAME)
			.param("holder", holder)
			.param("host", host)
			.param("processId", processId)
			.param("dead", dead.holder())
			.update() == 1;
	}

	/** Says that the holder lives; false if it is the holder no more. */
	public boolean renew(String holder) {
		return this.jdbc.sql("""
				UPDATE night_lock
				SET renewed_at = CURRENT_TIMESTAMP
				WHERE name = :name
				AND holder = :holder
				""").param("name", NAME).param("holder", holder).update() == 1;
	}

	public void release(String holder) {
		this.jdbc.sql("""
				DELETE FROM night_lock
				WHERE name = :name
				AND holder = :holder
				""").param("name", NAME).param("holder", holder).update();
	}

	/**
	 * Who holds the lock.
	 *
	 * @param holder unique to one process
	 * @param host name of its machine
	 * @param processId on that machine
	 * @param silentSeconds since it last said that it lives
	 */
	public record Holder(String holder, String host, long processId, long silentSeconds) {

		public Duration silentFor() {
			return Duration.ofSeconds(this.silentSeconds);
		}

	}

}
