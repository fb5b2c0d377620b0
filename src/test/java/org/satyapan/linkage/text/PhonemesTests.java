package org.satyapan.linkage.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far words are apart in sound. */
class PhonemesTests {

	@ParameterizedTest(name = "{0} and {1}: {2}")
	@CsvSource({ "zorawar, zorawar, 0, one word", "meena, mina, 0, a long vowel", "jha, jhaa, 5, a long vowel",
			"karthik, kartik, 15, breath", "rajnikant, rajanikant, 25, a short a that is spoken or not",
			"bhaskaran, baskaran, 15, breath", "shivani, sivani, 15, a sibilant",
			"ilangovan, ilankovan, 50, a voiced consonant", "deenadayal, dinadayal, 0, a long vowel",
			"chowdhury, chaudhuri, 0, w and u behind a vowel", "pawan, pavan, 0, w and v",
			"faisal, phaisal, 0, f and ph", "gowri, gauri, 0, w and u behind a vowel",
			"siddharth, sidharth, 0, a doubled consonant", "krishna, krishn, 0, a last a", "zakir, jakir, 10, z and j",
			"geetha, gita, 15, a long vowel and breath" })
	void spellingsOfOneNameAreNear(String one, String other, int distance, String because) {
		assertThat(distance(one, other)).as(because).isEqualTo(distance).isEqualTo(distance(other, one));
	}

	@ParameterizedTest
	@CsvSource({ "rohit, mohit", "ramesh, suresh", "anil, sunil", "vikas, vikram", "preet, pariyat", "sunita, anita" })
	void otherNamesAreFar(String one, String other) {
		assertThat(distance(one, other)).isGreaterThan(80);
	}

	@ParameterizedTest
	@CsvSource({ "preet, prit, prit", "pariyat, pariat, prit", "soma, som, sum", "seema, sima, sim",
			"karthikeyan, kaartikeyan, krtikin" })
	void theRoughSoundsAreThoseThatSpellingsAgreeOn(String one, String other, String rough) {
		assertThat(Phonemes.rough(Phonemes.of(one))).isEqualTo(Phonemes.rough(Phonemes.of(other))).isEqualTo(rough);
	}

	@Test
	void digitsStayApart() {
		assertThat(Phonemes.of("1122")).isEqualTo("1122");
	}

	@Test
	void beyondTheMostThatMattersADistanceIsOnlyKnownToBeMore() {
		String one = Phonemes.of("zorawar");
		String other = Phonemes.of("pushkar");
		int exact = Phonemes.distance(one, other, Integer.MAX_VALUE);
		assertThat(Phonemes.distance(one, other, 50)).isGreaterThan(50).isLessThanOrEqualTo(exact);
		assertThat(Phonemes.distance(one, other, exact)).isEqualTo(exact);
	}

	private static int distance(String one, String other) {
		return Phonemes.distance(Phonemes.of(one), Phonemes.of(other), Integer.MAX_VALUE);
	}

}
