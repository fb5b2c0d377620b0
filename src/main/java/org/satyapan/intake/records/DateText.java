package org.satyapan.intake.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as records write them: {@code 2020-09-09}, or the day first as
 * {@code 09.09.2020}, {@code 9/9/20}, {@code 9-Sep-2020} or {@code ०९/०९/२०२०}. A month
 * is never read before its day.
 */
final class DateText {

	private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[t ].*)?");

	private static final Pattern DAY_FIRST = Pattern
		.compile("([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4}|[0-9]{2})");

	private static final Pattern MONTH_NAMED = Pattern
		.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-/., ]*(\\p{L}[\\p{L}\\p{M}]*)[-/., ]*([0-9]{4}|[0-9]{2})");

	private static final List<List<String>> MONTHS = List.of(List.of("jan", "january", "जनवरी"),
			List.of("feb", "february", "फरवरी", "फ़रवरी"), List.of("mar", "march", "मार्च"),
			List.of("apr", "april", "अप्रैल"), List.of("may", "मई"), List.of("jun", "june", "जून"),
			List.of("jul", "july", "जुलाई"), List.of("aug", "august", "अगस्त"),
			List.of("sep", "sept", "september", "सितंबर", "सितम्बर"), List.of("oct", "october", "अक्टूबर", "अक्तूबर"),
			List.of("nov", "november", "नवंबर", "नवम्बर"), List.of("dec", "december", "दिसंबर", "दिसम्बर"));

	private DateText() {
	}

	/**
	 * The date that a text names.
	 * @param latestYear the latest year that a year of two figures can mean
	 * @return the date, or nothing if the text names none between 1900 and 2100
	 */
	static Optional<LocalDate> parse(String text, int latestYear) {
		String plain = Words.figures(text).strip().toLowerCase(Locale.ROOT);
		Matcher iso = ISO.matcher(plain);
		if (iso.matches()) {
			return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), latestYear);
		}
		Matcher dayFirst = DAY_FIRST.matcher(plain);
		if (dayFirst.matches()) {
			return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1), latestYear);
		}
		Matcher named = MONTH_NAMED.matcher(plain);
		return named.matches() ? date(named.group(3), month(named.group(2)), named.group(1), latestYear)
				: Optional.empty();
	}

	private static int month(String name) {
		for (int month = 0; month < MONTHS.size(); month++) {
			if (MONTHS.get(month).contains(name)) {
				return month + 1;
			}
		}
		return 0;
	}

	private static Optional<LocalDate> date(String year, int month, String day, int latestYear) {
		int full = Integer.parseInt(year);
		if (year.length() == 2) {
			full += (2000 + full <= latestYear) ? 2000 : 1900;
		}
		if (full < 1900 || full > 2100) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
