package org.satyapan.intake.values;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sections of law as first information reports and stations write them. */
class ChargesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					420,120B IPC; 66D,75 IT Act                  | 420 IPC, 120B IPC, 66D IT Act, 75 IT Act
					406,419,420,467,468,471 IPC, 66 IT Act       | 406 IPC, 419 IPC, 420 IPC, 467 IPC, 468 IPC, 471 IPC, 66 IT Act
					धारा 420,120बी आईपीसी और 4,20,21,25 तार अधिनियम  | 420 IPC, 120B IPC, 4 Telegraph Act, 20 Telegraph Act, 21 Telegraph Act, 25 Telegraph Act
					420, 120-B IPC r/w 66-D IT Act               | 420 IPC, 120B IPC, 66D IT Act
					u/s 406/420/120 B I.P.C.                     | 406 IPC, 420 IPC, 120B IPC
					420,120बी भादंसं व 66डी आईटी एक्ट                 | 420 IPC, 120B IPC, 66D IT Act
					४२०, १२०-बी भा०द०सं०                            | 420 IPC, 120B IPC
					318(4), 319(2), 61(2) BNS                    | 318(4) BNS, 319(2) BNS, 61(2) BNS
					316 (2), 318 (4) BNS & 66C, 66D IT Act 2000  | 316(2) BNS, 318(4) BNS, 66C IT Act, 66D IT Act
					318(4) बीएनएस एवं 66 सी सूचना प्रौद्योगिकी अधिनियम    | 318(4) BNS, 66C IT Act
					under section 20, 21 of the Indian Telegraph Act 1885 | 20 Telegraph Act, 21 Telegraph Act
					42(3)(e) Telecom Act                         | 42(3)(e) Telecom Act
					420/120B                                     | 420, 120B
					""")
	void areSplitIntoActSectionAndSubsection(String written, String charges) {
		Charges read = Charges.read(written);
		assertThat(read.charges().stream().map(Charges.Charge::toString).collect(Collectors.joining(", ")))
			.isEqualTo(charges);
		assertThat(read.rest()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			xyz                    | xyz
			420 IPC, gambling      | gambling
			case under enquiry     | case under enquiry
			""")
	void whatIsNotUnderstoodIsSaid(String written, String rest) {
		assertThat(Charges.read(written).rest()).isEqualTo(rest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			420/120B               | 420, 120B
			420 IPC, 66D           | 66D
			""")
	void aSectionWithoutItsActIsSaid(String written, String without) {
		assertThat(Charges.read(written).withoutAct()).isEqualTo(without);
		assertThat(Charges.read(written).nameTheirActs()).isFalse();
	}

}
