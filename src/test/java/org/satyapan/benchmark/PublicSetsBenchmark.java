package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Links every public set under a folder with the default settings and prints a Markdown
 * table beside the peers' figures:
 * {@code mvn -q -Pbenchmark verify -Dbenchmark=public-sets -Dsets=DIR}. A set is a folder
 * with {@code left.csv}, perhaps {@code right.csv}, and {@code truth.csv} or, with judged
 * pairs, {@code pairs.csv} ({@code left_id,right_id,is_match}).
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "public-sets")
class PublicSetsBenchmark {

	private static final String HEADER = """
			| set | precision | recall | F1 | to beat | peers |
			|---|---:|---:|---:|---|---|""";

	private static final Map<String, String> NO_PEER = Map.of("measure", "F1", "target", "", "peers", "");

	@Test
	void linksEverySetWithDefaultSettings() throws IOException, InterruptedException {
		Path sets = Path
			.of(Objects.requireNonNull(System.getProperty("sets"), "Give -Dsets=DIR, the folder of the sets."));
		Map<String, Map<String, String>> peers = peers();
		List<String> lines = new ArrayList<>();
		for (Path set : folders(sets)) {
			String name = set.getFileName().toString();
			Map<String, String> peer = peers.getOrDefault(name, NO_PEER);
			String figures = Files.exists(set.resolve("pairs.csv")) ? judgedPairs(set)
					: peer.get("measure").equals("recall@1") ? recallAtOne(set) : linked(set);
			lines.add(LinkageBenchmark.line(name, figures, peer.get("target"), peer.get("peers")));
		}
		System.out.println(HEADER);
		lines.forEach(System.out::println);
	}

	private static String linked(Path set) throws IOException, InterruptedException {
		boolean oneList = !Files.exists(set.resolve("right.csv"));
		Path links = link(set);
		return Score.of(Score.links(links, oneList), Score.pairs(set.resolve("truth.csv"), oneList)).cells();
	}

	/** For how many of the left records the one best right record is the true one. */
	private static String recallAtOne(Path set) throws IOException, InterruptedException {
		Set<String> truth = Score.pairs(set.resolve("truth.csv"), false);
		Score score = Score.of(Score.pairs(link(set, "--top", "1"), false), truth);
		return String.format(Locale.ROOT, "| recall@1 %.4f | ", score.recall());
	}

	private static String judgedPairs(Path set) throws IOException, InterruptedException {
		Path pairs = set.resolve("pairs.csv");
		Set<String> accused = Score.links(link(set, "--pairs", pairs.toString()), false);
		Map<Boolean, Set<String>> judged = Score.rows(pairs)
			.stream()
			.collect(Collectors.partitioningBy((row) -> Boolean.parseBoolean(row.get("is_match")),
					Collectors.mapping((row) -> Score.pair(row, false), Collectors.toSet())));
		Set<String> twins = judged.get(false);
		long wronged = twins.stream().filter(accused::contains).count();
		return Score.of(accused, judged.get(true)).cells()
				+ String.format(Locale.ROOT, ", %.1f%% of the near-twins accused", 100.0 * wronged / twins.size());
	}

	private static Path link(Path set, String... more) throws IOException, InterruptedException {
		Path links = Files.createDirectories(Path.of("target", "benchmark", "public-sets"))
			.resolve(set.getFileName() + ".csv");
		List<String> arguments = new ArrayList<>(
				List.of("link", "--left", set.resolve("left.csv").toString(), "--out", links.toString()));
		if (Files.exists(set.resolve("right.csv"))) {
			arguments.addAll(List.of("--right", set.resolve("right.csv").toString()));
		}
		arguments.addAll(List.of(more));
		PackagedJar.run(arguments.toArray(String[]::new));
		return links;
	}

	private static Map<String, Map<String, String>> peers() throws IOException {
		Map<String, Map<String, String>> peers = new TreeMap<>();
		for (Map<String, String> row : Score.rows(Path.of("src", "test", "benchmark", "public-sets.csv"))) {
			peers.put(row.get("set"), row);
		}
		return peers;
	}

	private static List<Path> folders(Path sets) throws IOException {
		try (Stream<Path> list = Files.list(sets)) {
			return list.filter((folder) -> Files.exists(folder.resolve("left.csv"))).sorted().toList();
		}
	}

}
