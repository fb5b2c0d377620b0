package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of persons in which families outnumber those who are listed twice. */
class HouseholdsTests {

	private static final List<String> SURNAMES = List.of("Bhambri", "Tanwar", "Pahwa", "Kathuria", "Lohan", "Dagar",
			"Sehrawat", "Grewal", "Talwar", "Narula", "Vohra", "Bedi", "Chopra", "Dutta", "Mago", "Phogat");

	private static final List<String> NAMES = List.of("Zorawar", "Pushkar", "Ilesh", "Bhuvan", "Chitrak", "Dhairya",
			"Falgun", "Girik", "Hemal", "Jivraj", "Kshitij", "Lavanya", "Manthan", "Nirvan", "Ojas", "Parth");

	private static final int FAMILIES = 100;

	private final LinkageResult result = Linker.deduplicate(list(), Subject.PERSON, LinkageSettings.defaults());

	@Test
	void familiesDoNotTeachThatMostTruePairsDifferInAWord() {
		assertThat(this.result.model().lines()).filteredOn((line) -> line.startsWith("person,last word shared,"))
			.singleElement()
			.satisfies((line) -> assertThat(Double.parseDouble(line.split(",")[2])).isLessThanOrEqualTo(0.2));
	}

	@Test
	void norDoesAListInWhichNoTruePairDiffersTeachThatNoneEverDoes() {
		assertThat(this.result.model().lines()).filteredOn((line) -> line.startsWith("person,one word shared,"))
			.singleElement()
			.satisfies((line) -> assertThat(Double.parseDouble(line.split(",")[2])).isGreaterThanOrEqualTo(0.01));
	}

	@Test
	void norDoFathersAndSonsOfOneNameTeachThatDatesOfBirthAreOftenAGenerationApart() {
		assertThat(this.result.model().lines())
			.filteredOn((line) -> line.startsWith("date of birth,a generation apart,"))
			.singleElement()
			.satisfies((line) -> assertThat(Double.parseDouble(line.split(",")[2])).isLessThanOrEqualTo(0.02));
	}

	@Test
	void whoIsListedTwiceIsFoundAmongThem() {
		assertThat(this.result.pairs()).filteredOn((pair) -> pair.rightId().equals(pair.leftId() + " again"))
			.hasSize(FAMILIES / 2);
	}

	/**
	 * Two brothers at each address; the elder of every second family is listed twice,
	 * that of every other bears his father's name.
	 */
	private static List<LinkageRecord> list() {
		List<LinkageRecord> list = new ArrayList<>();
		for (int family = 0; family < FAMILIES; family++) {
			String surname = " " + SURNAMES.get(family % SURNAMES.size());
			String address = (11 + 7 * family) + " "
					+ SURNAMES.get((family + 3 + family / SURNAMES.size()) % SURNAMES.size()) + " Lane";
			String elder = NAMES.get(family * 5 % NAMES.size()) + surname;
			int year = 1970 + family % 25;
			list.add(person(family + " elder", elder, address, year));
			list.add(person(family + " younger", NAMES.get((family * 5 + 1) % NAMES.size()) + surname, address,
					year + 3));
			if (family % 2 == 0) {
				list.add(person(family + " elder again", elder, address, year));
			}
			else {
				list.add(person(family + " father", elder, address, year - 28));
			}
		}
		return list;
	}

	private static LinkageRecord person(String id, String name, String address, int year) {
		String birth = year + String.format("-%02d-%02d", 1 + year * 5 % 12, 1 + year * 7 % 28);
		return new LinkageRecord(id, Map.of(Field.PERSON, name, Field.ADDRESS, address, Field.DATE_OF_BIRTH, birth));
	}

}
