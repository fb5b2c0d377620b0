package org.satyapan.commands;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GenerateCommandTests {

	@TempDir
	Path folder;

	@Test
	void aSmallCityIsWrittenWithItsTruth() {
		assertThat(generate("--centres", "10", "--stations", "2", "--seed", "4")).isZero();
		assertThat(this.folder.resolve("stations.csv")).exists();
		assertThat(this.folder.resolve("truth/story.json")).exists();
	}

	@Test
	void twoListsAreWrittenWithTheirTruth() {
		assertThat(generate("--link-lists", "10")).isZero();
		assertThat(this.folder.resolve("left.csv")).exists();
		assertThat(this.folder.resolve("right.csv")).exists();
		assertThat(this.folder.resolve("truth.csv")).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--story --centres 5", "--centres 5 --stations 0", "--centres -1",
			"--story --date 2020-01-01", "--story --date today" })
	void whatCannotBeMeantIsWrongUsage(String arguments) {
		assertThat(generate(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
		assertThat(this.folder).isEmptyDirectory();
	}

	private int generate(String... options) {
		String[] all = new String[options.length + 3];
		all[0] = "generate";
		all[1] = "--out";
		all[2] = this.folder.toString();
		System.arraycopy(options, 0, all, 3, options.length);
		return CommandLines.execute(GenerateCommandTests.class, all);
	}

}
