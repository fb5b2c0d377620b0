package org.satyapan.intake.values;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says of a date.
 *
 * @param date the date, or the first day of the month or year; null if none can be read
 * @param precision how exact it is
 * @param problem what is wrong with it or doubtful, or null if nothing is
 */
public record DateReading(@Nullable LocalDate date, Precision precision, @Nullable Problem problem) {

	/** How exact a date is. */
	public enum Precision {

		DAY, MONTH, YEAR

	}

	/** What is wrong with a date. */
	public enum Problem {

		/** Nothing in the cell is a date. */
		NOT_A_DATE,
		/** The calendar has no such day. */
		IMPOSSIBLE,
		/** Day and month may be swapped: the cell is in American format. */
		AMBIGUOUS,
		/** More than one date; the first is read. */
		SEVERAL

	}

	static DateReading of(LocalDate date, Precision precision) {
		return new DateReading(date, precision, null);
	}

	static DateReading failed(Problem problem) {
		return new DateReading(null, Precision.DAY, problem);
	}

}
