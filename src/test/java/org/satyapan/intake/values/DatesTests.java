package org.satyapan.intake.values;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.intake.values.DateReading.Precision;
import org.satyapan.intake.values.DateReading.Problem;
import org.satyapan.intake.workbook.Cell;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as stations write them. */
class DatesTests {

	private static final LocalDate DAY = LocalDate.of(2020, 9, 9);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12.08.20             | 2020-08-12
			12.8.2020            | 2020-08-12
			12/8/2020            | 2020-08-12
			12-08-2020           | 2020-08-12
			12 08 2020           | 2020-08-12
			13/12/2019           | 2019-12-13
			12-Aug-20            | 2020-08-12
			12 August 2020       | 2020-08-12
			12th Aug, 2020       | 2020-08-12
			1st of June 2019     | 2019-06-01
			Aug 12, 2020         | 2020-08-12
			1 Sept '20           | 2020-09-01
			2020-08-12           | 2020-08-12
			2020/08/12           | 2020-08-12
			20200812             | 2020-08-12
			१२/०८/२०२०            | 2020-08-12
			१२ अगस्त २०२०          | 2020-08-12
			5 सितम्बर 2020        | 2020-09-05
			44055                | 2020-08-12
			dt. 12.08.2020       | 2020-08-12
			05.03.98             | 1998-03-05
			01.01.30             | 2030-01-01
			01.01.31             | 1931-01-01
			""")
	void theDayComesFirst(String text, LocalDate date) {
		assertThat(Dates.read(text, DAY)).isEqualTo(new DateReading(date, Precision.DAY, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Aug 2020      | 2020-08-01 | MONTH
			August, 2020  | 2020-08-01 | MONTH
			अगस्त 2020     | 2020-08-01 | MONTH
			Aug'20        | 2020-08-01 | MONTH
			08/2020       | 2020-08-01 | MONTH
			2019          | 2019-01-01 | YEAR
			""")
	void aMonthOrAYearAloneIsReadAsItsFirstDay(String text, LocalDate date, Precision precision) {
		assertThat(Dates.read(text, DAY)).isEqualTo(new DateReading(date, precision, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			31.02.2020          | IMPOSSIBLE
			30/2/20             | IMPOSSIBLE
			15.13.2020          | IMPOSSIBLE
			08/25/2020          | IMPOSSIBLE
			two years ago       | NOT_A_DATE
			recently            | NOT_A_DATE
			9811000001          | NOT_A_DATE
			""")
	void whatIsNoDateIsNotGuessed(String text, Problem problem) {
		assertThat(Dates.read(text, DAY)).isEqualTo(new DateReading(null, Precision.DAY, problem));
	}

	@Test
	void excelsDayNumbersAreReadInBothSystems() {
		assertThat(Dates.read(Cell.number(0, 44055), false, DAY).date()).isEqualTo(LocalDate.of(2020, 8, 12));
		assertThat(Dates.read(Cell.number(0, 42593), true, DAY).date()).isEqualTo(LocalDate.of(2020, 8, 12));
	}

	@Test
	void anAmericanCellIsDoubtfulOnlyIfDayAndMonthCouldBeSwapped() {
		assertThat(Dates.read(Cell.date(0, LocalDate.of(2020, 8, 9), true), false, DAY).problem())
			.isEqualTo(Problem.AMBIGUOUS);
		assertThat(Dates.read(Cell.date(0, LocalDate.of(2020, 8, 19), true), false, DAY).problem()).isNull();
		assertThat(Dates.read(Cell.date(0, LocalDate.of(2020, 8, 8), true), false, DAY).problem()).isNull();
		assertThat(Dates.read(Cell.date(0, LocalDate.of(2020, 8, 9), false), false, DAY).problem()).isNull();
	}

	@Test
	void ofSeveralDatesTheFirstIsReadAndTheOthersAreReported() {
		assertThat(Dates.read("12.08.2020 to 15.09.2020", DAY))
			.isEqualTo(new DateReading(LocalDate.of(2020, 8, 12), Precision.DAY, Problem.SEVERAL));
	}

	@Test
	void aMonthIsFoundInATitle() {
		assertThat(Dates.findMonth("List for the month of September, 2020", DAY)).contains(YearMonth.of(2020, 9));
		assertThat(Dates.findMonth("Plot 12 Sector 20", DAY)).isEmpty();
	}

}
