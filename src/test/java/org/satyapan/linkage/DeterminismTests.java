package org.satyapan.linkage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same records give the same links, to the last digit, on every machine. */
class DeterminismTests {

	/** More rows than one thread normalises or searches at a time. */
	private static final int SEVERAL_CHUNKS = 9000;

	@TempDir
	static Path folder;

	private static GeneratedLists lists = new GeneratedLists(List.of(), List.of());

	private static Outcome two = new Outcome(List.of(), "", 0);

	private static Outcome one = new Outcome(List.of(), "", 0);

	/** All that a user sees of a linkage. */
	private record Outcome(List<String> pairs, String model, long compared) {

		static Outcome of(LinkageResult result) {
			List<String> pairs = new ArrayList<>();
			for (int i = 0; i < result.size(); i++) {
				ScoredPair pair = result.outline(i);
				pairs.add(String.join(",", pair.leftId(), pair.rightId(), Double.toString(pair.matchWeight()),
						Double.toString(pair.matchProbability()), pair.decision().name(),
						result.keys(pair.leftId(), pair.rightId()).toString()));
			}
			return new Outcome(pairs, result.model(), result.statistics().comparedPairs());
		}

	}

	@BeforeAll
	static void reference() {
		lists = GeneratedLists.of(folder, GeneratedLists.LONG_ENOUGH_FOR_KEYS);
		two = link(lists.left(), lists.right(), 1);
		one = deduplicate(together(), 1);
	}

	@Test
	void theListsAreLongEnoughForKeysAndHaveLinks() {
		assertThat(two.compared()).isBetween(1L, 600_000L);
		assertThat(two.pairs()).hasSizeGreaterThan(GeneratedLists.LONG_ENOUGH_FOR_KEYS / 2);
		assertThat(one.compared()).isBetween(1L, 600_000L);
		assertThat(one.pairs()).hasSizeGreaterThan(GeneratedLists.LONG_ENOUGH_FOR_KEYS / 2);
	}

	@ParameterizedTest(name = "{0} threads, rows shuffled by {1}, {2}")
	@CsvSource(textBlock = """
			1, 1, en-IN
			2, 0, en-IN
			4, 0, en-IN
			2, 2, tr-TR
			4, 3, hi-IN-u-nu-deva
			4, 4, ar-EG-u-nu-arab
			""")
	void neitherThreadsNorOrderNorLocaleChangeTheLinks(int threads, long seed, String locale) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(locale));
			assertThat(link(shuffled(lists.left(), seed), shuffled(lists.right(), seed + 1), threads)).isEqualTo(two);
			assertThat(deduplicate(shuffled(together(), seed), threads)).isEqualTo(one);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void listsOfSeveralChunksGiveTheSameLinksWhoeverTakesWhichChunk(@TempDir Path larger) {
		GeneratedLists many = GeneratedLists.of(larger, SEVERAL_CHUNKS);
		Outcome alone = link(many.left(), many.right(), 1);
		assertThat(link(shuffled(many.left(), 5), shuffled(many.right(), 6), 4)).isEqualTo(alone);
	}

	private static Outcome link(List<LinkageRecord> left, List<LinkageRecord> right, int threads) {
		return Outcome.of(Linker.link(left, right, Subject.ESTABLISHMENT,
				LinkageSettings.defaults().withReturned(0.01).withThreads(threads)));
	}

	private static Outcome deduplicate(List<LinkageRecord> records, int threads) {
		return Outcome.of(Linker.deduplicate(records, Subject.ESTABLISHMENT,
				LinkageSettings.defaults().withReturned(0.01).withThreads(threads)));
	}

	/** Both lists as one, ids apart. */
	private static List<LinkageRecord> together() {
		List<LinkageRecord> all = new ArrayList<>();
		lists.left().forEach((record) -> all.add(new LinkageRecord("l" + record.id(), record.values())));
		lists.right().forEach((record) -> all.add(new LinkageRecord("r" + record.id(), record.values())));
		return all;
	}

	/** In another order; seed 0 keeps the order. */
	private static List<LinkageRecord> shuffled(List<LinkageRecord> records, long seed) {
		List<LinkageRecord> shuffled = new ArrayList<>(records);
		if (seed > 0) {
			Collections.shuffle(shuffled, new Random(seed));
		}
		return shuffled;
	}

}
