package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of persons, so long that keys are used, in which many stand several times,
 * written differently each time.
 */
class RepeatedPersonsTests {

	private static final int PERSONS = 800;

	@ParameterizedTest(name = "{0} of {1}: {3}")
	@CsvSource({ "Zenvora Nilpagan, Kavyapur, 122934, a slip in the rarest word of the name",
			"Tarangini Oldmill, Chandipur, 122933, a new name under a PIN that few share" })
	void neighboursAreCompared(String name, String locality, String pin, String reason) {
		List<LinkageRecord> list = new ArrayList<>(list("", true));
		// Many bear the word that the two share.
		for (int i = 0; i < 500; i++) {
			list.add(person("z" + i, "Zenvora " + DistinctFirms.name('c', i), "Sundernagar", "110001"));
		}
		list.add(person("x", "Zenvora Nilgagan", "Kavyapur", "122933"));
		list.add(person("y", name, locality, pin));
		LinkageResult result = Linker.deduplicate(list, Subject.PERSON, LinkageSettings.defaults());
		assertThat(result.compared("x", "y")).as(reason).isTrue();
	}

	@ParameterizedTest(name = "{0} times")
	@ValueSource(ints = { 2, 6, 12 })
	void whoStandsInTheOtherListAgainAndAgainIsFoundEachTime(int times) {
		LinkageResult result = Linker.link(list("", true), repeated(times), Subject.PERSON, LinkageSettings.defaults());
		assertThat(result.pairs()).filteredOn((pair) -> pair.rightId().endsWith(" " + pair.leftId()))
			.hasSize(PERSONS * times);
	}

	@Test
	void neitherOrderNorThreadsMatter() {
		List<LinkageRecord> left = new ArrayList<>(list("", true));
		List<LinkageRecord> right = new ArrayList<>(repeated(2));
		LinkageSettings settings = LinkageSettings.defaults();
		List<ScoredPair> pairs = Linker.link(left, right, Subject.PERSON, settings.withThreads(1)).pairs();
		assertThat(pairs).hasSizeGreaterThanOrEqualTo(2 * PERSONS);
		Collections.reverse(left);
		Collections.reverse(right);
		assertThat(Linker.link(left, right, Subject.PERSON, settings.withThreads(4)).pairs()).isEqualTo(pairs);
	}

	/** Everybody so many times, every other time without the place. */
	private static List<LinkageRecord> repeated(int times) {
		return IntStream.range(0, times)
			.mapToObj((time) -> list("again " + time + " ", time % 2 == 0))
			.flatMap(List::stream)
			.toList();
	}

	private static List<LinkageRecord> list(String before, boolean places) {
		return IntStream.range(0, PERSONS).mapToObj((i) -> {
			Map<Field, String> values = new EnumMap<>(Map.of(Field.PERSON,
					DistinctFirms.name('a', i) + " " + DistinctFirms.name('b', i), Field.DATE_OF_BIRTH,
					"19%02d-%02d-%02d".formatted(50 + i % 47, 1 + i % 12, 1 + i * 7 % 28)));
			if (places) {
				values.put(Field.LOCALITY, "Sector " + i % 50);
			}
			return new LinkageRecord(before + i, values);
		}).toList();
	}

	private static LinkageRecord person(String id, String name, String locality, String pin) {
		return new LinkageRecord(id, Map.of(Field.PERSON, name, Field.LOCALITY, locality, Field.PIN, pin));
	}

}
