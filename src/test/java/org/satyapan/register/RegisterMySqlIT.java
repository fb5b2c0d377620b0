package org.satyapan.register;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** The register in MySQL. */
class RegisterMySqlIT extends RoundTrips {

	private MySqlDatabase server;

	private TestDatabase database;

	@BeforeEach
	void open() {
		// Not before all: where there is no server, each test is to be seen as skipped.
		if (this.database == null) {
			this.server = MySqlDatabase.fresh();
			this.database = new TestDatabase(this.server.dataSource());
		}
	}

	@Override
	TestDatabase database() {
		return this.database;
	}

	@AfterAll
	void close() {
		if (this.database != null) {
			this.database.close();
			this.server.close();
		}
	}

}
