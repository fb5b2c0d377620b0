package org.satyapan.worklist.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a team writes it: the day first, or ISO; Devanagari digits too.
 */
final class WrittenDate {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final Pattern DAY_FIRST = Pattern
		.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{2}|\\d{4})");

	private WrittenDate() {
	}

	static Optional<LocalDate> read(String text) {
		String digits = latinDigits(text.strip());
		Matcher iso = ISO.matcher(digits);
		if (iso.matches()) {
			return date(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(digits);
		if (dayFirst.matches()) {
			String year = dayFirst.group(3);
			return date((year.length() == 2) ? "20" + year : year, dayFirst.group(2), dayFirst.group(1));
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Digits of any script in Arabic figures. */
	static String latinDigits(String text) {
		StringBuilder latin = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			if (Character.isDigit(letter)) {
				latin.append(Character.getNumericValue(letter));
			}
			else {
				latin.appendCodePoint(letter);
			}
		});
		return latin.toString();
	}

}
