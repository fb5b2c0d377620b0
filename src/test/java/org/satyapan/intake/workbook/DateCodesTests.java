package org.satyapan.intake.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which codes show a number as a date. */
class DateCodesTests {

	@ParameterizedTest
	@CsvSource({ "dd.mm.yyyy, true", "yyyy\\-mm\\-dd\\ hh:mm:ss\\ \\U\\T\\C, true", "[$-4009]dd/mm/yyyy;@, true",
			"General, false", "0.00, false", "0.00\\ \\m, false", "#\\d, false" })
	void isDate(String code, boolean expected) {
		assertThat(DateCodes.isDate(164, code)).isEqualTo(expected);
	}

}
