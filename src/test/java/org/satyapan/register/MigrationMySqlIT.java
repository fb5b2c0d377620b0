package org.satyapan.register;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;

/** Migrations of MySQL. */
class MigrationMySqlIT extends RepeatedMigrations {

	private final List<MySqlDatabase> used = new ArrayList<>();

	@Override
	DataSource empty() {
		MySqlDatabase database = MySqlDatabase.fresh();
		this.used.add(database);
		return database.dataSource();
	}

	@AfterEach
	void drop() {
		this.used.forEach(MySqlDatabase::close);
	}

}
