package org.satyapan.intake.records;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which dates records may write, and which texts name none. */
class DateTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020-09-08          | 2020-09-08 | the order of our own files
			2020-09-08T00:00    | 2020-09-08 | a spreadsheet's idea of a day
			2020-9-8            | 2020-09-08 | without noughts
			08.09.2020          | 2020-09-08 | the day comes first
			8/9/20              | 2020-09-08 | never the American way
			08-Sep-2020         | 2020-09-08 | a month by its name
			8th September, 2020 | 2020-09-08 | as a clerk writes it
			०८/०९/२०२०            | 2020-09-08 | Hindi figures
			8 सितंबर 2020        | 2020-09-08 | Hindi month
			31.12.85            | 1985-12-31 | a year of two figures that has not come yet is the last century's
			""")
	void aDateIsRead(String text, LocalDate date, String because) {
		assertThat(DateText.parse(text, 2020)).as(because).contains(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2020", "13/13/2020", "9 Foo 2020", "2020", "yesterday", "08.09.1820", "08.09.2999",
			"N.A.", "44082" })
	void whatIsNoDateIsNotMadeOne(String text) {
		assertThat(DateText.parse(text, 2020)).isEmpty();
	}

}
