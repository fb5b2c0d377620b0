package org.satyapan.intake.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One cell that is not blank, with the value as it is stored, never as it is shown.
 *
 * @param column 0 for the first
 * @param kind what is stored in it; of a formula, what it last gave
 * @param text as a person would write it: numbers in full digits, dates as
 * {@code YYYY-MM-DD}, errors as {@code #REF!}
 * @param number of a number, else null
 * @param date of a date, else null
 * @param american whether the cell shows the month before the day
 */
public record Cell(int column, Kind kind, String text, @Nullable Double number, @Nullable LocalDate date,
		boolean american) {

	/** What is stored in a cell. */
	public enum Kind {

		TEXT, NUMBER, DATE, BOOLEAN, ERROR

	}

	public static Cell text(int column, String text) {
		return new Cell(column, Kind.TEXT, text, null, null, false);
	}

	public static Cell number(int column, double number) {
		String text = (Double.isNaN(number) || Double.isInfinite(number)) ? String.valueOf(number)
				: BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		return new Cell(column, Kind.NUMBER, text, number, null, false);
	}

	public static Cell date(int column, LocalDate date, boolean american) {
		return new Cell(column, Kind.DATE, date.toString(), null, date, american);
	}

	public static Cell bool(int column, boolean value) {
		return new Cell(column, Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, null, false);
	}

	public static Cell error(int column, String text) {
		return new Cell(column, Kind.ERROR, text, null, null, false);
	}

	/** The column as a spreadsheet names it: {@code A}, {@code B}, … {@code AA}. */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
			letters.insert(0, (char) ('A' + rest % 26));
		}
		return letters.toString();
	}

}
