package org.satyapan.register;

import java.util.Arrays;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the tables come into being. Neither H2 nor MySQL can take back half a migration, so
 * every statement of one can be run again, and a migration that is recorded as failed is
 * simply repeated.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	@Bean
	FlywayMigrationStrategy repeatFailedMigrations() {
		return MigrationConfiguration::migrate;
	}

	/** Migrates; forgets a failed attempt first, and touches the history only then. */
	static void migrate(Flyway flyway) {
		boolean failed = Arrays.stream(flyway.info().all()).anyMatch((migration) -> migration.getState().isFailed());
		if (failed) {
			flyway.repair();
		}
		flyway.migrate();
	}

}
