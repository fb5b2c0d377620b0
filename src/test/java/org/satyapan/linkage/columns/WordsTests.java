package org.satyapan.linkage.columns;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.linkage.text.Similarity;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of a word without looking it up. */
class WordsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			tanwar, tanwar, 0, the same
			tanwar, natraw, 0, the same letters in another order
			tanwar, tawar,  1, n is gone
			tanwar, tanvar, 2, w for v
			abc,    xyz,    6, nothing in common
			""")
	void howManyKindsOfLettersDiffer(String one, String other, int kinds, String reason) {
		assertThat(Words.differing(Words.letters(one), Words.letters(other))).as(reason).isEqualTo(kinds);
	}

	@Test
	void noMoreThanTwoKindsOfLettersDifferForEachEdit() {
		Random random = new Random(9);
		for (int i = 0; i < 5000; i++) {
			String one = word(random);
			String other = random.nextBoolean() ? word(random) : one.substring(random.nextInt(one.length())) + "k9";
			assertThat(Words.differing(Words.letters(one), Words.letters(other))).as(one + " " + other)
				.isLessThanOrEqualTo(2 * Similarity.edits(one, other, 64));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "62, 62", "63, 63", "64, 63", "200, 63" })
	void theLengthIsKnownUpTo63(int length, int known) {
		int letters = Words.letters("a".repeat(length));
		assertThat(Words.length(letters)).isEqualTo(known);
		assertThat(Words.kinds(letters)).isEqualTo(1);
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		int length = 1 + random.nextInt(12);
		int letters = random.nextBoolean() ? 4 : 36;
		for (int i = 0; i < length; i++) {
			word.append(Character.forDigit(random.nextInt(letters), 36));
		}
		return word.toString();
	}

}
