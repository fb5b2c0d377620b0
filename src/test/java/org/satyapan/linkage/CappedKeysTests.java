package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A value that too many records share proposes no pair, and that is said. */
class CappedKeysTests {

	private static final String RECEPTION = "9899900000";

	@ParameterizedTest
	@CsvSource(textBlock = """
			cap, left, right, capped, pairs
			20,  1,    0,     0,      0
			20,  1,    5,     0,      5
			20,  1,    20,    0,      20
			20,  1,    21,    1,      0
			20,  30,   1,     0,      30
			20,  30,   300,   1,      0
			400, 1,    300,   0,      0
			""", useHeadersInDisplayName = true)
	void aTelephoneOfManyRecordsIsCounted(int cap, int left, int right, int capped, int pairs) {
		LinkageResult result = Linker.link(withReception(DistinctFirms.list('a'), left),
				withReception(DistinctFirms.list('b'), right), Subject.ESTABLISHMENT, settings(cap));
		assertThat(phone(result)).isEqualTo(new CandidateStatistics.KeyCount("phone", pairs, capped));
	}

	@ParameterizedTest
	@CsvSource({ "20, 20, 0", "20, 21, 1", "20, 300, 1" })
	void withinOneListAsWell(int cap, int sharing, int capped) {
		List<LinkageRecord> records = new ArrayList<>(withReception(DistinctFirms.list('a'), sharing));
		records.addAll(DistinctFirms.list('b'));
		LinkageResult result = Linker.deduplicate(records, Subject.ESTABLISHMENT, settings(cap));
		assertThat(phone(result).cappedValues()).isEqualTo(capped);
		assertThat(phone(result).pairs()).isEqualTo((capped > 0) ? 0 : sharing * (sharing - 1L) / 2);
	}

	@Test
	void listsWithoutAnyKeyHaveNoCandidates() {
		List<LinkageRecord> states = IntStream.range(0, 1000)
			.mapToObj((i) -> new LinkageRecord("s" + i, Map.of(Field.STATE, "Haryana")))
			.toList();
		LinkageResult result = Linker.link(states, states, Subject.ANY, settings(20));
		assertThat(result.statistics().comparedPairs()).isZero();
		assertThat(result.size()).isZero();
	}

	private static CandidateStatistics.KeyCount phone(LinkageResult result) {
		return result.statistics()
			.keys()
			.stream()
			.filter((count) -> count.key().equals("phone"))
			.findFirst()
			.orElse(new CandidateStatistics.KeyCount("phone", 0, 0));
	}

	/** The first records give the telephone of the building's reception. */
	private static List<LinkageRecord> withReception(List<LinkageRecord> records, int sharing) {
		List<LinkageRecord> changed = new ArrayList<>(records);
		for (int i = 0; i < sharing; i++) {
			LinkageRecord record = records.get(i);
			changed.set(i, DistinctFirms.firm(record.id(), record.values().get(Field.NAME), RECEPTION));
		}
		return changed;
	}

	private static LinkageSettings settings(int blockCap) {
		LinkageSettings usual = LinkageSettings.defaults();
		return new LinkageSettings(usual.linkThreshold(), usual.reviewThreshold(), usual.returned(), usual.margin(),
				null, blockCap, 12, 150, usual.trainingPairs(), usual.assignment(), usual.top(), 2);
	}

}
