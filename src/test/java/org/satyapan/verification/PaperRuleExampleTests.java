package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.register.Activity;
import org.satyapan.register.LicenceClaim;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryStatus;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.rules.Conclusion;
import org.satyapan.verification.rules.Rules;

import static org.assertj.core.api.Assertions.assertThat;

/** When the rules about other papers than DoT's permission speak, and when not. */
class PaperRuleExampleTests {

	private static final String ALPHA = "Neelkamal Voice Private Limited";

	private static final String PLOT_12 = "Plot No. 12, 2nd Floor, Udyog Vihar Phase 4, Gurugram";

	private static final String CIN = "U72900HR2015PTC055123";

	private static final String GSTIN = "27AAPFU0939F1ZV";

	static Stream<Example> registries() {
		return Stream.of(
				fires(RuleCode.COMPANY_STRUCK_OFF, "struck off a year before the list", "2020-09-05",
						(row) -> row.cin = "u72900 hr2015 ptc055123",
						(city) -> company(city, RegistryStatus.STRUCK_OFF, "2019-07-01", 2020)),
				fires(RuleCode.COMPANY_STRUCK_OFF, "on the day of the list", "2020-09-05", (row) -> row.cin = CIN,
						(city) -> company(city, RegistryStatus.STRUCK_OFF, "2020-09-05", 2020)),
				silent(RuleCode.COMPANY_STRUCK_OFF, "struck off the day after", "2020-09-05", (row) -> row.cin = CIN,
						(city) -> company(city, RegistryStatus.STRUCK_OFF, "2020-09-06", 2020)),
				fires(RuleCode.COMPANY_STRUCK_OFF, "no day given: the registrar's list is older", "2020-09-05",
						(row) -> row.cin = CIN, (city) -> company(city, RegistryStatus.STRUCK_OFF, null, 2020)),
				silent(RuleCode.COMPANY_STRUCK_OFF, "no day given: the registrar's list is younger", "2020-08-05",
						(row) -> row.cin = CIN, (city) -> company(city, RegistryStatus.STRUCK_OFF, null, 2020)),
				silent(RuleCode.COMPANY_STRUCK_OFF, "active", "2020-09-05", (row) -> row.cin = CIN,
						(city) -> company(city, RegistryStatus.ACTIVE, null, 2020)),
				silent(RuleCode.COMPANY_STRUCK_OFF, "no status list given", "2020-09-05", (row) -> row.cin = CIN,
						(city) -> {
						}),
				silent(RuleCode.COMPANY_STRUCK_OFF, "the same name under another number", "2020-09-05",
						(row) -> row.cin = "U72900HR2015PTC055124",
						(city) -> company(city, RegistryStatus.STRUCK_OFF, "2019-07-01", 2020)),
				fires(RuleCode.IDENTIFIER_NOT_ACTIVE, "a cancelled GSTIN", "2020-09-05", (row) -> row.gstin = GSTIN,
						(city) -> city.registry(Registry.TAX, GSTIN, ALPHA, RegistryStatus.CANCELLED, "2020-01-01",
								2020)),
				fires(RuleCode.IDENTIFIER_NOT_ACTIVE, "a GSTIN that the registry does not find", "2020-09-05",
						(row) -> row.gstin = GSTIN,
						(city) -> city.registry(Registry.TAX, GSTIN, ALPHA, RegistryStatus.NOT_FOUND, null, 2020)),
				fires(RuleCode.IDENTIFIER_NOT_ACTIVE, "a dormant company and a cancelled GSTIN are one doubt",
						"2020-09-05", (row) -> {
							row.cin = CIN;
							row.gstin = GSTIN;
						}, (city) -> {
							company(city, RegistryStatus.DORMANT, "2019-01-01", 2020);
							city.registry(Registry.TAX, GSTIN, ALPHA, RegistryStatus.CANCELLED, "2020-01-01", 2020);
						}),
				silent(RuleCode.IDENTIFIER_NOT_ACTIVE, "struck off has a rule of its own", "2020-09-05",
						(row) -> row.cin = CIN, (city) -> company(city, RegistryStatus.STRUCK_OFF, "2019-07-01", 2020)),
				silent(RuleCode.IDENTIFIER_NOT_ACTIVE, "a malformed number has a rule of its own", "2020-09-05",
						(row) -> row.gstin = "06AAPFU0939F1Z0",
						(city) -> city.registry(Registry.TAX, "06AAPFU0939F1Z0", ALPHA, RegistryStatus.NOT_FOUND, null,
								2020)),
				silent(RuleCode.IDENTIFIER_NOT_ACTIVE, "well formed, and no registry was asked", "2020-09-05",
						(row) -> row.gstin = GSTIN, (city) -> {
						}),
				silent(RuleCode.IDENTIFIER_NOT_ACTIVE, "a word that nobody has explained", "2020-09-05",
						(row) -> row.gstin = GSTIN,
						(city) -> city.registry(Registry.TAX, GSTIN, ALPHA, RegistryStatus.UNKNOWN, null, 2020)));
	}

	static Stream<Example> sellers() {
		Consumer<City.Row> sells = (row) -> row.workProfile = "Domestic - Tele-Sales";
		Consumer<City> others = (city) -> city.registry(Registry.TELEMARKETER, "TM-1201", "Suryamukhi Helpdesk LLP",
				RegistryStatus.ACTIVE, null, 2020);
		return Stream.of(
				fires(RuleCode.TELEMARKETER_NOT_REGISTERED, "the operators' list does not have it", "2020-09-05", sells,
						others),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "nobody gave an operators' list", "2020-09-05", sells,
						(city) -> {
						}),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "the operators' list is of another year", "2019-09-05",
						sells, others),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "customer care is no selling", "2020-09-05",
						(row) -> row.workProfile = "Domestic - customer care", others),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "who calls abroad alone", "2020-09-05", (row) -> {
					row.workProfile = "Tele-sales, USA";
					row.activity = Activity.INTERNATIONAL;
				}, others),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "nobody knows whom it serves", "2020-09-05", (row) -> {
					row.workProfile = "Telemarketing";
					row.activity = Activity.UNKNOWN;
				}, others),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "in its favour the name is enough", "2020-09-05", sells,
						(city) -> city.registry(Registry.TELEMARKETER, "TM-1202", "M/s Neelkamal Voice Pvt Ltd",
								RegistryStatus.ACTIVE, null, 2020)),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "it cites its number", "2020-09-05", (row) -> {
					row.workProfile = "टेली सेल्स";
					row.telemarketer = LicenceClaim.YES;
					row.telemarketerNo = "tm 1201";
				}, others), silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "it has applied", "2020-09-05", (row) -> {
					row.workProfile = "Telemarketing";
					row.telemarketer = LicenceClaim.APPLIED;
				}, others),
				fires(RuleCode.TELEMARKETER_NOT_REGISTERED, "the list itself says no", "2020-09-05", (row) -> {
					row.workProfile = "Telemarketing";
					row.telemarketer = LicenceClaim.NO;
				}, (city) -> {
				}),
				fires(RuleCode.TELEMARKETER_NOT_REGISTERED, "its registration was cancelled", "2020-09-05", sells,
						(city) -> city.registry(Registry.TELEMARKETER, "TM-1202", ALPHA, RegistryStatus.CANCELLED,
								"2020-02-01", 2020)),
				silent(RuleCode.TELEMARKETER_NOT_REGISTERED, "before the regulations", "2018-09-05", (row) -> {
					row.workProfile = "Telemarketing";
					row.telemarketer = LicenceClaim.NO;
				}, (city) -> {
				}));
	}

	static Stream<Example> papers() {
		Consumer<City> nothing = (city) -> {
		};
		return Stream.of(
				fires(RuleCode.TENANT_NOT_VERIFIED, "on the first day of the order", "2025-11-12",
						(row) -> row.tenant = LicenceClaim.NO, nothing),
				fires(RuleCode.TENANT_NOT_VERIFIED, "on its last day", "2026-01-31",
						(row) -> row.tenant = LicenceClaim.NO, nothing),
				silent(RuleCode.TENANT_NOT_VERIFIED, "the day before", "2025-11-11",
						(row) -> row.tenant = LicenceClaim.NO, nothing),
				silent(RuleCode.TENANT_NOT_VERIFIED, "the day after", "2026-02-01",
						(row) -> row.tenant = LicenceClaim.NO, nothing),
				silent(RuleCode.TENANT_NOT_VERIFIED, "verified", "2025-12-05", (row) -> row.tenant = LicenceClaim.YES,
						nothing),
				silent(RuleCode.TENANT_NOT_VERIFIED, "applied for", "2025-12-05",
						(row) -> row.tenant = LicenceClaim.APPLIED, nothing),
				silent(RuleCode.TENANT_NOT_VERIFIED, "the list does not ask", "2025-12-05", (row) -> {
				}, nothing),
				fires(RuleCode.SHOP_NOT_REGISTERED, "before 12 November 2025 everybody", "2025-11-11", (row) -> {
					row.shop = LicenceClaim.NO;
					row.staff = 3;
				}, nothing), fires(RuleCode.SHOP_NOT_REGISTERED, "twenty workers", "2025-11-12", (row) -> {
					row.shop = LicenceClaim.NO;
					row.staff = 20;
				}, nothing), silent(RuleCode.SHOP_NOT_REGISTERED, "nineteen", "2025-11-12", (row) -> {
					row.shop = LicenceClaim.NO;
					row.staff = 19;
				}, nothing), silent(RuleCode.SHOP_NOT_REGISTERED, "nobody knows how many", "2025-11-12", (row) -> {
					row.shop = LicenceClaim.NO;
					row.staff = null;
				}, nothing),
				silent(RuleCode.SHOP_NOT_REGISTERED, "applied for", "2025-11-12",
						(row) -> row.shop = LicenceClaim.APPLIED, nothing),
				silent(RuleCode.SHOP_NOT_REGISTERED, "the list does not ask", "2025-11-12", (row) -> {
				}, nothing));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "registries", "sellers", "papers" })
	void aRule(Example example) {
		City city = new City();
		city.centre(ALPHA, PLOT_12).listed(example.asOn(), example.row());
		example.more().accept(city);
		Facts facts = new Facts(city.records(), LocalDate.of(2026, 11, 21), Books.shipped());
		List<Conclusion> conclusions = Rules.judge(facts, Books.shipped())
			.stream()
			.filter((conclusion) -> conclusion.rule() == example.rule())
			.toList();
		assertThat(conclusions).hasSize(example.fires() ? 1 : 0);
		for (Conclusion conclusion : conclusions) {
			assertThat(conclusion.because().en()).doesNotContain("{", "null").contains("Neelkamal");
			assertThat(conclusion.because().hi()).doesNotContain("{", "null").contains("Neelkamal");
			assertThat(conclusion.facts()).isNotEmpty();
		}
	}

	private static void company(City city, RegistryStatus status, String since, int year) {
		city.registry(Registry.COMPANY, CIN, ALPHA, status, since, year);
	}

	private static Example fires(RuleCode rule, String why, String asOn, Consumer<City.Row> row, Consumer<City> more) {
		return new Example(rule, true, why, asOn, row, more);
	}

	private static Example silent(RuleCode rule, String why, String asOn, Consumer<City.Row> row, Consumer<City> more) {
		return new Example(rule, false, why, asOn, row, more);
	}

	record Example(RuleCode rule, boolean fires, String why, String asOn, Consumer<City.Row> row, Consumer<City> more) {

		@Override
		public String toString() {
			return this.rule + (this.fires ? " speaks: " : " is silent: ") + this.why;
		}

	}

}
