package org.satyapan.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same case has one key, whoever writes it. */
class FirKeyTests {

	@ParameterizedTest
	@CsvSource({ "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221, HARYANA/GURUGRAM/UDYOG VIHAR/2020/221",
			"Haryana / Gurugram / PS  Udyog Vihar / 2020 / 0221, HARYANA/GURUGRAM/UDYOG VIHAR/2020/221",
			"haryana/gurugram/P.S. udyog vihar/2020/221/2020, HARYANA/GURUGRAM/UDYOG VIHAR/2020/221",
			"HARYANA/GURUGRAM/UDYOG VIHAR/२०२०/२२१, HARYANA/GURUGRAM/UDYOG VIHAR/2020/221" })
	void oneCaseHasOneKey(String written, String key) {
		assertThat(FirKey.parse(written)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "221/2020", "HARYANA/GURUGRAM/UDYOG VIHAR/20/221", "HARYANA//UDYOG VIHAR/2020/221",
			"HARYANA/GURUGRAM/UDYOG VIHAR/2020/ " })
	void whatIsNotAKeyIsNotMadeOne(String written) {
		assertThat(FirKey.parse(written)).isEmpty();
	}

	@Test
	void aKeyOfPartsIsTheKeyOfTheText() {
		assertThat(FirKey.of("Uttar Pradesh", "Ghaziabad", "Kavi Nagar", 2019, "012"))
			.isEqualTo("UTTAR PRADESH/GHAZIABAD/KAVI NAGAR/2019/12");
	}

}
