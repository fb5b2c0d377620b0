package org.satyapan.intake.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed in Kruti Dev 010, and what it says. */
class KrutiDevTests {

	record Known(String unicode, String typed) {
	}

	/** Words with their keys, written down by hand. */
	static List<Known> known() {
		try (InputStream stream = Objects
			.requireNonNull(KrutiDevTests.class.getResourceAsStream("/intake/legacy/words-known.tsv"))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isEmpty() && !line.startsWith("//"))
				.map((line) -> line.split("\t"))
				.map((columns) -> new Known(Normalizer.normalize(columns[0], Normalizer.Form.NFC), columns[1]))
				.toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void moreThanFiveHundredWordsThatAreKnownByHandAreRead() {
		assertThat(known()).hasSizeGreaterThan(550).allSatisfy((word) -> {
			Conversion conversion = KrutiDev.toUnicode(word.typed());
			assertThat(conversion.text()).as(word.typed()).isEqualTo(word.unicode());
			assertThat(conversion.exact()).as(word.typed()).isTrue();
		});
	}

	@Test
	void typedAgainTheyReadTheSame() {
		assertThat(known()).allSatisfy((word) -> {
			String typed = Objects.requireNonNull(KrutiDevTypist.type(word.unicode()), word.unicode());
			assertThat(KrutiDev.toUnicode(typed)).isEqualTo(new Conversion(word.unicode(), 0));
		});
	}

	@Test
	void theyAreTypedAsByHandButForLettersThatHaveTwoKeys() {
		List<String> otherwise = known().stream()
			.filter((word) -> !word.typed().equals(KrutiDevTypist.type(word.unicode())))
			.map(Known::unicode)
			.toList();
		assertThat(otherwise).containsExactlyInAnyOrder("कृष्ण", "षड्यंत्र", "भट्ट");
	}

	@Test
	void everyHindiWordOfOurListIsReadAsItIsTyped() {
		assertThat(WordList.load("hindi-words.txt")).hasSizeGreaterThan(1000).allSatisfy((word) -> {
			String typed = Objects.requireNonNull(KrutiDevTypist.type(word), word);
			assertThat(KrutiDev.toUnicode(typed))
				.isEqualTo(new Conversion(Normalizer.normalize(word, Normalizer.Form.NFC), 0));
		});
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			the bar after the i of a word with a joined letter | fiz;k       | प्रिया
			a half letter typed before the short i             | LfFkfr      | स्थिति
			a visible virama within a word with a short i      | 'kqfn~/k    | शुद्धि
			the reph over a long vowel and a dot               | o"kksZa    | वर्षों
			the reph over a syllable of two consonants         | ewPNkZ      | मूर्च्छा
			the reph on a conjunct                             | v)Z         | अर्द्ध
			the dot typed before the vowel sign                | eas         | में
			the dot typed twice                                | esaa        | में
			the reph typed twice                               | dk;ZZ       | कार्य
			the e before the a                                 | jsk         | रो
			a short i with its reph in one character           | vkÆFkd      | आर्थिक
			a short i with its dot in one character            | Çlg         | सिंह
			a long i with its dot in one character             | ugÈ         | नहीं
			a long i with its reph in one character            | oÊ          | र्वी
			the long i of a vowel in one character             | HkkÃ        | भाई
			an o in one character                              | d¨          | को
			an au in one character                             | d©u         | कौन
			pra in one character                               | çdk'k       | प्रकाश
			kta in one character                               | jä          | रक्त
			curly quotes that an editor made of straight ones  | d`“.k       | कृश्ण
			curly single quotes likewise                       | d`’.k       | कृष्ण
			a nukta after the vowel sign                       | lMk+d       | सड़ाक
			""")
	void oddlyTypedWordsAreReadToo(String what, String typed, String hindi) {
		assertThat(KrutiDev.toUnicode(typed))
			.isEqualTo(new Conversion(Normalizer.normalize(hindi, Normalizer.Form.NFC), 0));
	}

	@Test
	void codesOfWindowsOfLatin1AndOfSymbolFontsAreTheSameCharacter() {
		assertThat(Stream.of("ƒ„", "\u0083\u0084", "\uF083\uF084").map((typed) -> KrutiDev.toUnicode(typed).text()))
			.containsOnly("१२");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sharma", "Ajay", "Sector", "qdl", "kumar", "f", "fZ", "Singh A/B", "d~~~s", "u£", "D",
			"lkkk" })
	void whatCannotBeHindiHasFaults(String text) {
		assertThat(KrutiDev.toUnicode(text).faults()).isPositive();
	}

}
