package org.satyapan.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list in which hardly anything stands twice, but many firms are under one roof, of one
 * family or branches of one firm: those must not pass for the same because they are so
 * many.
 */
class FewPartnersTests {

	private static final int RECORDS = 6000;

	/** Of so many that are known under another spelling one is in the list twice. */
	private static final int ONE_OF = 100;

	@TempDir
	static Path folder = Path.of("");

	@Test
	void theFewAreFoundAndHardlyANeighbourIsTakenForOne() throws IOException {
		GeneratedLists lists = GeneratedLists.of(folder, RECORDS);
		Map<String, String> truth = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("truth.csv"))) {
			truth.put(line.split(",")[1], line.split(",")[0]);
		}
		List<LinkageRecord> twice = lists.right()
			.stream()
			.filter((record) -> truth.containsKey(record.id()) && record.id().hashCode() % ONE_OF == 0)
			.toList();
		List<ScoredPair> found = Linker
			.deduplicate(Stream.concat(lists.left().stream(), twice.stream()).toList(), Subject.ANY,
					LinkageSettings.defaults())
			.pairs()
			.stream()
			.filter((pair) -> pair.matchProbability() >= 0.5)
			.toList();
		long right = found.stream().filter((pair) -> pair.leftId().equals(truth.get(pair.rightId()))).count();
		assertThat(twice).hasSizeBetween(20, 100);
		assertThat(right).isGreaterThan(twice.size() * 3 / 4);
		assertThat(found.size() - right).isLessThan(twice.size() / 10);
	}

}
