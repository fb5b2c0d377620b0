package org.satyapan.linkage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of firms: what is telling, what is the trade, what is the form. */
class CompanyNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			M/s Zenvora Technologies Pvt. Ltd.        | zenvora      | technologies | private limited
			Zenvora Tech (P) Ltd                      | zenvora      | technologies | private limited
			Zenvora Technologies Private Limited      | zenvora      | technologies | private limited
			ZENVORA TECHNOLOGY                        | zenvora      | technologies |
			Messrs Kavyadeep & Co                     | kavyadeep    |              | company
			Nilgagan Solutions LLP                    | nilgagan     | solutions    | llp
			Akash One (OPC) Pvt Ltd                   | akash one    |              | opc
			Trishul Call Centre                       | trishul      | call centre  |
			Trishul Call Center                       | trishul      | call centre  |
			m / s. Zenvora Tech P. Ltd.               | zenvora      | technologies | private limited
			Zenvora Technologies PvtLtd               | zenvora      | technologies | private limited
			Zenvora L.L.P.                            | zenvora      |              | llp
			Akash One (OPC) (P) Ltd                   | akash one    |              | opc
			Kavyadeep & Sons                          | kavyadeep    |              | partnership
			मै० ज़ेनवोरा टेक्नोलॉजीज प्रा० लि०               | zenvora      | technologies | private limited
			मैसर्स नीलगगन सॉल्यूशंस प्राइवेट लिमिटेड         | nilaggan     | solutions    | private limited
			त्रिशूल कॉल सेंटर                              | trishul      | call centre  |
			त्रिशूल बीपीओ एलएलपी                           | trishul      | bpo          | llp
			KK Enterprises                            | kk           | enterprises  |
			AB Infotech Ltd                           | ab           | infotech     | limited
			AB Info Tech Ltd                          | ab           | infotech     | limited
			Limited Liability Company Zenvora         | zenvora      |              | llc
			ООО Зенвора                               | zenvora      |              | llc
			""")
	void aNameHasACoreATradeAndAForm(String written, String core, String trade, String form) {
		CompanyNames.Parsed parsed = CompanyNames.parse(written);
		assertThat(String.join(" ", parsed.core())).isEqualTo(core);
		assertThat(String.join(" ", parsed.trade())).isEqualTo((trade != null) ? trade : "");
		assertThat(parsed.legalForm()).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			M/s Zenvora Technologies Pvt Ltd | Zenvora Infotech      | the core is the same
			ज़ेनवोरा टेक्नोलॉजीज               | Zenvora Technologies  | two scripts
			""")
	void spellingsOfOneFirmHaveOneKey(String one, String other, String reason) {
		assertThat(CompanyNames.key(one)).as(reason).isEqualTo(CompanyNames.key(other)).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Global Solutions Pvt Ltd | India Services Pvt Ltd | trade words alone still tell something
			Zenvora Technologies     | Zanmora Technologies   | another core
			""")
	void differentFirmsHaveDifferentKeys(String one, String other, String reason) {
		assertThat(CompanyNames.key(one)).as(reason).isNotEqualTo(CompanyNames.key(other));
	}

}
