package org.satyapan.linkage;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What two dates of birth, or two ages, say of their bearers. */
class BirthLevelsTests {

	@ParameterizedTest(name = "{0} and {1}: {2}, {3}")
	@CsvSource({ "1979-03-14, 1979-03-14, exact, one person",
			"1979-03-04, 1979-04-03, day and month swapped, written in another country's order",
			"1979-03-14, 1979-03-11, one digit, a slip of the pen",
			"1979-03-14, 1989-03-14, one digit, the decade misheard",
			"1979-03-14, 1979-08-14, one digit, the month misheard",
			"1979-03-14, 1992-03-14, two parts, only the year differs",
			"1979-03-14, 1979-11-29, close, only the year agrees",
			"1979-03-14, 1980-11-29, a year apart, a year as people remember it",
			"1979-03-14, 1992-11-29, different, strangers of one generation",
			"1979-03-14, 1994-11-29, a generation apart, father and son",
			"1954-08-01, 1979-03-14, a generation apart, son and father" })
	void datesOfBirth(String one, String other, String level, String reason) {
		assertThat(evidence(Field.DATE_OF_BIRTH, one, other).level()).as(reason).isEqualTo(level);
	}

	@ParameterizedTest(name = "{0} and {1} years: {2}")
	@CsvSource({ "31, 33, age agrees", "31, 34, age differs", "31, 45, age differs", "31, 46, ages a generation apart",
			"60, 31, ages a generation apart" })
	void ages(String one, String other, String level) {
		assertThat(evidence(Field.AGE, one, other).level()).isEqualTo(level);
	}

	@ParameterizedTest(name = "{0} and {1}")
	@CsvSource({ "1979-03-14, 1980-11-29", "1979-03-14, 1992-11-29", "1954-08-01, 1979-03-14" })
	void whoseDatesOfBirthDifferIsLookedAtByAPerson(String one, String other) {
		ScoredPair pair = score(Field.DATE_OF_BIRTH, one, other);
		assertThat(pair.vetoes()).contains("The dates of birth or ages differ.");
		assertThat(pair.decision()).isNotEqualTo(Decision.LINK);
	}

	private static Evidence evidence(Field field, String one, String other) {
		return score(field, one, other).evidence()
			.stream()
			.filter((line) -> line.comparison().equals("date of birth"))
			.findFirst()
			.orElseThrow();
	}

	private static ScoredPair score(Field field, String one, String other) {
		return Linker.score(person("a", field, one), person("b", field, other), Subject.PERSON,
				LinkageSettings.defaults());
	}

	private static LinkageRecord person(String id, Field field, String value) {
		return new LinkageRecord(id, Map.of(Field.PERSON, "Zorawar Tanwar", Field.PHONE, "9811400231",
				Field.REGISTRATION_NO, "KA 4471", field, value));
	}

}
