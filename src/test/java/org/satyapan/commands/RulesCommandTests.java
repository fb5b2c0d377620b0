package org.satyapan.commands;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Which law the book holds in force on a day, as a clerk asks it. */
class RulesCommandTests {

	@Test
	void beforeFifthNovember2020ARegistrationWasRequired() {
		String book = rules("2020-11-04");
		assertThat(book).contains("22 of 23", "PERMISSION_NOT_FOUND  severity 3",
				"Terms and Conditions for Other Service", "COMPLIANCE (a finding begins as DISCREPANCY)",
				"FRAUD (a finding begins as SUSPECTED)", "अनुमति");
	}

	@Test
	void fromThatDayOnItWasNot() {
		String book = rules("2020-11-05");
		assertThat(book).contains("Not judged on that day")
			.contains("  PERMISSION_NOT_FOUND: judges conduct from 2008-08-05 to 2020-11-04 only")
			.doesNotContain("PERMISSION_NOT_FOUND  severity");
	}

	@Test
	void thePenalCodeChangesOnFirstJuly2024() {
		assertThat(rules("2024-06-30")).contains("Indian Penal Code", "Cheating / छल: IPC 420")
			.doesNotContain("Bharatiya Nyaya Sanhita");
		assertThat(rules("2024-07-01")).contains("Bharatiya Nyaya Sanhita").doesNotContain("Indian Penal Code");
	}

	@Test
	void eachSectionOfTheTelecommunicationsActHasItsOwnDay() {
		String sims = "SIM cards obtained by fraud / छल से प्राप्त सिम कार्ड: ";
		assertThat(rules("2024-06-25")).contains(sims + "none").doesNotContain("Telecommunications Act 2023 s. 42");
		assertThat(rules("2024-06-26")).contains(sims + "Telecommunications Act 2023 s. 42(3)(e)")
			.doesNotContain("s. 42(1)");
		assertThat(rules("2026-06-23")).contains("s. 42(1)");
	}

	@Test
	void anOrderCountsOnItsOwnDaysOnly() {
		String silent = "  TENANT_NOT_VERIFIED: judges conduct";
		assertThat(rules("2025-11-11")).contains(silent);
		assertThat(rules("2025-11-12")).contains("TENANT_NOT_VERIFIED  severity").doesNotContain(silent);
		assertThat(rules("2026-02-01")).contains(silent);
	}

	@Test
	void aDayIsAskedFor() {
		assertThat(new CommandLine(new RulesCommand()).execute()).isEqualTo(2);
		assertThat(new CommandLine(new RulesCommand()).execute("--date", "yesterday")).isEqualTo(2);
	}

	private static String rules(String date) {
		StringWriter said = new StringWriter();
		CommandLine line = new CommandLine(new RulesCommand());
		line.setOut(new PrintWriter(said, true));
		assertThat(line.execute("--date", date)).isZero();
		return said.toString();
	}

}
