package org.satyapan.nightly;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.Commissionerate;
import org.satyapan.register.MySqlDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The night is the same on MySQL, from an empty schema, as on the embedded database. */
class MySqlNightIT {

	private static final Path SAMPLE = Path.of("sample-input");

	private static final String DATE = "2020-09-09";

	@TempDir
	Path folder;

	@Test
	void theSampleNightOnMySqlGivesTheOutboxOfTheEmbeddedDatabaseByteForByte() {
		Map<String, String> onMySql;
		try (MySqlDatabase database = MySqlDatabase.fresh();
				Commissionerate city = new Commissionerate(this.folder.resolve("mysql"), database.properties())) {
			assertThat(city.nightly(SAMPLE, DATE)).isEqualTo(3);
			onMySql = city.outboxFiles();
			assertThat(city.nightly(SAMPLE, DATE)).as("already done").isEqualTo(3);
			assertThat(city.outboxFiles()).isEqualTo(onMySql);
		}
		try (Commissionerate city = new Commissionerate(this.folder.resolve("embedded"))) {
			assertThat(city.nightly(SAMPLE, DATE)).isEqualTo(3);
			assertThat(city.outboxFiles()).isEqualTo(onMySql);
		}
	}

}
