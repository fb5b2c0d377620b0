package org.satyapan.linkage;

import org.junit.jupiter.api.Test;

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

}
