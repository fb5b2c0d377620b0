package org.satyapan.commands.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinksCsvTests {

	@ParameterizedTest
	@CsvSource({ "0, 4, 0.0000", "-0.00001, 4, 0.0000", "12.5, 4, 12.5000", "-3.0009765625, 4, -3.0010",
			"0.000049, 4, 0.0000", "0.00005, 4, 0.0001", "123456.98765, 4, 123456.9877", "0.9999996, 6, 1.000000",
			"0.012345, 6, 0.012345" })
	void numbersHaveAPointAndAFixedLength(double number, int digits, String expected) {
		StringBuilder text = new StringBuilder();
		LinksCsv.decimal(text, number, digits);
		assertThat(text).hasToString(expected);
	}

}
