package org.satyapan.worklist;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A wrong jobs/worklists.yml stops the start and says why. */
class WorklistSettingsTests {

	@Test
	void theDefaultsAreSound() {
		assertThat(InspectionCity.settings("").teamOf("West").code()).isEqualTo("west");
		assertThat(InspectionCity.settings("").teamOf(null).code()).isEqualTo("headquarters");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"worklists: {fallback-team: nobody} | no team has the code nobody",
			"worklists: {teems: 3}           | worklists.teems",
			"worklists: {days-ahead: soon}      | worklists.days-ahead" })
	void aWrongKeyOrValueIsNamed(String yaml, String reason) {
		assertThatThrownBy(() -> InspectionCity.settings(yaml)).hasStackTraceContaining(reason);
	}

}
