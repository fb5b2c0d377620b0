package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

	/** A station's list came in the month before too, of some also in others. */
	private static final double LISTS_A_STATION = 2.55;

	private static final String DATE = LocalDate.of(2020, 9, 9).toString();

	@Test
	void takesInManyListsInOneNight() throws IOException, InterruptedException {
		int files = Integer.getInteger("files", 2000);
		int stations = (int) Math.round(files / LISTS_A_STATION);
		Path home = Path.of("target", "benchmark", "station-lists-" + files);
		FileSystemUtils.deleteRecursively(home);
		Path inbox = home.resolve("inbox");
		PackagedJar.run("generate", "--out", inbox.toString(), "--stations", String.valueOf(stations), "--centres",
				String.valueOf(stations * ROWS), "--seed", "1", "--date", DATE);
		MeasuredProcess intake = PackagedJar.runIn(home.resolve("home"), List.of("-Xmx1g"), "intake", "--inbox",
				inbox.toString(), "--outbox", home.resolve("outbox").toString(), "--date", DATE, "--accept-rejected");
		long lists = lists(inbox.resolve("station-lists"));
		System.out.println("| stations | lists | wall s | CPU s | lists/s of wall | peak MB |");
		System.out.println("|---:|---:|---:|---:|---:|---:|");
		System.out.println(LinkageBenchmark.line(String.format(Locale.ROOT, "%,d", stations),
				String.format(Locale.ROOT, "%,d", lists), LinkageBenchmark.seconds(intake.wall()),
				LinkageBenchmark.seconds(intake.processor()),
				String.format(Locale.ROOT, "%.1f", 1000.0 * lists / intake.wall().toMillis()),
				String.valueOf(intake.peakMegabytes())));
	}

	private static long lists(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

}
