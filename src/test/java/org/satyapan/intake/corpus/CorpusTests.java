package org.satyapan.intake.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;
import org.satyapan.register.SheetTotal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every workbook of {@code src/test/resources/intake/corpus} is taken by a night and is
 * understood as the {@code .expected} file beside it says. To add one, put both files
 * there; what was understood of each is written to {@code target/corpus}.
 */
class CorpusTests {

	private static final Path CORPUS = Path.of("src/test/resources/intake/corpus");

	private static final Path UNDERSTOOD = Path.of("target/corpus");

	@TempDir
	static Path folder;

	private static StationInbox inbox;

	@BeforeAll
	static void open() throws IOException {
		inbox = new StationInbox(folder, IntakeYaml.settings(Map.of("intake.passwords.PS-CITY[0]", "diya-2020")));
		Files.createDirectories(UNDERSTOOD);
	}

	@AfterAll
	static void close() {
		inbox.close();
	}

	static List<Expectation> corpus() throws IOException {
		return Expectation.in(CORPUS);
	}

	@ParameterizedTest
	@Timeout(60)
	@MethodSource("corpus")
	void isUnderstoodAsExpected(Expectation expected) throws IOException {
		inbox.forget();
		String night = expected.received();
		inbox.put(night, expected.path(), Files.readAllBytes(expected.file())).night(night);
		List<String> reading = Reading.of(inbox, night, expected.path());
		write(expected, reading);
		for (SheetTotal total : inbox.totals(night, expected.path())) {
			assertThat(total.accepted() + total.rejected() + total.ignored()).isEqualTo(total.physical());
		}
		assertThat(String.join("\n", reading)).isEqualTo(String.join("\n", expected.reading()));
		assertThat(expected.story()).containsKeys("trap", "writer");
	}

	private static void write(Expectation expected, List<String> reading) throws IOException {
		String name = expected.file().getFileName().toString();
		List<String> lines = new ArrayList<>(List.of("trap: " + expected.story().getOrDefault("trap", "")));
		expected.story().forEach((key, value) -> {
			if (!key.equals("trap")) {
				lines.add(key + ": " + value);
			}
		});
		lines.addAll(reading);
		Files.write(UNDERSTOOD.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected"), lines);
	}

}
