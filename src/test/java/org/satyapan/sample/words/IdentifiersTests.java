package org.satyapan.sample.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifiersTests {

	private final Dice dice = new Dice(1);

	private final Identifiers identifiers = new Identifiers();

	@Test
	void aCompanyNumberHasItsTwentyOneCharacters() {
		for (int i = 0; i < 200; i++) {
			assertThat(this.identifiers.cin(this.dice, 2014)).matches("[LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}");
		}
	}

	@Test
	void aTaxNumberEndsWithItsCheckDigit() {
		for (int i = 0; i < 200; i++) {
			String gstin = this.identifiers.gstin(this.dice, 'C');
			assertThat(gstin).matches("06[A-Z]{5}\\d{4}[A-Z]1Z[0-9A-Z]");
			assertThat(Identifiers.checkDigit(gstin)).isEqualTo(gstin.charAt(14));
			String wrong = Identifiers.withWrongCheckDigit(gstin);
			assertThat(Identifiers.checkDigit(wrong)).isNotEqualTo(wrong.charAt(14));
		}
	}

	@Test
	void theCheckDigitIsThatOfTheTaxOffice() {
		// A published specimen of the number's format.
		assertThat(Identifiers.checkDigit("27AAPFU0939F1Z")).isEqualTo('V');
	}

	@Test
	void aMobileHasTenDigitsAndBeginsWithSixToNine() {
		for (int i = 0; i < 200; i++) {
			assertThat(this.identifiers.mobile(this.dice)).matches("[6-9]\\d{9}");
		}
	}

}
