package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/**
 * Takes in many stations' lists of about 60 rows in one night, receipts written, and
 * prints one Markdown line: {@code mvn -q -Pbenchmark verify -Dbenchmark=station-lists},
 * with {@code -Dfiles=2000} as an option.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "station-lists")
class StationListsBenchmark {

	private static final int ROWS = 60;

	private static final String DATE = LocalDate.of(2020, 9, 9).toString();

	@Test
	void takesInManyListsInOneNight() throws IOException, InterruptedException {
		int files = Integer.getInteger("files", 2000);
		Path home = Path.of("target", "benchmark", "station-lists-" + files);
		FileSystemUtils.deleteRecursively(home);
		String inbox = home.resolve("inbox").toString();
		PackagedJar.run("generate", "--out", inbox, "--stations", String.valueOf(files), "--centres",
				String.valueOf(files * ROWS), "--seed", "1", "--date", DATE);
		MeasuredProcess intake = PackagedJar.runIn(home.resolve("home"), "intake", "--inbox", inbox, "--outbox",
				home.resolve("outbox").toString(), "--date", DATE, "--accept-rejected");
		System.out.println("| stations | wall s | CPU s | lists/s of wall | peak MB |");
		System.out.println("|---:|---:|---:|---:|---:|");
		System.out.println(LinkageBenchmark.line(String.format(Locale.ROOT, "%,d", files),
				LinkageBenchmark.seconds(intake.wall()), LinkageBenchmark.seconds(intake.processor()),
				String.format(Locale.ROOT, "%.1f", 1000.0 * files / intake.wall().toMillis()),
				String.valueOf(intake.peakMegabytes())));
	}

}
