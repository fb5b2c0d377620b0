package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Pairs that must and must not be linked, each with its reason. */
class LinkerTests {

	private static final LinkageSettings SETTINGS = LinkageSettings.defaults();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Sh. Arvind Tanwar | Mohan Lal  | 34 | 9811400231 | अरविंद तंवर     | मोहन लाल  | 35 | 9811400231 | script, age rounded, same phone
					Pushpender Gujjar | Dharampal  | 28 | 9811400232 | Pushpendra Gujjar | Dharam Pal | 28 | -          | spelling of the name, father's name apart
					Mohd Faizal       | Abdul Wahid | 41 | -         | Mohammad Faizal   | Abdul Vahid | 42 | 9811400233 | short form, v and w
					Sagar Malhotra @ Shaggy | Ved Malhotra | 30 | 9811400234 | Shaggy      | Ved Malhotra | 30 | 9811400234 | known by the alias
					""")
	void personsThatMustMatch(String name1, String father1, String age1, String phone1, String name2, String father2,
			String age2, String phone2, String reason) {
		ScoredPair pair = Linker.score(person("a", name1, father1, age1, phone1),
				person("b", name2, father2, age2, phone2), Subject.PERSON, SETTINGS);
		assertThat(pair.decision()).as(reason + "\n" + pair).isEqualTo(Decision.LINK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Rakesh Kumar   | -           | -  | -          | Rakesh Kumar   | -          | -  | -          | a name alone is never enough
					Zorawar Bhambri | -          | -  | -          | Zorawar Bhambri | -         | -  | -          | not even a rare one
					Rakesh Kumar   | Mohan Lal   | 34 | -          | Rakesh Kumar   | Suresh Pal | 34 | -          | another father
					Rohit Tanwar   | Mohan Lal   | -  | 9811400231 | Mohit Tanwar   | Mohan Lal  | -  | 9811400231 | brothers share father and phone
					Ramesh Yadav   | Mohan Lal   | 24 | -          | Ramesh Yadav   | -          | 58 | -          | a generation apart
					Harish Rao Jr  | -           | -  | 9811400231 | Harish Rao Sr  | -          | -  | 9811400231 | father and son share a phone
					""")
	void personsThatMustNotBeLinked(String name1, String father1, String age1, String phone1, String name2,
			String father2, String age2, String phone2, String reason) {
		ScoredPair pair = Linker.score(person("a", name1, father1, age1, phone1),
				person("b", name2, father2, age2, phone2), Subject.PERSON, SETTINGS);
		assertThat(pair.decision()).as(reason + "\n" + pair).isNotEqualTo(Decision.LINK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					M/s Zenvora Technologies Pvt Ltd | Plot No. 23, Udyog Vihar Ph-IV   | -          | Zenvora Tech          | 23, UV Phase 4, Gurgaon                | -          | spelling of name and address
					Zenvora Technologies             | Plot 23, Udyog Vihar Phase 4     | 9811400231 | ज़ेनवोरा टेक्नोलॉजीज       | प्लाट नं० 23, उद्योग विहार फेज-4            | 9811400231 | two scripts
					Nilgagan Solutions               | SCO 14, 2nd Floor, Sec-29        | 9811400231 | Nil Gagan Solutions   | SCO-14, Second Floor, Sector 29        | 9811400231 | words written together
					""")
	void establishmentsThatMustMatch(String name1, String address1, String phone1, String name2, String address2,
			String phone2, String reason) {
		ScoredPair pair = Linker.score(firm("a", name1, address1, phone1), firm("b", name2, address2, phone2),
				Subject.ESTABLISHMENT, SETTINGS);
		assertThat(pair.decision()).as(reason + "\n" + pair).isEqualTo(Decision.LINK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Zenvora Technologies | Plot 23, Udyog Vihar Phase 4 | -          | Zenvora Technologies  | Plot 23, Udyog Vihar Phase 5 | -          | another phase
					Zenvora Technologies | Plot 23, Udyog Vihar Phase 4 | 9811400231 | Zenvora Technologies  | Plot 32, Udyog Vihar Phase 4 | 9811400231 | another plot, though the phone is the same
					Zenvora Technologies | Unit 401, Tower B, Sohna Road | -         | Zenvora Technologies  | Unit 404, Tower B, Sohna Road | -         | another unit
					Zenvora Technologies | -                            | -          | Zenvora Technologies  | -                            | -          | a name alone
					Zenvora Technologies | SCO 14, Sector 29            | -          | Kavyadeep Infotech    | SCO 14, Sector 29            | -          | two firms under one roof
					Skyline Services     | SCO 14, Sector 29            | 9811400231 | Bluefern Services     | SCO 14, Sector 29            | 9811400231 | a new name at the old place is for a person to judge
					""")
	void establishmentsThatMustNotBeLinked(String name1, String address1, String phone1, String name2, String address2,
			String phone2, String reason) {
		ScoredPair pair = Linker.score(firm("a", name1, address1, phone1), firm("b", name2, address2, phone2),
				Subject.ESTABLISHMENT, SETTINGS);
		assertThat(pair.decision()).as(reason + "\n" + pair).isNotEqualTo(Decision.LINK);
	}

	@Test
	void theEvidenceAddsUpToTheMatchWeight() {
		ScoredPair pair = Linker.score(person("a", "Arvind Tanwar", "Mohan Lal", "34", "9811400231"),
				person("b", "Arvind Tawar", "Mohan Lal", "35", "9811400231"), Subject.PERSON, SETTINGS);
		assertThat(pair.evidence().stream().mapToDouble(Evidence::weight).sum()).isEqualTo(pair.matchWeight());
		assertThat(pair.matchProbability()).isEqualTo(1 / (1 + Math.pow(2, -pair.matchWeight())));
		assertThat(pair.evidence()).allSatisfy((evidence) -> {
			assertThat(evidence.sentence()).isNotBlank();
			assertThat(evidence.sentenceHi()).isNotBlank();
		});
	}

	@Test
	void aVetoCapsTheDecisionButNotTheProbability() {
		ScoredPair twins = Linker.score(firm("a", "Zenvora Technologies", "Plot 23, Udyog Vihar Phase 4", "9811400231"),
				firm("b", "Zenvora Technologies", "Plot 32, Udyog Vihar Phase 4", "9811400231"), Subject.ESTABLISHMENT,
				SETTINGS);
		assertThat(twins.matchProbability()).isGreaterThan(0.5);
		assertThat(twins.decision()).isEqualTo(Decision.REVIEW);
		assertThat(twins.vetoes()).contains("The addresses name a different plot.");
	}

	@Test
	void twoPlacesThatDifferInAPhaseAreTwoPremises() {
		ScoredPair pair = Linker.score(firm("a", null, "Plot 23, Udyog Vihar Phase 4", null),
				firm("b", null, "Plot 23, Udyog Vihar Phase 5", null), Subject.PREMISES, SETTINGS);
		assertThat(pair.decision()).isEqualTo(Decision.NO_LINK);
		ScoredPair same = Linker.score(firm("a", null, "Plot 23, Udyog Vihar Phase 4", null),
				firm("b", null, "23 UV Ph-IV", null), Subject.PREMISES, SETTINGS);
		assertThat(same.decision()).as(same.toString()).isEqualTo(Decision.LINK);
	}

	@Test
	void aListOfAFewRecordsIsLinkedSensibly() {
		List<LinkageRecord> records = people();
		LinkageResult result = Linker.deduplicate(records, Subject.PERSON, SETTINGS);
		assertThat(result.pairs()).filteredOn((pair) -> pair.decision() == Decision.LINK)
			.extracting((pair) -> pair.leftId() + " " + pair.rightId())
			.containsExactly("p00 q00", "p01 q01", "p02 q02", "p03 q03", "p04 q04", "p05 q05", "p06 q06", "p07 q07",
					"p08 q08", "p09 q09");
	}

	@Test
	void neitherOrderNorThreadsNorLocaleChangeTheResult() {
		List<LinkageRecord> records = people();
		List<LinkageRecord> turned = new ArrayList<>(records);
		Collections.reverse(turned);
		LinkageResult one = Linker.deduplicate(records, Subject.PERSON, SETTINGS.withThreads(1));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			LinkageResult other = Linker.deduplicate(turned, Subject.PERSON, SETTINGS.withThreads(4));
			assertThat(other.pairs()).isEqualTo(one.pairs());
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aPhoneThatEverybodyGivesWeighsNextToNothing() {
		List<LinkageRecord> records = new ArrayList<>(people());
		for (int i = 0; i < 60; i++) {
			records.add(person("z" + (10 + i), NAMES.get(i % NAMES.size()) + " " + SURNAMES.get(i / NAMES.size()), null,
					null, "1244000000"));
		}
		LinkageResult result = Linker.deduplicate(records, Subject.PERSON, SETTINGS);
		assertThat(result.pairs())
			.filteredOn((pair) -> pair.leftId().startsWith("z") && pair.decision() == Decision.LINK)
			.isEmpty();
	}

	@Test
	void anyPairCanBeExplainedLinkedOrNot() {
		LinkageResult result = Linker.deduplicate(people(), Subject.PERSON, SETTINGS);
		ScoredPair linked = result.explain("p00", "q00");
		assertThat(linked).isNotNull();
		assertThat(linked.decision()).isEqualTo(Decision.LINK);
		ScoredPair not = result.explain("p00", "q05");
		assertThat(not).isNotNull();
		assertThat(not.decision()).isEqualTo(Decision.NO_LINK);
		assertThat(result.explain("p00", "unknown")).isNull();
	}

	@Test
	void oneToOneGivesEachRecordAtMostOnePartner() {
		List<LinkageRecord> left = people().stream().filter((record) -> record.id().startsWith("p")).toList();
		List<LinkageRecord> right = new ArrayList<>(
				people().stream().filter((record) -> record.id().startsWith("q")).toList());
		right.add(person("r00", "Arvind Tanwar", "Mohan Lal", "34", "9811400000"));
		LinkageResult result = Linker.link(left, right, Subject.PERSON,
				SETTINGS.withAssignment(LinkageSettings.Assignment.ONE_TO_ONE));
		assertThat(result.pairs()).extracting(ScoredPair::leftId).doesNotHaveDuplicates();
		assertThat(result.pairs()).extracting(ScoredPair::rightId).doesNotHaveDuplicates();
	}

	@Test
	void anIdOccursOncePerList() {
		LinkageRecord record = person("a", "Arvind", null, null, null);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Linker.deduplicate(List.of(record, record), Subject.PERSON, SETTINGS))
			.withMessageContaining("The id a occurs twice");
	}

	@Test
	void emptyListsHaveNoPairs() {
		assertThat(Linker.deduplicate(List.of(), Subject.ANY, SETTINGS).pairs()).isEmpty();
		assertThat(Linker.link(List.of(), people(), Subject.ANY, SETTINGS).pairs()).isEmpty();
	}

	private static final List<String> NAMES = List.of("Arvind", "Bhavna", "Chetan", "Divakar", "Eklavya", "Farida",
			"Girish", "Harleen", "Ikshit", "Jagriti");

	private static final List<String> SURNAMES = List.of("Tanwar", "Bhambri", "Dahiya", "Malhotra", "Kataria",
			"Sehrawat", "Vashisht", "Lamba", "Chhikara", "Oberoi");

	/**
	 * Ten persons, each twice: the second time with a slip, an age a year on and no phone
	 * for some.
	 */
	private static List<LinkageRecord> people() {
		List<LinkageRecord> people = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			String name = NAMES.get(i) + " " + SURNAMES.get(i);
			String father = NAMES.get((i + 3) % 10) + " " + SURNAMES.get(i);
			String phone = "98114000" + (10 + i);
			people.add(person("p0" + i, name, father, Integer.toString(20 + i), phone));
			people.add(person("q0" + i, name.replace("a", (i % 2 == 0) ? "aa" : "a"), father, Integer.toString(21 + i),
					(i % 3 == 0) ? null : phone));
		}
		return people;
	}

	private static LinkageRecord person(String id, String name, String father, String age, String phone) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.PERSON, name);
		values.put(Field.RELATIVE_NAME, father);
		values.put(Field.AGE, age);
		values.put(Field.PHONE, phone);
		return new LinkageRecord(id, values);
	}

	private static LinkageRecord firm(String id, String name, String address, String phone) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.NAME, name);
		values.put(Field.ADDRESS, address);
		values.put(Field.PHONE, phone);
		return new LinkageRecord(id, values);
	}

}
