package org.satyapan.verification;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A mistake in the rule book stops the start and says where it is and what is wrong. */
class RulesSettingsTests {

	@Test
	void theBookThatIsShippedHoldsEveryRuleOnce() {
		assertThat(Books.shipped().all()).extracting(RuleTerms::code).containsExactlyInAnyOrder(RuleCode.values());
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|',
			textBlock = """
					severity: 3                              | severity: 7                | 'rule PERMISSION_NOT_FOUND: severity is 7; expected 1 (low) to 5.' | a severity that does not exist
					valid-to: 2020-11-04                     | valid-to: 2007-11-04       | 'rule PERMISSION_NOT_FOUND: valid-to 2007-11-04 is before valid-from 2008-08-05.' | a rule that ends before it begins
					days: 7                                  | dayz: 7                    | 'rules.book[0].dayz' | an unknown key
					code: PERMISSION_EXPIRED                 | code: PERMISSION_LAPSED    | 'PERMISSION_LAPSED' | an unknown rule
					code: PERMISSION_EXPIRED                 | code: PERMISSION_NOT_FOUND | 'rule PERMISSION_NOT_FOUND stands in the book twice.' | a rule that stands there twice
					code: PERMISSION_EXPIRED                 | code: PERMISSION_NOT_FOUND | 'the book lacks rule PERMISSION_EXPIRED' | a rule that is missing
					hi: "दूरसंचार विभाग की अनुमति नहीं मिली"       | hi: ""                     | 'rule PERMISSION_NOT_FOUND, title: the Hindi text is missing.' | a title without Hindi
					operates at {place} (list                | operates at {plaice} (list | 'nothing is known to put into {plaice}; it may use date, name, place, station.' | an unknown placeholder
					from: 2021-06-23                         | from: 2021-06-22           | 'rule TOLL_BYPASS_SUSPECTED: the law from 2021-06-22 overlaps the one before it' | periods of law that overlap
					from: 2021-06-23                         | from: 2021-06-24           | 'no law is given between 2021-06-22 and 2021-06-24' | a gap between two periods of law
					look-back-years: 5                       | look-back-years: five      | 'parameter look-back-years must be one whole number, not five.' | a number that is none
					look-back-years: 5                       | look-back-ages: 5          | 'rule PREMISES_RAIDED_BEFORE lacks the parameter look-back-years.' | a parameter that is missing
					look-back-years: 5                       | look-back-ages: 5          | 'look-back-ages is not a parameter of this rule' | an unknown parameter
					[OWNER, DIRECTOR                         | [OWNERS, DIRECTOR          | 'parameter roles holds OWNERS, which is none of' | an unknown role
					may continue {other}                     | is guilty like {other}     | '"guilty" is not for a finding to say' | a verdict
					expires-after-days: 365                  | expires-after-days: 0      | 'expires-after-days is 0; expected 1 or more.' | a finding that expires at once
					axis: COMPLIANCE                         | axis: COMPLAINTS           | 'COMPLAINTS' | an unknown axis
					valid-from: 2008-08-05                   | valid-from: 05.08.08       | '05.08.08' | a date in another order
					home-to: 2020-12-31                      | home-to: 2019-12-31        | 'home-to 2019-12-31 is before home-from 2020-03-13.' | a span that ends before it begins
					may continue {other}                     | is to arrest {other}       | '"arrest" is not for a finding to say' | an advice to arrest
					hi: "दूरसंचार विभाग की अनुमति नहीं मिली"       | hi: "No permission"        | 'the Hindi text is not in Hindi.' | English in place of Hindi
					workers: ["1", "20 from                  | workers: ["1", "20 since   | 'parameter workers must hold numbers such as 20 from 2025-11-12, not 20 since 2025-11-12.' | a dated number without its day
					workers: ["1", "20 from 2025-11-12"]     | workers: ["1", "20"]       | 'must name for each number but the first the day from which it holds' | two numbers for one day
					to: 2026-01-31                           | to: 2025-01-31             | 'a law period ends on 2025-01-31, before it begins on 2025-11-12.' | an order that ends before it begins
					en: "IPC 420"                            | en: ""                     | 'provision "Cheating", law from ever: the English text is missing.' | a section without English
					works-from-home:                         | works-at-home:             | 'permission.reasons lacks works-from-home.' | a reason that is missing
					""")
	void aMistakeStopsTheStart(String right, String wrong, String message, String why) {
		String text = Books.text();
		assertThat(text).contains(right);
		int at = text.indexOf(right);
		String spoilt = text.substring(0, at) + wrong + text.substring(at + right.length());
		Throwable failure = catchThrowable(() -> Books.read(spoilt));
		assertThat(failure).isNotNull();
		assertThat(messages(failure)).contains(message).contains("rules");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "rules.book[3].law[1].legal-review, true", "rules.book[3].law[1].legalReview, true",
			"rules.book[3].law[1].upto, false", "rules.book[3].by-order, true", "rules.book[3].byorders, false",
			"rules.book[3].title.en, true", "rules.book[3].title.fr, false", "rules.provisions[0].matter.hi, true",
			"rules.provisions[0].text, false", "rules.evidence.notice-tip.en, true", "rules.colour, false",
			"rules.book[7].parameters.look-back-years, true", "rules.book[7].parameters.roles[3], true" })
	void aKeyDeepInAListIsKnownOrStopsTheStart(String key, boolean known) {
		assertThat(RuleKeys.isKnown(key)).isEqualTo(known);
	}

	@Test
	void everyRuleCitesALawOnEveryDayOfItsForce() {
		for (RuleTerms terms : Books.shipped().all()) {
			for (LocalDate day = LocalDate.of(2007, 1, 1); day
				.isBefore(LocalDate.of(2028, 1, 1)); day = day.plusDays(1)) {
				if (terms.inForceOn(day)) {
					assertThat(terms.lawOn(day)).as("%s on %s", terms.code(), day).isPresent();
				}
			}
		}
	}

	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			PERMISSION_NOT_FOUND  | 2020-11-04 | Terms and Conditions for Other Service Providers
			PERMISSION_NOT_FOUND  | 2020-11-05 | -
			PERMISSION_NOT_FOUND  | 2008-08-04 | -
			COMPLAINT_LINKED      | 2024-06-30 | Indian Penal Code
			COMPLAINT_LINKED      | 2024-07-01 | Bharatiya Nyaya Sanhita
			TOLL_BYPASS_SUSPECTED | 2020-09-09 | Indian Telegraph Act 1885
			TOLL_BYPASS_SUSPECTED | 2026-11-21 | Telecommunications Act 2023
			MALFORMED_GSTIN       | 2017-06-30 | -
			TOLL_BYPASS_SUSPECTED | 2024-06-25 | Wireless Telegraphy Act 1933 s. 3, 6; OSP
			TOLL_BYPASS_SUSPECTED | 2024-06-26 | s. 42(3)(e)
			TENANT_NOT_VERIFIED   | 2025-11-11 | -
			TENANT_NOT_VERIFIED   | 2026-01-31 | BNSS s. 163
			TENANT_NOT_VERIFIED   | 2026-02-01 | -
			SHOP_NOT_REGISTERED   | 2025-11-11 | every establishment
			SHOP_NOT_REGISTERED   | 2025-11-12 | from 20 workers
			""")
	void theLawIsThatOfTheDayOfConduct(RuleCode code, LocalDate conduct, String law) {
		String found = Books.shipped().rule(code).inForceOn(conduct)
				? Books.shipped().lawOn(code, conduct).orElseThrow().en() : "-";
		assertThat(found).contains(law);
	}

	private static String messages(Throwable failure) {
		StringBuilder messages = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			messages.append(cause.getMessage()).append('\n').append(cause).append('\n');
			if (cause instanceof org.springframework.boot.context.properties.bind.validation.BindValidationException invalid) {
				invalid.getValidationErrors()
					.forEach((error) -> messages.append("rules.")
						.append(error)
						.append('\n')
						.append(error.getDefaultMessage())
						.append('\n'));
			}
		}
		return messages.toString();
	}

}
