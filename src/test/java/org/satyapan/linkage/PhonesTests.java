package org.satyapan.linkage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Telephone cells as stations fill them in; the numbers are invented. */
class PhonesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9811400231                     | 9811400231
			+91 98114 00231                | 9811400231
			091-9811400231                 | 9811400231
			09811400231                    | 9811400231
			919811400231                   | 9811400231
			9811400231.0                   | 9811400231
			9811400231, 9811400232         | 9811400231;9811400232
			9811400231/9811400232          | 9811400231;9811400232
			9811400231 9811400232          | 9811400231;9811400232
			09811400231-37-61              | 9811400231;9811400237;9811400261
			0124-4012345                   | 1244012345
			0124 401 2345                  | 1244012345
			९८११४००२३१                     | 9811400231
			Mob: 98114-00231               | 9811400231
			+39 0352 6553537               | 3526553537
			+91-124-4012345                | 1244012345
			(0124) 4012345                 | 1244012345
			0124-4012345/46                | 1244012345;1244012346
			9811400231/32                  | 9811400231;9811400232
			9811400231 / 9811400232        | 9811400231;9811400232
			9811400231; 0124-4012345       | 9811400231;1244012345
			M 9811400231 Tel 0124-4012345  | 9811400231;1244012345
			9811400231(M)                  | 9811400231
			0091 98114 00231               | 9811400231
			9811400231 ext 12              | 9811400231
			९८११४००२३१, ०१२४-४०१२३४५       | 9811400231;1244012345
			०९८११४००२३१-३७                 | 9811400231;9811400237
			98114002310                    | 8114002310
			""")
	void aCellGivesTheLastTenDigitsOfEachNumber(String cell, String keys) {
		assertThat(String.join(";", Phones.keys(cell))).isEqualTo(keys);
	}

	@Test
	void aNumberThatASpreadsheetRoundedIsNoNumber() {
		assertThat(Phones.keys("9.87E+09")).isEmpty();
		assertThat(Phones.malformed("9.87E+09")).containsExactly("9.87E+09");
		assertThat(Phones.malformed("9811400231")).isEmpty();
	}

	@Test
	void fillersAreNoNumbers() {
		assertThat(Phones.keys("NIL")).isEmpty();
		assertThat(Phones.keys("0000000000")).isEmpty();
		assertThat(Phones.keys("-")).isEmpty();
	}

}
