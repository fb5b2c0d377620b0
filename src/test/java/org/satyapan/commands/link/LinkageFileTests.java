package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.linkage.LinkageSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A wrong jobs/linkage.yml stops the linkage and says why. */
class LinkageFileTests {

	@TempDir
	Path folder;

	@Test
	void whatIsBuiltInIsWhatTheEngineTakesByItself() throws IOException {
		assertThat(LinkageFile.read(this.folder)).isEqualTo(LinkageSettings.defaults());
	}

	@Test
	void whatAnOperatorSetsGoesBefore() throws IOException {
		Files.writeString(this.folder.resolve("linkage.yml"),
				"linkage:\n  review: 0.3\n  assignment: one-to-one\n  threads: 3\n");
		assertThat(LinkageFile.read(this.folder)).isEqualTo(LinkageSettings.defaults()
			.withThresholds(0.95, 0.3)
			.withAssignment(LinkageSettings.Assignment.ONE_TO_ONE)
			.withThreads(3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"linkage: {review: 0.9}        | linkage.review is 0.9; expected a number from 0.000001 to 0.5",
			"linkage: {link: 1}            | linkage.link is 1; expected a number from 0.5 to 0.999999",
			"linkage: {link: high}         | linkage.link is high; expected a number",
			"linkage: {block-cap: 1}       | linkage.block-cap is 1; expected a whole number from 2",
			"linkage: {candidate-cap: 2.5} | linkage.candidate-cap is 2.5; expected a whole number",
			"linkage: {assignment: some}   | linkage.assignment is some; expected many-to-many or one-to-one",
			"linkage: {linc: 0.9}          | found the key linkage.linc; expected one of assignment, block-cap",
			"resolution: {link: 0.9}       | expected the key linkage",
			"'linkage: {link: 0.9, link: 0.8}' | duplicate key", "linkage: [                     | linkage.yml" })
	void aWrongKeyOrValueIsNamed(String yaml, String reason) throws IOException {
		Files.writeString(this.folder.resolve("linkage.yml"), yaml);
		assertThatThrownBy(() -> LinkageFile.read(this.folder)).isInstanceOf(LinkageFile.WrongSettingException.class)
			.hasMessageContaining("linkage.yml: ")
			.hasMessageContaining(reason);
	}

}
