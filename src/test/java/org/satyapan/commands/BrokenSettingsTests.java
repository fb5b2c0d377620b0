package org.satyapan.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenSettingsTests {

	@TempDir
	private Path jobs = Path.of("");

	@ParameterizedTest
	@CsvSource(textBlock = """
			a tab,              'nightly:|	stop-waits-for: 30s',       'nightly.yml, line 2'
			an open quote,      'nightly:|  lock: "2m|',               'nightly.yml, line'
			an open bracket,    'nightly:|  days: [MONDAY|x: y',       'nightly.yml, line 3'
			the same key twice, 'nightly:|  lock: 2m|  lock: 3m',      'nightly.yml, line 3'
			""")
	void theFileAndTheLineAreNamed(String what, String content, String place) throws IOException {
		Files.writeString(this.jobs.resolve("intake.yml"), "intake:\n  due-day: 5\n");
		Files.writeString(this.jobs.resolve("nightly.yml"), content.replace('|', '\n'));
		assertThat(BrokenSettings.in(this.jobs)).as(what).get().asString().contains(place).contains(": ");
	}

	@Test
	void aWholeFolderAndNoFolderHaveNothingWrong() {
		assertThat(BrokenSettings.in(Path.of("jobs"))).isEmpty();
		assertThat(BrokenSettings.in(this.jobs.resolve("none"))).isEmpty();
	}

}
