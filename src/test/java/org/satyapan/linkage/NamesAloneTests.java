package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two lists that have names in common and nothing else to compare. */
class NamesAloneTests {

	private static final List<String> NAMES = List.of("Zorawar", "Pushkar", "Ilesh", "Bhuvan", "Chitrak", "Dhairya",
			"Falgun", "Girik", "Hemal", "Jivraj", "Kshitij", "Lavanya", "Manthan", "Nirvan", "Ojas", "Parth");

	private static final List<String> SURNAMES = List.of("Bhambri", "Tanwar", "Pahwa", "Kathuria", "Lohan", "Dagar",
			"Sehrawat", "Grewal", "Talwar", "Narula", "Vohra", "Bedi", "Chopra", "Dutta", "Mago", "Phogat");

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
	void aFirmsRareNameInBothListsIsProbablyOneFirmButForReviewOnly() {
		LinkageResult firms = Linker.link(firms("left"), firms("right"), Subject.ESTABLISHMENT,
				LinkageSettings.defaults());
		assertThat(firms.pairs()).filteredOn(NamesAloneTests::same).hasSize(NAMES.size() * 4).allSatisfy((pair) -> {
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

	/** 64 firms, called by two names each. */
	private static List<LinkageRecord> firms(String side) {
		return list(side).stream()
			.limit(NAMES.size() * 4)
			.map((person) -> new LinkageRecord(person.id(),
					Map.of(Field.NAME, person.values().get(Field.PERSON) + " Technologies Pvt Ltd")))
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
