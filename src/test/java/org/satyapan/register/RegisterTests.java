package org.satyapan.register;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The register in the embedded database. */
class RegisterTests extends RoundTrips {

	private final TestDatabase database = new TestDatabase();

	@Override
	TestDatabase database() {
		return this.database;
	}

	@AfterAll
	void close() {
		this.database.close();
	}

	@Test
	void idsDeriveFromContentAndNothingElse() {
		assertThat(ContentId.of("LST", "PS-1", 3)).isEqualTo(ContentId.of("LST", "PS-1", 3))
			.hasSize(20)
			.startsWith("LST-")
			.isNotEqualTo(ContentId.of("LST", "PS-13"))
			.isNotEqualTo(ContentId.of("LST", "PS", "-13"));
	}

}
