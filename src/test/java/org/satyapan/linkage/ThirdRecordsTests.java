package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three records of a list: the first and the second surely are the same, so are the
 * second and the third. What does that say of the first and the third?
 */
class ThirdRecordsTests {

	private static final List<String> NAMES = List.of("Zorawar", "Pushkar", "Ilesh", "Bhuvan", "Chitrak", "Dhairya",
			"Falgun", "Girik", "Hemal", "Jivraj", "Kshitij", "Lavanya", "Manthan", "Nirvan", "Ojas", "Parth");

	private static final List<String> SURNAMES = List.of("Bhambri", "Tanwar", "Pahwa", "Kathuria", "Lohan", "Dagar",
			"Sehrawat", "Grewal", "Talwar", "Narula", "Vohra", "Bedi", "Chopra", "Dutta", "Mago", "Phogat");

	private static final LinkageRecord OLD = record("first",
			Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14", Field.PHONE, "9811400555"));

	private static final LinkageRecord BOTH = record("second",
			Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14", Field.PHONE, "9811400231",
					Field.EMAIL, "urvish.d@bluefern.example", Field.REGISTRATION_NO, "KA 4471"));

	private static final LinkageRecord NEW = record("third", Map.of(Field.PERSON, "U Dagar", Field.PHONE, "9811400231",
			Field.EMAIL, "urvish.d@bluefern.example", Field.REGISTRATION_NO, "KA 4471"));

	@Test
	void twoRecordsThatHaveLittleInCommonAreLeftApart() {
		LinkageResult result = link(OLD, NEW);
		assertThat(result.pairs()).noneMatch((pair) -> isOf(pair, "first", "third"));
	}

	@Test
	void aThirdRecordThatIsBothBringsThemTogetherButForReviewOnly() {
		ScoredPair pair = pair(link(OLD, BOTH, NEW), "first", "third");
		assertThat(pair.matchProbability()).isGreaterThan(0.5);
		assertThat(pair.decision()).as(pair.toString()).isEqualTo(Decision.REVIEW);
		assertThat(pair.evidence()).filteredOn((evidence) -> evidence.comparison().equals("third record"))
			.singleElement()
			.satisfies((evidence) -> assertThat(evidence.left()).isEqualTo("second"));
		assertThat(pair.evidence().stream().mapToDouble(Evidence::weight).sum()).isEqualTo(pair.matchWeight());
	}

	@Test
	void whatAThirdRecordTellsIsLessThanWhatItKnowsOfEither() {
		LinkageResult result = link(OLD, BOTH, NEW);
		assertThat(third(result)).isLessThan(pair(result, "first", "second").matchWeight())
			.isLessThan(pair(result, "second", "third").matchWeight());
	}

	@Test
	void twoThirdRecordsTellMoreThanOneButNotTwiceAsMuch() {
		LinkageRecord again = record("second again", BOTH.values());
		double one = third(link(OLD, BOTH, NEW));
		double two = third(link(OLD, BOTH, again, NEW));
		assertThat(two).isGreaterThan(1.3 * one).isLessThan(1.7 * one);
	}

	@Test
	void whoeverWasBroughtTogetherInThisWayBringsOthersTogether() {
		LinkageRecord second = record("second", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14",
				Field.EMAIL, "urvish.d@bluefern.example", Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord third = record("third", Map.of(Field.PERSON, "U Dagar", Field.EMAIL, "urvish.d@bluefern.example",
				Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord fourth = record("fourth",
				Map.of(Field.PERSON, "U Dagar", Field.PHONE, "9811400231", Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord fifth = record("fifth", Map.of(Field.PERSON, "U Dagar", Field.PHONE, "9811400231"));
		assertThat(link(OLD, second, third, fifth).pairs()).noneMatch((pair) -> isOf(pair, "fifth", "first"));
		LinkageResult result = link(OLD, second, third, fourth, fifth);
		ScoredPair pair = pair(result, "fifth", "first");
		assertThat(pair.matchProbability()).isGreaterThan(0.5);
		assertThat(pair.decision()).isEqualTo(Decision.REVIEW);
		assertThat(pair.evidence().stream().mapToDouble(Evidence::weight).sum()).isEqualTo(pair.matchWeight());
	}

	@Test
	void aRecordThatLeavesOutWhatTellsTwoPersonsApartDoesNotBringThemTogether() {
		LinkageRecord father = record("first", Map.of(Field.PERSON, "Urvish Kandhari Sr", Field.DATE_OF_BIRTH,
				"1951-08-02", Field.PHONE, "9811400231"));
		LinkageRecord either = record("second", Map.of(Field.PERSON, "Urvish Kandhari", Field.PHONE, "9811400231",
				Field.EMAIL, "urvish.k@bluefern.example"));
		LinkageRecord son = record("third", Map.of(Field.PERSON, "Urvish Kandhari Jr", Field.DATE_OF_BIRTH,
				"1979-03-14", Field.EMAIL, "urvish.k@bluefern.example"));
		LinkageResult result = link(father, either, son);
		assertThat(result.pairs()).noneMatch((pair) -> isOf(pair, "first", "third"));
	}

	@Test
	void norDoesOneThatLeavesOutTheDateOfBirthInWhichTheyDiffer() {
		LinkageRecord father = record("first", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1951-08-02",
				Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord son = record("third", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14",
				Field.EMAIL, "urvish.d@bluefern.example", Field.PHONE, "9811400231"));
		Map<Field, String> both = new EnumMap<>(Map.of(Field.PERSON, "Urvish Dagar", Field.REGISTRATION_NO, "KA 4471",
				Field.EMAIL, "urvish.d@bluefern.example", Field.PHONE, "9811400231"));
		assertThat(third(link(father, record("second", both), son))).isZero();
		both.put(Field.DATE_OF_BIRTH, "1951-08-02");
		assertThat(third(link(father, record("second", both), son))).isPositive();
	}

	@Test
	void whoMayBeEitherOfTwoNamesakesIsNotSurelyTheWeaker() {
		LinkageRecord one = record("first", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1951-08-02",
				Field.RELATIVE_NAME, "Suresh Pal", Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord either = record("second", Map.of(Field.PERSON, "Urvish Dagar", Field.REGISTRATION_NO, "KA 4471"));
		LinkageRecord other = record("third", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14",
				Field.RELATIVE_NAME, "Mohan Lal"));
		assertThat(rivals(link(either, other))).isZero();
		assertThat(rivals(link(one, either, other))).isLessThan(-3);
	}

	@Test
	void aPairThatMustNotBeLinkedBringsNobodyTogether() {
		LinkageRecord one = record("first", Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14",
				Field.RELATIVE_NAME, "Suresh Pal"));
		LinkageRecord other = record("second",
				Map.of(Field.PERSON, "Urvish Dagar", Field.DATE_OF_BIRTH, "1979-03-14", Field.RELATIVE_NAME,
						"Mohan Lal", Field.PHONE, "9811400231", Field.EMAIL, "urvish.d@bluefern.example",
						Field.REGISTRATION_NO, "KA 4471"));
		LinkageResult result = link(one, other, NEW);
		assertThat(pair(result, "first", "second").matchProbability()).isGreaterThan(0.95);
		assertThat(pair(result, "first", "second").decision()).isEqualTo(Decision.NO_LINK);
		assertThat(third(result)).isZero();
	}

	@Test
	void neitherOrderNorThreadsMatter() {
		List<LinkageRecord> records = list(OLD, BOTH, NEW);
		List<LinkageRecord> turned = new ArrayList<>(records);
		Collections.reverse(turned);
		LinkageSettings settings = LinkageSettings.defaults();
		assertThat(Linker.deduplicate(turned, Subject.PERSON, settings.withThreads(4)).pairs())
			.isEqualTo(Linker.deduplicate(records, Subject.PERSON, settings.withThreads(1)).pairs());
	}

	/** What third records add to the first and the third. */
	private static double third(LinkageResult result) {
		return weight(result.explain("first", "third"), "third record");
	}

	/** What rivals take off the second and the third. */
	private static double rivals(LinkageResult result) {
		return weight(result.explain("second", "third"), "rivals");
	}

	private static double weight(ScoredPair pair, String comparison) {
		return pair.evidence()
			.stream()
			.filter((evidence) -> evidence.comparison().equals(comparison))
			.mapToDouble(Evidence::weight)
			.sum();
	}

	private static ScoredPair pair(LinkageResult result, String left, String right) {
		return result.pairs().stream().filter((pair) -> isOf(pair, left, right)).findFirst().orElseThrow();
	}

	private static boolean isOf(ScoredPair pair, String left, String right) {
		return pair.leftId().equals(left) && pair.rightId().equals(right);
	}

	private static LinkageResult link(LinkageRecord... records) {
		return Linker.deduplicate(list(records), Subject.PERSON, LinkageSettings.defaults());
	}

	/** Some records among others, of which every fourth person is listed twice. */
	private static List<LinkageRecord> list(LinkageRecord... records) {
		List<LinkageRecord> list = new ArrayList<>(List.of(records));
		for (int i = 0; i < NAMES.size() * 5; i++) {
			String name = NAMES.get(i % NAMES.size()) + " "
					+ SURNAMES.get((i + i / NAMES.size() * 5) % SURNAMES.size());
			String birth = String.format("19%02d-%02d-%02d", 50 + i % 47, 1 + i % 12, 1 + i * 7 % 28);
			String phone = Integer.toString(981_200_000 + i * 7_919) + i % 10;
			Map<Field, String> values = Map.of(Field.PERSON, name, Field.DATE_OF_BIRTH, birth, Field.PHONE, phone);
			list.add(record("x" + i, values));
			if (i % 4 == 0) {
				list.add(record("x" + i + " again", values));
			}
		}
		return list;
	}

	private static LinkageRecord record(String id, Map<Field, String> values) {
		return new LinkageRecord(id, values);
	}

}
