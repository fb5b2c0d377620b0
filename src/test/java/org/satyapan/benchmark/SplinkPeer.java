package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.satyapan.benchmark.LinkageBenchmark.Growth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Splink on the same files, by the script beside the benchmark. */
record SplinkPeer(String python) {

	private static final String SCRIPT = Path.of("src", "test", "benchmark", "splink_peer.py").toString();

	/** Splink, if the Python given has it. */
	static Optional<SplinkPeer> atHand(String python) throws InterruptedException {
		try {
			MeasuredProcess.run(List.of(python, "-c", "import splink, duckdb"));
			return Optional.of(new SplinkPeer(python));
		}
		catch (IOException | IllegalStateException ex) {
			return Optional.empty();
		}
	}

	/** Its lines of the table: all links, and those that are best for both records. */
	List<String> lines(String size, Path folder, Growth growth) throws IOException, InterruptedException {
		String output = MeasuredProcess.run(List.of(this.python, SCRIPT, folder.toString(), "--threads", "2")).output();
		JsonNode figures = JsonMapper.shared().readTree(output.substring(output.lastIndexOf("{\"seconds\"")));
		Duration wall = Duration.ofMillis(Math.round(figures.get("seconds").asDouble() * 1000));
		String candidates = String.format(Locale.ROOT, "%.4f", figures.get("candidate_recall").asDouble());
		return List.of(
				LinkageBenchmark.line(size, "Splink, probability ≥ .5", LinkageBenchmark.seconds(wall), growth.of(wall),
						figures.get("cpu_seconds").asString(), figures.get("peak_megabytes").asString(), candidates,
						score(figures.get("half"))),
				LinkageBenchmark.line(size, "Splink, of those the mutual best", "", "", "", "", "",
						score(figures.get("mutual_best"))));
	}

	private static String score(JsonNode score) {
		return String.format(Locale.ROOT, "%.4f | %.4f | %.4f", score.get("precision").asDouble(),
				score.get("recall").asDouble(), score.get("f1").asDouble());
	}

}
