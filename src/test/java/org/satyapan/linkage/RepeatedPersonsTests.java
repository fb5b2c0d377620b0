package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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

	private static final int PERSONS = 400;

	private static final List<String> SYLLABLES = List.of("bar", "cho", "dil", "fen", "gur", "hax", "jim", "kov", "lum",
			"nar", "pas", "qui", "rod", "sev", "tol", "vik", "wam", "yed", "zob", "mit");

	@ParameterizedTest(name = "{0} and {1}")
	@CsvSource({ "Zenvora Nilgagan, Zenvora Nilpagan, true, a slip in the rarest word",
			"Zenvora Nilgagan, Tarangini Oldmill, false, a new name under a PIN that few share" })
	void neighboursAreCompared(String one, String other, boolean slip, String reason) {
		List<LinkageRecord> list = new ArrayList<>(list(""));
		list.addAll(list("again "));
		// The word that they share is a common one.
		for (int i = 0; i < 500; i++) {
			list.add(person("z" + i, "Zenvora " + name(i).split(" ")[0], "Sundernagar", "110001"));
		}
		list.add(person("x", one, "Kavyapur", "122933"));
		list.add(person("y", other, slip ? "Kavyapur" : "Chandipur", slip ? "122934" : "122933"));
		LinkageResult result = Linker.deduplicate(list, Subject.PERSON, LinkageSettings.defaults());
		assertThat(result.compared("x", "y")).as(reason).isTrue();
	}

	@ParameterizedTest(name = "{0} times")
	@ValueSource(ints = { 2, 6, 12 })
	void whoStandsInTheOtherListAgainAndAgainIsFoundEachTime(int times) {
		List<LinkageRecord> other = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			other.addAll(list("again " + time + " "));
		}
		LinkageResult result = Linker.link(list(""), other, Subject.PERSON, LinkageSettings.defaults());
		assertThat(result.pairs()).filteredOn((pair) -> pair.rightId().endsWith(" " + pair.leftId()))
			.hasSize(PERSONS * times);
	}

	@Test
	void neitherOrderNorThreadsMatter() {
		List<LinkageRecord> other = new ArrayList<>(list("again 1 "));
		other.addAll(list("again 2 "));
		List<LinkageRecord> left = new ArrayList<>(list(""));
		LinkageSettings settings = LinkageSettings.defaults();
		List<ScoredPair> pairs = Linker.link(left, other, Subject.PERSON, settings.withThreads(1)).pairs();
		Collections.reverse(left);
		Collections.reverse(other);
		assertThat(Linker.link(left, other, Subject.PERSON, settings.withThreads(4)).pairs()).isEqualTo(pairs);
	}

	/** Some writings lack the place. */
	private static List<LinkageRecord> list(String before) {
		List<LinkageRecord> list = new ArrayList<>();
		for (int i = 0; i < PERSONS; i++) {
			int writing = (before.hashCode() >>> 3) % 3;
			list.add(new LinkageRecord(before + i,
					(writing == 0) ? Map.of(Field.PERSON, name(i), Field.DATE_OF_BIRTH, birth(i)) : Map.of(Field.PERSON,
							name(i), Field.LOCALITY, "Sector " + i % 50, Field.DATE_OF_BIRTH, birth(i))));
		}
		return list;
	}

	private static LinkageRecord person(String id, String name, String locality, String pin) {
		return new LinkageRecord(id, Map.of(Field.PERSON, name, Field.LOCALITY, locality, Field.PIN, pin));
	}

	private static String birth(int i) {
		return String.format("19%02d-%02d-%02d", 50 + i % 47, 1 + i % 12, 1 + i * 7 % 28);
	}

	private static String name(int i) {
		return SYLLABLES.get(i % 20) + SYLLABLES.get(i / 20 % 20) + " " + SYLLABLES.get((i + i / 20) % 20)
				+ SYLLABLES.get((i / 400 + 7) % 20);
	}

}
