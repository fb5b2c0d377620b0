package org.satyapan.linkage;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Numbers that authorities give; those here are invented but well formed. */
class IdentifiersTests {

	@Test
	void aRegistrationNumberIsOpaqueButForCaseAndPunctuation() {
		assertThat(Identifiers.normalise("osp/dl-2018/ 00123")).isEqualTo("OSPDL201800123");
		assertThat(Identifiers.normalise(" - ")).isEmpty();
	}

	@Test
	void aCorporateIdentityNumberHasTwentyOneCharactersInItsOrder() {
		assertThat(Identifiers.isWellFormedCin("U72900HR2015PTC054321")).isTrue();
		assertThat(Identifiers.isWellFormedCin("u72900hr2015ptc054321")).isTrue();
		assertThat(Identifiers.isWellFormedCin("U72900HR2015PTC05432")).isFalse();
		assertThat(Identifiers.isWellFormedCin("X72900HR2015PTC054321")).isFalse();
		assertThat(Identifiers.isWellFormedCin("")).isFalse();
	}

	@Test
	void aGstNumbersLastCharacterChecksTheOthers() {
		String number = "06AABCZ1234K1Z" + Identifiers.gstinCheckDigit("06AABCZ1234K1Z");
		assertThat(Identifiers.isWellFormedGstin(number)).isTrue();
		assertThat(Identifiers.isWellFormedGstin(number.toLowerCase(java.util.Locale.ROOT))).isTrue();
		// An example that many guides to the check digit work through.
		assertThat(Identifiers.gstinCheckDigit("27AAPFU0939F1Z")).isEqualTo('V');
	}

	@Test
	void oneWrongCharacterBreaksTheCheck() {
		String number = "06AABCZ1234K1Z" + Identifiers.gstinCheckDigit("06AABCZ1234K1Z");
		assertThat(Identifiers.isWellFormedGstin(number.replace("1234", "1243"))).isFalse();
		assertThat(Identifiers.isWellFormedGstin(number.replace("06", "07"))).isFalse();
		assertThat(Identifiers.isWellFormedGstin("06AABCZ1234K1Z")).isFalse();
	}

	@Test
	void aCheckDigitIsMadeFromFourteenCharacters() {
		assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.gstinCheckDigit("06AABC"))
			.withMessageContaining("14");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			06AABCZ1234K1ZV | 06AABCZ1234K1ZV | nothing to mend
			O6AABCZ1234K1ZV | 06AABCZ1234K1ZV | the state is digits
			06AA8CZ1234K1ZV | 06AABCZ1234K1ZV | a taxpayer's letter
			06AABCZI234K1ZV | 06AABCZ1234K1ZV | a taxpayer's digit
			06AABCZ1234KIZV | 06AABCZ1234K1ZV | letter or digit, but the check digit proves it
			06AABCZ1234K12V | 06AABCZ1234K1ZV | always a Z
			O6AABCZ1234K1ZW | O6AABCZ1234K1ZW | the check digit does not agree
			06AABCZ1243K1ZV | 06AABCZ1243K1ZV | digits swapped are not mended
			06 aabcz 1234   | 06AABCZ1234     | too short
			""")
	void aGstNumberIsMendedWhereTheCheckDigitProvesIt(String written, String mended, String reason) {
		String check = String.valueOf(Identifiers.gstinCheckDigit("06AABCZ1234K1Z"));
		String wrong = check.equals("W") ? "X" : "W";
		assertThat(Identifiers.repairGstin(written.replaceAll("V$", check).replaceAll("W$", wrong))).as(reason)
			.isEqualTo(mended.replaceAll("V$", check).replaceAll("W$", wrong));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			U729OOHR2O15PTCO54321  | U72900HR2015PTC054321
			u72900hr20i5ptc054321  | U72900HR2015PTC054321
			X729OOHR2O15PTCO54321  | X729OOHR2O15PTCO54321
			U729OOHR2O15PTC        | U729OOHR2O15PTC
			""")
	void aCorporateIdentityNumberIsMendedWhereItsFormProvesIt(String written, String mended) {
		assertThat(Identifiers.repairCin(written)).isEqualTo(mended);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GSTIN | O6AABCZ1234K1Z% | 06AABCZ1234K1Z%        | the form and the check digit prove it
			CIN   | U729OOHR2O15PTCO54321 | U72900HR2015PTC054321  | the form proves it
			""")
	void theEngineComparesNumbersAsMended(Field field, String written, String number, String reason) {
		String check = String.valueOf(Identifiers.gstinCheckDigit("06AABCZ1234K1Z"));
		ScoredPair pair = Linker.score(new LinkageRecord("1", Map.of(field, written.replace("%", check))),
				new LinkageRecord("2", Map.of(field, number.replace("%", check))), Subject.ESTABLISHMENT,
				LinkageSettings.defaults());
		assertThat(pair.evidence()).as(reason)
			.filteredOn((line) -> line.comparison().equals("GSTIN or CIN"))
			.singleElement()
			.satisfies((line) -> assertThat(line.level()).isEqualTo("exact"));
	}

}
