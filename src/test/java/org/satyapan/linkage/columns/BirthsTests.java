package org.satyapan.linkage.columns;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of birth as lists write them. */
class BirthsTests {

	@ParameterizedTest
	@CsvSource({ "1987-06-05, 19870605", "19870605, 19870605", "05061987, 19870605", "25/06/1987, 19870625",
			"6/25/87, 19870625", "5-Jun-87, 19870605", "1721-06-05, 17210605" })
	void aDateIsReadHoweverItIsWritten(String written, int date) {
		assertThat(Births.parse(written)).containsExactly(date);
	}

	@Test
	void dayAndMonthMayBeEither() {
		assertThat(Births.parse("5/6/1987")).containsExactly(19870605, 19870506);
	}

	@ParameterizedTest
	@CsvSource({ "1987-13-05, 19871305", "1987-06-50, 19870650", "19870050, 19870050", "1087-06-05, 10870605" })
	void aSlipThatMakesADateImpossibleIsKeptToBeComparedFigureByFigure(String written, int figures) {
		assertThat(Births.parse(written)).containsExactly(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1987-00-00", "0000-00-00", "9999-12-31", "00000000", "unknown", "1987" })
	void whatStandsForNoDateIsNone(String written) {
		assertThat(Births.parse(written)).isEmpty();
	}

}
