package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.satyapan.Commissionerate;
import org.satyapan.commands.link.ParsingFloor;

/**
 * Links generated lists of growing size, each in a process of its own, and prints one
 * Markdown table: {@code mvn -q -Pbenchmark verify -Dbenchmark=linkage}, with
 * {@code -Dsizes=10000,100000}, {@code -Dseed=1} and {@code -Dpython=/path/to/python}
 * (one that has Splink) as options. The timed run knows no truth; a second one tells the
 * candidate recall.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "linkage")
class LinkageBenchmark {

	/** Megabytes; what a process takes beside it stays within 3 GB. */
	private static final int HEAP = 2500;

	private static final Pattern CANDIDATE_RECALL = Pattern.compile("(?i)candidate recall:?\\s+([0-9.]+)");

	private static final String HEADER = """
			| records a side | run | wall s | × | CPU s | peak MB | candidate recall | precision | recall | F1 |
			|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|""";

	@Test
	void linksListsOfGrowingSize() throws IOException, InterruptedException {
		Optional<SplinkPeer> splink = SplinkPeer.atHand(System.getProperty("python", "python3"));
		List<String> lines = new ArrayList<>();
		Growth ours = new Growth();
		Growth floor = new Growth();
		Growth theirs = new Growth();
		for (String size : System.getProperty("sizes", "10000,100000,1000000").split(",")) {
			Path folder = Path.of("target", "benchmark", size.strip());
			PackagedJar.run("generate", "--link-lists", size.strip(), "--seed", System.getProperty("seed", "1"),
					"--out", folder.toString());
			lines.add(satyapan(size, folder, ours));
			lines.add(floor(size, folder, floor));
			if (splink.isPresent()) {
				lines.addAll(splink.get().lines(size, folder, theirs));
			}
			System.err.println("Done: " + size + " records a side.");
		}
		System.out.println(HEADER);
		lines.forEach(System.out::println);
		if (splink.isEmpty()) {
			System.out.println("\nSplink was not at hand: give -Dpython= a Python with splink and duckdb.");
		}
	}

	private static String satyapan(String size, Path folder, Growth growth) throws IOException, InterruptedException {
		String left = folder.resolve("left.csv").toString();
		String right = folder.resolve("right.csv").toString();
		Path links = folder.resolve("links.csv");
		MeasuredProcess timed = PackagedJar.runWithin(HEAP, "link", "--left", left, "--right", right, "--out",
				links.toString());
		Path truth = folder.resolve("truth.csv");
		MeasuredProcess judged = PackagedJar.run("link", "--left", left, "--right", right, "--out",
				folder.resolve("links-with-truth.csv").toString(), "--truth", truth.toString());
		Matcher recall = CANDIDATE_RECALL.matcher(judged.output());
		Score score = Score.of(Score.links(links, false), Score.pairs(truth, false));
		return line(size, "**Satyapan**", timed, growth, recall.find() ? recall.group(1) : "?", score.cells());
	}

	private static String floor(String size, Path folder, Growth growth) throws IOException, InterruptedException {
		MeasuredProcess parsing = MeasuredProcess
			.run(List.of(PackagedJar.java(), "-cp", Commissionerate.classPath(), ParsingFloor.class.getName(),
					folder.resolve("left.csv").toString(), folder.resolve("right.csv").toString()));
		return line(size, "floor: only reading both files", parsing, growth, "", " | | ");
	}

	private static String line(String size, String run, MeasuredProcess process, Growth growth, String candidateRecall,
			String score) {
		return line(size, run, seconds(process.wall()), growth.of(process.wall()), seconds(process.processor()),
				String.valueOf(process.peakMegabytes()), candidateRecall, score);
	}

	static String line(String... cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	static String seconds(Duration time) {
		return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
	}

	/** How many times longer a run takes than the one of the size before. */
	static final class Growth {

		private Duration before = Duration.ZERO;

		String of(Duration time) {
			String times = this.before.isZero() ? ""
					: String.format(Locale.ROOT, "%.1f", (double) time.toMillis() / this.before.toMillis());
			this.before = time;
			return times;
		}

	}

}
