package org.satyapan.resolution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether two names can be one firm's; in doubt they can. */
class FirmNamesTests {

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			Neelkamal Voice (P) Limited      | Suryamukhi Helpdesk (P) Limited          | true
			Neelkamal Voice                  | Neelkamal Helpdesk                       | false
			Vanashree Setu Services          | Vanashree Rekha Services                 | true
			Neelkamal Voice Private Limited  | M/s Neelkamal Voice Pvt. Ltd.            | false
			Neelkamal Voice                  | Neelakamal Voice Call Centre             | false
			Alakatna Infotech                | Madan Gahlot Prop. Alakanta Infotech     | false
			Sidnuravi Sarita Services        | Sinduravi Sarita Services                | false
			Neelkamal Voice                  | Suryamukhi Helpdesk t/a Neelkamal Voice  | false
			Neelkamal Voice (formerly Suryamukhi Helpdesk) | Suryamukhi Helpdesk LLP    | false
			NeelKamal Voice                  | Neel Kamal Voice                         | false
			NVS                              | Neelkamal Voice Services Private Limited | false
			नीलकमल वॉइस                       | Neelkamal Voice                          | false
			Call Centre                      | Neelkamal Voice                          | false
			""")
	void names(String left, String right, boolean different) {
		assertThat(FirmNames.clearlyDifferent(left, right)).isEqualTo(different);
		assertThat(FirmNames.clearlyDifferent(right, left)).isEqualTo(different);
	}

}
