package org.satyapan.linkage.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	private final Lexicon<Counted> lexicon = new Lexicon<>(Counted::new);

	/** A word that nothing is known of. */
	static final class Counted extends Word {

		Counted(String text, int number) {
			super(text, number);
		}

	}

	@Test
	void aWordThatComesAgainIsTheSameObjectHoweverItIsWritten() {
		Counted word = this.lexicon.word("plot23");
		assertThat(this.lexicon.word("Near PLOT23, Main Road", 5, 11)).isSameAs(word);
		assertThat(this.lexicon.words("plot23 Plot23")).containsExactly(word, word);
	}

	@Test
	void wordsAreNumberedAsTheyCome() {
		for (int i = 0; i < 1000; i++) {
			assertThat(this.lexicon.word("word" + i).number()).isEqualTo(i);
		}
		assertThat(this.lexicon.word("word7").number()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ramesh Kumar  | ramesh kumar
			S.K. Sharma   | s k sharma
			O'Brien       | obrien
			रमेश Kumar      | ramesh kumar
			""")
	void dotsPartTheWordsOfPersonsNames(String name, String words) {
		assertThat(texts(this.lexicon.names(name, 0, name.length()))).isEqualTo(words);
	}

	@Test
	void aPartOfANameIsSplitAsIfTheRestWereNotThere() {
		String name = "a.b.c Ramesh";
		assertThat(texts(this.lexicon.names(name, 0, 3))).isEqualTo("a b");
		assertThat(texts(this.lexicon.names(name, 6, 9))).isEqualTo("ram");
		assertThat(this.lexicon.names(name, 3, 3)).isEmpty();
	}

	private static String texts(List<Counted> words) {
		return String.join(" ", words.stream().map(Word::text).toList());
	}

}
