package org.satyapan.intake.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.values.DateReading.Precision;
import org.satyapan.intake.values.DateReading.Problem;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;

/**
 * Dates as stations write them: the day first, in any punctuation, with the month as
 * number or word in English or Hindi, as an Excel day number, or only a month.
 */
public final class Dates {

	private static final String SEPARATOR = "\\s*[./\\-–,_ ]\\s*";

	private static final String LETTERS = "[\\p{L}\\p{M}]+";

	private static final Pattern DAY_FIRST = Pattern
		.compile("(?<!\\d)(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?<!\\d)(\\d{4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})(?!\\d)");

	private static final Pattern MONTH_WORD = Pattern
		.compile("(?<!\\d)(\\d{1,2})\\s*(?:st|nd|rd|th)?[\\s./,-]*(?:of\\s+)?(" + LETTERS
				+ ")[\\s./,'’-]*(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern WORD_FIRST = Pattern
		.compile("(" + LETTERS + ")[\\s.]*(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})(?!\\d)");

	private static final Pattern MONTH_ONLY_WORD = Pattern
		.compile("(" + LETTERS + ")[\\s./,'’-]*(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern MONTH_ONLY_NUMBER = Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[./-]\\s*(\\d{4})(?!\\d)");

	private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

	private static final Pattern YEAR_ONLY = Pattern.compile("(19|20)\\d{2}");

	/** Days of 1975 to 2064 in Excel's count. */
	private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}(\\.0*)?");

	private static final Map<String, Integer> MONTHS = months();

	private Dates() {
	}

	/**
	 * Reads a cell of a column of dates.
	 * @param cell the cell
	 * @param dates1904 whether the workbook counts days from 1904
	 * @param day the day on which the list came; tells the century of two-digit years
	 */
	public static DateReading read(Cell cell, boolean dates1904, LocalDate day) {
		LocalDate date = cell.date();
		if (date != null) {
			boolean ambiguous = cell.american() && date.getDayOfMonth() <= 12
					&& date.getDayOfMonth() != date.getMonthValue();
			return new DateReading(date, Precision.DAY, ambiguous ? Problem.AMBIGUOUS : null);
		}
		Double number = cell.number();
		if (number != null && SERIAL.matcher(cell.text()).matches()) {
			return DateReading.of(DateUtil.getLocalDateTime(number, dates1904).toLocalDate(), Precision.DAY);
		}
		if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.BOOLEAN) {
			return DateReading.failed(Problem.NOT_A_DATE);
		}
		return read(cell.text(), day);
	}

	/** Reads the first date of a text. */
	public static DateReading read(String text, LocalDate day) {
		String plain = Text.asciiDigits(Text.line(text)).toLowerCase(Locale.ROOT);
		if (SERIAL.matcher(plain).matches()) {
			return DateReading.of(DateUtil.getLocalDateTime(Double.parseDouble(plain)).toLocalDate(), Precision.DAY);
		}
		Matcher matcher = YEAR_FIRST.matcher(plain);
		if (matcher.find()) {
			return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), day);
		}
		matcher = DAY_FIRST.matcher(plain);
		if (matcher.find()) {
			DateReading first = date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1), day);
			return (first.date() != null && matcher.find())
					? new DateReading(first.date(), first.precision(), Problem.SEVERAL) : first;
		}
		matcher = MONTH_WORD.matcher(plain);
		while (matcher.find()) {
			Integer month = month(matcher.group(2));
			if (month != null) {
				return date(matcher.group(3), month, matcher.group(1), day);
			}
		}
		matcher = WORD_FIRST.matcher(plain);
		while (matcher.find()) {
			Integer month = month(matcher.group(1));
			if (month != null) {
				return date(matcher.group(3), month, matcher.group(2), day);
			}
		}
		matcher = COMPACT.matcher(plain);
		if (matcher.find()) {
			return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), day);
		}
		Optional<YearMonth> month = findMonth(plain, day);
		if (month.isPresent()) {
			return DateReading.of(month.get().atDay(1), Precision.MONTH);
		}
		if (YEAR_ONLY.matcher(plain).matches()) {
			return DateReading.of(LocalDate.of(Integer.parseInt(plain), 1, 1), Precision.YEAR);
		}
		return DateReading.failed(Problem.NOT_A_DATE);
	}

	/** Finds a month with its year, such as {@code Aug 2020} or {@code 08/2020}. */
	public static Optional<YearMonth> findMonth(String text, LocalDate day) {
		String plain = Text.asciiDigits(Text.line(text)).toLowerCase(Locale.ROOT);
		Matcher matcher = MONTH_ONLY_WORD.matcher(plain);
		while (matcher.find()) {
			Integer month = month(matcher.group(1));
			if (month != null) {
				return Optional.of(YearMonth.of(year(matcher.group(2), day), month));
			}
		}
		matcher = MONTH_ONLY_NUMBER.matcher(plain);
		while (matcher.find()) {
			int month = Integer.parseInt(matcher.group(1));
			if (month >= 1 && month <= 12) {
				return Optional.of(YearMonth.of(Integer.parseInt(matcher.group(2)), month));
			}
		}
		return Optional.empty();
	}

	private static DateReading date(String year, int month, String dayOfMonth, LocalDate day) {
		try {
			LocalDate date = LocalDate.of(year(year, day), month, Integer.parseInt(dayOfMonth));
			return DateReading.of(date, Precision.DAY);
		}
		catch (DateTimeException ex) {
			return DateReading.failed(Problem.IMPOSSIBLE);
		}
	}

	private static int year(String year, LocalDate day) {
		int number = Integer.parseInt(year);
		if (year.length() > 2) {
			return number;
		}
		int century = day.getYear() / 100 * 100;
		return (century + number <= day.getYear() + 10) ? century + number : century - 100 + number;
	}

	private static @Nullable Integer month(String word) {
		return MONTHS.get(word);
	}

	private static Map<String, Integer> months() {
		String[] names = { "january jan जनवरी जन", "february feb फरवरी फर", "march mar मार्च", "april apr अप्रैल",
				"may मई", "june jun जून", "july jul जुलाई", "august aug अगस्त", "september sep sept सितंबर सितम्बर",
				"october oct अक्टूबर अक्तूबर", "november nov नवंबर नवम्बर", "december dec दिसंबर दिसम्बर" };
		Map<String, Integer> months = new TreeMap<>();
		for (int month = 0; month < names.length; month++) {
			for (String name : names[month].split(" ")) {
				months.put(name, month + 1);
			}
		}
		return months;
	}

}
