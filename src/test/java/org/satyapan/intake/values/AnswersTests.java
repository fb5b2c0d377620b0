package org.satyapan.intake.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.register.Activity;
import org.satyapan.register.LicenceClaim;

import static org.assertj.core.api.Assertions.assertThat;

/** What cells answer with. */
class AnswersTests {

	private static final Answers ANSWERS = IntakeYaml.settings().answers();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Yes                              | YES     | -
			Y                                | YES     | -
			हाँ                                | YES     | -
			No                               | NO      | -
			नहीं                               | NO      | -
			Not obtained                     | NO      | -
			Applied                          | APPLIED | -
			आवेदन किया (Applied)               | APPLIED | -
			Applied on 05.06.2020            | APPLIED | -
			under process                    | APPLIED | -
			Yes, DL/OSP/2019/766780          | YES     | DL/OSP/2019/766780
			DL/OSP/2019/766780               | YES     | DL/OSP/2019/766780
			Licence No. 110/2019             | YES     | 110/2019
			✓                                | YES     | -
			✗                                | NO      | -
			will see                         | UNKNOWN | -
			""")
	void licencesAreClaimedDeniedAppliedForOrNumbered(String cell, LicenceClaim claim, String number) {
		assertThat(ANSWERS.licence(cell)).isEqualTo(new Answers.Licence(claim, number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Domestic - insurance          | DOMESTIC
			घरेलू                           | DOMESTIC
			International (US process)    | INTERNATIONAL
			UK customer care              | INTERNATIONAL
			अंतर्राष्ट्रीय                     | INTERNATIONAL
			Domestic & International      | BOTH
			घरेलू व अंतर्राष्ट्रीय                | BOTH
			दोनों                           | BOTH
			tele calling                  | UNKNOWN
			""")
	void theWorkTellsWhomItServes(String work, Activity activity) {
		assertThat(ANSWERS.activity(work)).isEqualTo(activity);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			25            | 25
			25 seats      | 25
			20-25         | 25
			1,20,000      | 120000
			approx. ५०     | 50
			25.0          | 25
			50+           | 50
			12 male + 8 female | 20
			1.5 lakh      | 150000
			2 लाख         | 200000
			10 thousand   | 10000
			""")
	void countsAreReadInAnyDigits(String text, int count) {
		assertThat(Numbers.count(text)).contains(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "4 crore", "5-20 lacs", "999999999999" })
	void whatCannotBeACountIsNone(String text) {
		assertThat(Numbers.count(text)).isEmpty();
	}

}
