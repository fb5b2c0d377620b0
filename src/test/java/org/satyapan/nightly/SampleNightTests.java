package org.satyapan.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.Commissionerate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The night of 9 September 2020 on the sample city, as the README's first command runs
 * it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleNightTests {

	private static final Path SAMPLE = Path.of("sample-input");

	private static final String DATE = "2020-09-09";

	@TempDir
	static Path folder;

	private static Commissionerate city;

	private static JsonNode summary;

	@BeforeAll
	static void theNight() {
		city = new Commissionerate(folder);
		assertThat(city.nightly(SAMPLE, DATE)).as("done, with rejected input to look at").isEqualTo(3);
		summary = city.summary(DATE);
	}

	@AfterAll
	static void close() {
		city.close();
	}

	@Test
	void itComputesTheFiguresOfTheStory() throws IOException {
		JsonNode story = summary.get("story");
		assertThat(story.get("centres_busted_two_years").asInt()).isEqualTo(62);
		assertThat(story.get("centres_busted_this_year").asInt()).isEqualTo(7);
		assertThat(story.get("busted_in_udyog_vihar").asInt()).isEqualTo(40);
		assertThat(story.get("cases_with_repeat_offenders").asInt()).isEqualTo(47);
		JsonNode planted = JsonMapper.shared().readTree(SAMPLE.resolve("truth/story.json").toFile());
		for (String figure : Set.of("operating_in_udyog_vihar", "vacated_within_six_months")) {
			assertThat(story.get(figure).asInt()).as(figure).isGreaterThan(100).isEqualTo(planted.get(figure).asInt());
		}
	}

	@Test
	void noRowIsLost() {
		JsonNode rows = summary.get("rows");
		assertThat(rows.get("accepted").asInt() + rows.get("rejected").asInt() + rows.get("ignored").asInt())
			.isEqualTo(rows.get("physical").asInt())
			.isGreaterThan(1000);
	}

	@Test
	void itSaysWhatWasComparedWhatWasPassedOverAndWhatHappenedToWhomNothingElseTells() {
		for (String links : Set.of("establishments", "permissions", "persons")) {
			JsonNode linkage = summary.get("linkage").get(links);
			assertThat(linkage.get("compared_pairs").asInt()).as(links).isPositive();
			assertThat(linkage.has("records_cut_short") && linkage.has("capped_values")).as(links).isTrue();
		}
		assertThat(summary.get("clusters").properties()).extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder("merged", "split", "contradicted", "conflicting", "unknown_record");
	}

	@Test
	void everyFileOfTheInboxIsAccountedFor() {
		Map<String, String> inbox = Commissionerate.files(SAMPLE);
		inbox.keySet().removeIf((path) -> path.startsWith("truth/"));
		Map<String, String> listed = new TreeMap<>();
		summary.get("files").properties().forEach((file) -> {
			listed.put(file.getKey(), file.getValue().get("sha256").asString());
			assertThat(file.getValue().get("status").asString()).as(file.getKey()).isIn("TAKEN", "REJECTED", "IGNORED");
		});
		assertThat(listed).isEqualTo(inbox);
	}

	@Test
	void everyRuleFiresForWhatWasPlantedAndForNothingThatWasNot() throws IOException {
		Map<String, Integer> planted = new TreeMap<>();
		Map<String, Integer> tolerated = new TreeMap<>();
		for (String line : Files.readAllLines(SAMPLE.resolve("truth/findings.csv")).stream().skip(1).toList()) {
			String[] cells = line.split(",", 3);
			(cells[1].equals("PLANTED") ? planted : tolerated).merge(cells[0], 1, Integer::sum);
		}
		assertThat(planted).hasSize(21);
		for (String rule : planted.keySet()) {
			int found = summary.get("findings").get(rule).asInt();
			assertThat(found).as(rule)
				.isBetween(planted.get(rule), planted.get(rule) + tolerated.getOrDefault(rule, 0));
		}
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void runAgainItSaysThatItWasAlreadyDoneAndLeavesTheOutboxAsItWas() {
		Map<String, String> before = city.outboxFiles();
		PrintStream console = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThat(city.nightly(SAMPLE, DATE)).isEqualTo(3);
		}
		finally {
			System.setOut(console);
		}
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("already done", "Some input was rejected");
		assertThat(city.outboxFiles()).isEqualTo(before);
	}

}
