package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

import org.satyapan.benchmark.PlantedRules.Tally;

/**
 * What the rules find of what was planted in three cities of different seeds, sizes and
 * days, as the lists are written more and more carelessly, as a Markdown table:
 * {@code mvn -q -Pbenchmark verify -Dbenchmark=rules}, with {@code -Dnoise=0,0.2} and
 * {@code -Dcities=1} (the first, which is the smallest) as options. Below the tables
 * stands each difference from the truth.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "rules")
class RulesBenchmark {

	/** The last is of the days of an order; in its days no registration is required. */
	private static final List<City> CITIES = List.of(new City(150, 8, 11, "2020-09-09"),
			new City(600, 24, 12, "2020-10-07"), new City(300, 12, 13, "2025-12-09"));

	private static final Path FOLDER = Path.of("target", "benchmark", "rules");

	@Test
	void findsWhatWasPlanted() throws IOException, InterruptedException {
		List<String> levels = List.of(System.getProperty("noise", "0,0.2,0.4,0.7,1").split(","));
		Map<String, Map<String, Tally>> byRule = new TreeMap<>();
		List<String> differences = new ArrayList<>();
		for (String noise : levels) {
			for (City city : CITIES.subList(0, Integer.getInteger("cities", CITIES.size()))) {
				PlantedRules result = night(city, noise);
				result.byRule.forEach((rule, tally) -> byRule.computeIfAbsent(rule, (any) -> new TreeMap<>())
					.computeIfAbsent(noise, (any) -> new Tally())
					.add(tally));
				result.differences
					.forEach((difference) -> differences.add(noise + " " + city.date() + " " + difference));
			}
		}
		List<String> head = new ArrayList<>(List.of("rule", "planted"));
		levels.forEach((noise) -> head.add("noise " + noise + ": P / R"));
		System.out.println(LinkageBenchmark.line(head.toArray(String[]::new)));
		System.out.println("|---|" + "---:|".repeat(head.size() - 1));
		Tally nothing = new Tally();
		Map<String, Tally> all = new TreeMap<>();
		byRule.forEach((rule, tallies) -> {
			System.out.println(line(rule, levels, tallies));
			levels.forEach((noise) -> all.computeIfAbsent(noise, (any) -> new Tally())
				.add(tallies.getOrDefault(noise, nothing)));
		});
		System.out.println(line("all", levels, all));
		differences.forEach(System.out::println);
	}

	private static PlantedRules night(City city, String noise) throws IOException, InterruptedException {
		Path home = FOLDER.resolve(city.date() + "-" + noise).toAbsolutePath();
		FileSystemUtils.deleteRecursively(home);
		String inbox = home.resolve("inbox").toString();
		PackagedJar.run("generate", "--out", inbox, "--centres", String.valueOf(city.centres()), "--stations",
				String.valueOf(city.stations()), "--seed", String.valueOf(city.seed()), "--date", city.date(),
				"--noise", noise);
		String outbox = home.resolve("outbox").toString();
		for (String part : List.of("intake", "verify")) {
			PackagedJar.runIn(home, List.of(), part, "--inbox", inbox, "--outbox", outbox, "--date", city.date(),
					"--accept-rejected");
		}
		return PlantedRules.of(Path.of(inbox), "jdbc:h2:file:" + home
				+ "/satyapan;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE");
	}

	private static String line(String rule, List<String> levels, Map<String, Tally> tallies) {
		List<String> cells = new ArrayList<>(List.of(rule,
				String.valueOf(tallies.values().stream().mapToInt((tally) -> tally.planted).max().orElse(0))));
		for (String noise : levels) {
			Tally tally = tallies.getOrDefault(noise, new Tally());
			cells.add(String.format(Locale.ROOT, "%.3f / %.3f", tally.precision(), tally.recall()));
		}
		return LinkageBenchmark.line(cells.toArray(String[]::new));
	}

	/** A city to generate. */
	private record City(int centres, int stations, long seed, String date) {
	}

}
