package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lists that have names in common and nothing else to compare. */
class NamesAloneTests {

	private static final List<String> NAMES = List.of("Zorawar", "Pushkar", "Ilesh", "Bhuvan", "Chitrak", "Dhairya",
			"Falgun", "Girik", "Hemal", "Jivraj", "Kshitij", "Lavanya", "Manthan", "Nirvan", "Ojas", "Parth");

	private static final List<String> SURNAMES = List.of("Bhambri", "Tanwar", "Pahwa", "Kathuria", "Lohan", "Dagar",
			"Sehrawat", "Grewal", "Talwar", "Narula", "Vohra", "Bedi", "Chopra", "Dutta", "Mago", "Phogat");

	private static final int IN_BOTH = 160;

	private final LinkageResult result = Linker.link(list("left"), list("right"), Subject.PERSON,
			LinkageSettings.defaults().withReturned(1e-6));

	@Test
	void aRareNameInBothListsIsProbablyOnePersonButForReviewOnly() {
		assertThat(this.result.pairs()).filteredOn((pair) -> same(pair) && isWhole(pair))
			.hasSize(NAMES.size() * 4)
			.allSatisfy((pair) -> {
				assertThat(pair.matchProbability()).isGreaterThan(0.5);
				assertThat(pair.decision()).isEqualTo(Decision.REVIEW);
			});
	}

	@Test
	void aNameThatManyBearIsLessLikelyOnePerson() {
		double least = this.result.pairs()
			.stream()
			.filter((pair) -> same(pair) && isWhole(pair))
			.mapToDouble(ScoredPair::matchWeight)
			.min()
			.orElseThrow();
		ScoredPair common = this.result.explain("left common", "right common");
		assertThat(common).isNotNull();
		assertThat(common.matchWeight()).isLessThan(least);
	}

	@Test
	void aFirmsNameInBothListsIsProbablyOneFirmButForReviewOnly() {
		LinkageResult firms = Linker.link(firms('a'), firms('b'), Subject.ESTABLISHMENT, LinkageSettings.defaults());
		assertThat(firms.pairs()).hasSize(IN_BOTH).allSatisfy((pair) -> {
			assertThat(pair.rightId().substring(1)).isEqualTo(pair.leftId().substring(1));
			assertThat(pair.matchProbability()).isGreaterThan(0.5);
			assertThat(pair.decision()).isEqualTo(Decision.REVIEW);
		});
	}

	private static boolean same(ScoredPair pair) {
		return pair.leftId().substring("left".length()).equals(pair.rightId().substring("right".length()));
	}

	private static boolean isWhole(ScoredPair pair) {
		return !pair.leftId().endsWith("common");
	}

	/** Many firms of one list, and some that are in either. */
	private static List<LinkageRecord> firms(char side) {
		return Stream.concat(DistinctFirms.list(side).stream(), DistinctFirms.list('c').stream().limit(IN_BOTH))
			.map((firm) -> new LinkageRecord(side + firm.id(),
					Map.of(Field.NAME, firm.values().get(Field.NAME) + " Technologies Pvt Ltd")))
			.toList();
	}

	/** 64 persons of two names each, and one whose name many bear. */
	private static List<LinkageRecord> list(String side) {
		List<LinkageRecord> list = new ArrayList<>();
		for (int i = 0; i < NAMES.size() * 4; i++) {
			String surname = SURNAMES.get((i + i / NAMES.size() * 5) % SURNAMES.size());
			list.add(new LinkageRecord(side + " " + i,
					Map.of(Field.PERSON, NAMES.get(i % NAMES.size()) + " " + surname)));
		}
		list.add(new LinkageRecord(side + " common", Map.of(Field.PERSON, "Kumar")));
		return list;
	}

}
