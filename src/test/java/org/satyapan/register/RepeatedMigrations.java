package org.satyapan.register;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A migration that ended half-way is run again, and the tables are those of a whole one.
 */
abstract class RepeatedMigrations {

	/** A database of its own, without tables. */
	abstract DataSource empty();

	@ParameterizedTest
	@ValueSource(ints = { 1, 13, 28 })
	void killedAfterAnyStatementItIsRunAgain(int statements) {
		DataSource database = empty();
		fail(database, statements);
		// Who is killed has no time to write that it failed.
		JdbcClient.create(database).sql("DELETE FROM flyway_schema_history WHERE version IS NOT NULL").update();
		assertWhole(database);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 13, 28 })
	void failedAfterAnyStatementItIsRunAgain(int statements) {
		DataSource database = empty();
		fail(database, statements);
		assertThat(history(database)).containsExactly(false);
		assertThatExceptionOfType(FlywayException.class).as("of itself Flyway goes no further")
			.isThrownBy(() -> Flyway.configure().dataSource(database).load().migrate());
		assertWhole(database);
	}

	@Test
	void wholeItIsNotTouchedAgain() {
		DataSource database = empty();
		assertWhole(database);
		assertWhole(database);
	}

	private static void assertWhole(DataSource dataSource) {
		try (TestDatabase database = new TestDatabase(dataSource)) {
			assertThat(history(dataSource)).isNotEmpty().containsOnly(true);
			assertThat(database.get(Stations.class).all()).isEmpty();
			assertThat(database.get(NightTotals.class).all()).isEmpty();
		}
	}

	private static List<Boolean> history(DataSource database) {
		return JdbcClient.create(database).sql("""
				SELECT success
				FROM flyway_schema_history
				WHERE version IS NOT NULL
				""").query(Boolean.class).list();
	}

	private static void fail(DataSource database, int statements) {
		Flyway failing = Flyway.configure().dataSource(database).callbacks(new Failure(statements)).load();
		assertThatExceptionOfType(FlywayException.class).isThrownBy(failing::migrate);
	}

	/** Fails the migration after some statements, as a full disk would. */
	private static final class Failure extends BaseCallback {

		private final AtomicInteger left;

		Failure(int statements) {
			this.left = new AtomicInteger(statements);
		}

		@Override
		public boolean supports(Event event, Context context) {
			return event == Event.AFTER_EACH_MIGRATE_STATEMENT;
		}

		@Override
		public void handle(Event event, Context context) {
			if (this.left.decrementAndGet() == 0) {
				throw new IllegalStateException("no space left");
			}
		}

	}

}
