package org.satyapan.linkage.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Any script in Latin letters, and its words. */
class LatinTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Zenvora TECHNOLOGIES       | zenvora technologies
			S.K. Sharma                | sk sharma
			B.P.O. Services            | bpo services
			Sec.14                     | sec 14
			Sh.Ram                     | sh ram
			D'Souza                    | dsouza
			O’Brien                    | obrien
			12"x4" pipe                | 12x4 pipe
			A-23, Plot/7               | a 23 plot 7
			Łukasz Ñuñez               | lukasz nunez
			रमेश कुमार                    | ramesh kumar
			प्लॉट नं० २३                 | plot no 23
			के। रामन                     | k raman
			रमेश जी।                     | ramesh ji
			दिल्ली से। आगे                 | dilli se age
			मह: सलीम                    | mohd salim
			Плот                       | plot
			--                         | ~~
			""")
	void wordsAreLettersAndDigits(String text, String words) {
		assertThat(String.join(" ", Latin.words(text))).isEqualTo(words);
	}

}
