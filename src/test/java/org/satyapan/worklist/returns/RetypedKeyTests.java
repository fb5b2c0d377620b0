package org.satyapan.worklist.returns;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.worklist.returns.RetypedKey.Meant;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids that a clerk retyped from a photograph. */
class RetypedKeyTests {

	private static final List<String> KNOWN = List.of("EST-7Q2M0X1V9KBD4S6T", "EST-7Q2M0X1V9KBD4S6J",
			"EST-C3H8P5W0N1R7Y2GZ");

	@ParameterizedTest
	@CsvSource(textBlock = """
			EST-C3H8P5W0N1R7Y2GZ,             EST-C3H8P5W0N1R7Y2GZ, 0
			est c3h8 p5w0 n1r7 y2gz,          EST-C3H8P5W0N1R7Y2GZ, 0
			Brightline EST–C3H8PSWON1R7YZGZ, EST-C3H8P5W0N1R7Y2GZ, 0
			EST: C3HBP5WONIR7Y2G2 Brightline, EST-C3H8P5W0N1R7Y2GZ, 0
			EST-C3H8P5W0NR7Y2GZ,              EST-C3H8P5W0N1R7Y2GZ, 1
			EST-C3H8P5W0N11R7Y2GZ,            EST-C3H8P5W0N1R7Y2GZ, 1
			EST-C3H8PW50N1R7Y2GZ,             EST-C3H8P5W0N1R7Y2GZ, 1
			EST-C3H8P5W0N1R7YXXZ,             EST-C3H8P5W0N1R7Y2GZ, 2
			""")
	void aSlipIsMendedWhereOneIdAloneIsNear(String written, String id, int slips) {
		assertThat(RetypedKey.find(List.of("4.", written), KNOWN)).contains(new Meant(id, slips));
	}

	@ParameterizedTest
	@CsvSource({ "EST-7Q2M0X1V9KBD4S6", "EST-7Q2M0X1V9KBD4S6X", "EST-C3H8P5W0N1RXXXXX", "Westend Callnet 0123456789",
			"latest 123456789012345" })
	void twoThatAreAsNearOrNoneAtAllAreNotGuessed(String written) {
		assertThat(RetypedKey.find(List.of(written), KNOWN)).isEmpty();
	}

}
