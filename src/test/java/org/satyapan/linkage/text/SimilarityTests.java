package org.satyapan.linkage.text;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How alike two words are. */
class SimilarityTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			ramesh,     ramesh,      0
			ramesh,     ramash,      1
			ramesh,     rmaesh,      1
			ramesh,     rames,       1
			ramesh,     rameesh,     1
			choudhary,  chowdhury,   2
			kumudangan, kumundagan,  2
			ab,         ba,          1
			a,          b,           1
			'',         abc,         3
			sunil,      anil,        2
			""")
	void anEditInsertsDropsChangesOrSwapsALetter(String left, String right, int edits) {
		assertThat(Similarity.edits(left, right, 5)).isEqualTo(edits);
		assertThat(Similarity.edits(right, left, 5)).isEqualTo(edits);
		for (int most = 0; most < edits; most++) {
			assertThat(Similarity.edits(left, right, most)).isEqualTo(most + 1);
		}
	}

	@Test
	void theEditsAreThoseOfTheTextbooksTable() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			String left = letters(random);
			String right = letters(random);
			for (int most = 0; most < 5; most++) {
				assertThat(Similarity.edits(left, right, most)).as(left + " " + right)
					.isEqualTo(Math.min(most + 1, table(left, right)));
			}
		}
	}

	private static String letters(Random random) {
		return random.ints(random.nextInt(9), 'a', 'd')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static int table(String left, String right) {
		int[][] table = new int[left.length() + 1][right.length() + 1];
		for (int i = 0; i <= left.length(); i++) {
			for (int j = 0; j <= right.length(); j++) {
				if (i == 0 || j == 0) {
					table[i][j] = i + j;
					continue;
				}
				int change = (left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1;
				table[i][j] = Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					table[i][j] = Math.min(table[i][j], 1 + table[i - 2][j - 2]);
				}
			}
		}
		return table[left.length()][right.length()];
	}

	@Test
	void pairsOfLettersAreSortedAndCountedTwiceWhereTheyRepeat() {
		assertThat(Similarity.bigrams("")).isEmpty();
		assertThat(Similarity.bigrams("anan")).hasSize(5).isSorted();
		assertThat(Similarity.dice(Similarity.bigrams("anan"), Similarity.bigrams("anan"))).isEqualTo(1);
		assertThat(Similarity.dice(Similarity.bigrams("anan"), Similarity.bigrams("xyz"))).isZero();
	}

}
