package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Persons whom one list writes in Devanagari and the other in Latin letters. */
class TwoScriptsTests {

	private static final List<String> GIVEN = List.of("Zorawar", "Pushkar", "Ilesh", "Bhuvan", "Chitrak", "Dhairya",
			"Falgun", "Girik", "Hemal", "Jivraj", "Kshitij", "Lavanya", "Manthan", "Nirvan", "Ojas", "Parth", "Tejas",
			"Udit", "Vihaan", "Yuvan", "Samar", "Rudra", "Mayank", "Kartik", "Ekagra", "Devang", "Abhiram", "Gopal",
			"Tushar", "Harshit");

	private static final List<String> FAMILY = List.of("Bhambri", "Tanwar", "Pahwa", "Kathuria", "Lohan", "Dagar",
			"Sehrawat", "Grewal", "Talwar", "Narula", "Vohra", "Bedi", "Chopra", "Dutta", "Mago", "Phogat", "Juneja",
			"Wadhwa", "Rathi", "Solanki", "Makkar", "Oberoi", "Luthra", "Handa", "Goswami", "Tyagi", "Malik",
			"Bhardwaj", "Saxena", "Nagpal");

	/** Written in both scripts; the third spelling is near, but another name. */
	private static final String[][] BOTH = { { "प्रीत नारंग", "Preet Narang", "Pariyat Narang" },
			{ "सीमा कालरा", "Seema Kalra", "Samaira Kalra" }, { "इलनकोवन स.", "S. Ilangovan", "S. Elango" },
			{ "मु. दीनदयालन", "M.Deenathayalan", "K.Deenathayalan" }, { "एस के सहगल", "SK Sehgal", "RK Sehgal" },
			{ "रोहित वर्धन", "Vardhan, RG", "Vardhan, MG" }, { "जयगोपाल सूद", "Jai Gopal Sood", "Jai Pal Sood" },
			{ "मह: सलीम मीर", "Md. Saleem Mir", "Md. Salman Mir" },
			{ "सोमदेव गुलाटी", "Somadev Gulati", "Samdarshi Gulati" } };

	private static final List<LinkageRecord> LEFT = new ArrayList<>();

	private static final List<LinkageRecord> RIGHT = new ArrayList<>();

	private static LinkageResult result = Linker.link(List.of(), List.of(), Subject.PERSON, LinkageSettings.defaults());

	@BeforeAll
	static void link() {
		for (int i = 0; i < GIVEN.size() * FAMILY.size(); i++) {
			String name = GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get(i / GIVEN.size());
			// Strangers but for one in ten.
			LEFT.add(person("l%03d".formatted(i), (i % 10 == 0) ? name : name + " Lal"));
			RIGHT.add(person("r%03d".formatted(i), (i % 10 == 0) ? name : "Bibi " + name));
		}
		for (int i = 0; i < BOTH.length; i++) {
			LEFT.add(person("x" + i, BOTH[i][0]));
			RIGHT.add(person("other" + i, BOTH[i][2]));
			RIGHT.add(person("same" + i, BOTH[i][1]));
		}
		result = Linker.link(LEFT, RIGHT, Subject.PERSON, LinkageSettings.defaults().withTop(1));
	}

	@ParameterizedTest(name = "{1} {2}")
	@CsvSource({ "0, short vowels", "1, long vowels", "2, voiced consonants of the South", "3, a syllable as initial",
			"4, initials written together", "5, initials behind the name", "6, one word in two",
			"7, Mohammad with a colon", "8, a short a that is not spoken" })
	void whoSoundsTheSameIsFoundBeforeWhoIsNear(int person, String by) {
		assertThat(result.pairs()).as(BOTH[person][0] + ": " + by)
			.filteredOn((pair) -> pair.leftId().equals("x" + person))
			.extracting(ScoredPair::rightId)
			.containsExactly("same" + person);
	}

	@Test
	void aWordThatTheOtherListLacksIsLookedForByItsSound() {
		Explanation explanation = result.explanation("x2", "same2");
		assertThat(explanation).isNotNull();
		assertThat(explanation.compared()).isTrue();
		assertThat(explanation.keys()).isNotEmpty().allSatisfy((key) -> assertThat(key).endsWith(" (nearly)"));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "4, 3" })
	void neitherThreadsNorOrderChangeWhoIsFound(int threads, long seed) {
		List<LinkageRecord> otherLeft = new ArrayList<>(LEFT);
		List<LinkageRecord> otherRight = new ArrayList<>(RIGHT);
		Collections.shuffle(otherLeft, new Random(seed));
		Collections.shuffle(otherRight, new Random(seed + 10));
		LinkageResult other = Linker.link(otherLeft, otherRight, Subject.PERSON,
				LinkageSettings.defaults().withTop(1).withThreads(threads));
		assertThat(other.pairs()).isEqualTo(result.pairs());
		assertThat(other.statistics()).isEqualTo(result.statistics());
	}

	private static LinkageRecord person(String id, String name) {
		return new LinkageRecord(id, Map.of(Field.PERSON, name));
	}

}
