package org.satyapan.register;

import javax.sql.DataSource;

/** Migrations of the embedded database. */
class MigrationTests extends RepeatedMigrations {

	@Override
	DataSource empty() {
		return TestDatabase.h2();
	}

}
