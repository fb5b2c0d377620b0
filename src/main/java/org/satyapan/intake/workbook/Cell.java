package org.satyapan.intake.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
 * @param legacy stretches of the text in fonts that draw Devanagari over Latin letters
 * @param raw of a text that was converted to Unicode, what stood there before, else null
 */
public record Cell(int column, Kind kind, String text, @Nullable Double number, @Nullable LocalDate date,
		boolean american, List<LegacyRun> legacy, @Nullable String raw) {

	/** What is stored in a cell. */
	public enum Kind {

		TEXT, NUMBER, DATE, BOOLEAN, ERROR

	}

	public static Cell text(int column, String text) {
		return new Cell(column, Kind.TEXT, text, null, null, false, List.of(), null);
	}

	/** A text with stretches in legacy fonts. */
	public static Cell text(int column, String text, List<LegacyRun> legacy) {
		return new Cell(column, Kind.TEXT, text, null, null, false, List.copyOf(legacy), null);
	}

	/** This cell in another column. */
	public Cell at(int other) {
		return (other == this.column) ? this
				: new Cell(other, this.kind, this.text, this.number, this.date, this.american, this.legacy, this.raw);
	}

	/** This cell with its text in Unicode. */
	public Cell converted(String unicode) {
		return new Cell(this.column, this.kind, unicode, null, null, false, List.of(), original());
	}

	/**
	 * This cell without its text, because nobody can tell with confidence what it says;
	 * it is as good as empty, but for its {@link #original()}.
	 */
	public Cell quarantined() {
		return converted("");
	}

	/** Whether its text was set aside. */
	public boolean isQuarantined() {
		return this.raw != null && this.text.isEmpty();
	}

	/** The text as it stood in the file. */
	public String original() {
		return (this.raw != null) ? this.raw : this.text;
	}

	public static Cell number(int column, double number) {
		String text = (Double.isNaN(number) || Double.isInfinite(number)) ? String.valueOf(number)
				: BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		return new Cell(column, Kind.NUMBER, text, number, null, false, List.of(), null);
	}

	public static Cell date(int column, LocalDate date, boolean american) {
		return new Cell(column, Kind.DATE, date.toString(), null, date, american, List.of(), null);
	}

	public static Cell bool(int column, boolean value) {
		return new Cell(column, Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, null, false, List.of(), null);
	}

	public static Cell error(int column, String text) {
		return new Cell(column, Kind.ERROR, text, null, null, false, List.of(), null);
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
