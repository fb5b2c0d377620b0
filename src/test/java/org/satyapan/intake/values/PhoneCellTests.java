package org.satyapan.intake.values;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.intake.workbook.Cell;

import static org.assertj.core.api.Assertions.assertThat;

/** Telephone numbers as cells hold them. */
class PhoneCellTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9811000001                  | 9811000001
			+91-98110 00006, 0124-4000006 | 9811000006; 1244000006
			९८११०००००७                   | 9811000007
			09811000008-09-10           | 9811000008; 9811000009; 9811000010
			9811000014/9811000015       | 9811000014; 9811000015
			919811000003                | 9811000003
			09811000003                 | 9811000003
			9811000011.0                | 9811000011
			""")
	void areReadInAnyWriting(String text, String numbers) {
		PhoneCell read = PhoneCell.read(text);
		assertThat(String.join("; ", read.numbers())).isEqualTo(numbers);
		assertThat(read.lost()).isEmpty();
		assertThat(read.malformed()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "9.87E+09, 9.87E+09", "9.19877E+11, 9.19877E+11", "9.87 e+9, 9.87 e+9" })
	void ofANumberCutOffByTheSpreadsheetNothingIsGuessed(String text, String lost) {
		assertThat(PhoneCell.read(text)).isEqualTo(new PhoneCell(List.of(), List.of(lost), List.of()));
	}

	@Test
	void aNumberThatWasCutOffAndReadBackEndsInNoughts() {
		assertThat(PhoneCell.read(Cell.number(0, 9.87E9)).lost()).containsExactly("9870000000");
		assertThat(PhoneCell.read(Cell.number(0, 919_877_000_000D)).lost()).containsExactly("919877000000");
		assertThat(PhoneCell.read(Cell.number(0, 9_870_000_001D)).numbers()).containsExactly("9870000001");
	}

	@ParameterizedTest
	@CsvSource({ "98110", "9198110000130", "98110000019811000002", "abc" })
	void whatCannotBeDialledIsMalformed(String text) {
		assertThat(PhoneCell.read(text)).isEqualTo(new PhoneCell(List.of(), List.of(), List.of(text)));
	}

}
