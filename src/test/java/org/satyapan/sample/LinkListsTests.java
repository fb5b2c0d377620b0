package org.satyapan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LinkListsTests {

	@Test
	void bothListsHaveTheLengthAskedForAndSevenInTenAreInBoth(@TempDir Path folder) throws IOException {
		LinkLists.write(folder, 1000, 3);
		Set<String> left = ids(folder.resolve("left.csv"));
		Set<String> right = ids(folder.resolve("right.csv"));
		assertThat(left).hasSize(1000);
		assertThat(right).hasSize(1000);
		List<String> truth = Files.readAllLines(folder.resolve("truth.csv"));
		assertThat(truth.get(0)).isEqualTo("left_id,right_id");
		Set<String> lefts = new HashSet<>();
		Set<String> rights = new HashSet<>();
		for (String pair : truth.subList(1, truth.size())) {
			lefts.add(pair.substring(0, pair.indexOf(',')));
			rights.add(pair.substring(pair.indexOf(',') + 1));
		}
		assertThat(lefts).hasSize(700).isSubsetOf(left);
		assertThat(rights).hasSize(700).isSubsetOf(right);
	}

	@Test
	void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(@TempDir Path one, @TempDir Path two, @TempDir Path three)
			throws IOException {
		LinkLists.write(one, 200, 3);
		LinkLists.write(two, 200, 3);
		LinkLists.write(three, 200, 4);
		assertThat(StoryTests.differing(StoryTests.bytes(one), StoryTests.bytes(two))).isEmpty();
		assertThat(StoryTests.differing(StoryTests.bytes(one), StoryTests.bytes(three))).hasSize(3);
	}

	private static Set<String> ids(Path file) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')))
			.collect(Collectors.toSet());
	}

}
