package org.satyapan.worklist.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * Dates as people write them. The names stand here, since those of a JDK change from
 * release to release.
 */
public final class PlainDates {

	private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
			"Oct", "Nov", "Dec");

	private static final List<String> FULL_MONTHS = List.of("January", "February", "March", "April", "May", "June",
			"July", "August", "September", "October", "November", "December");

	private static final List<String> HINDI_MONTHS = List.of("जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई",
			"अगस्त", "सितंबर", "अक्तूबर", "नवंबर", "दिसंबर");

	private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
			"Saturday", "Sunday");

	private static final List<String> HINDI_WEEKDAYS = List.of("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार",
			"शनिवार", "रविवार");

	private PlainDates() {
	}

	/** {@code 09.09.2020}. */
	public static String figures(LocalDate date) {
		return String.format(Locale.ROOT, "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

	/** {@code 9 Sep 2020} and {@code 9 सितंबर 2020}. */
	public static Words day(LocalDate date) {
		int month = date.getMonthValue() - 1;
		return new Words(date.getDayOfMonth() + " " + MONTHS.get(month) + " " + date.getYear(),
				date.getDayOfMonth() + " " + HINDI_MONTHS.get(month) + " " + date.getYear());
	}

	/** {@code Wednesday, 9 Sep 2020} and {@code बुधवार, 9 सितंबर 2020}. */
	public static Words weekday(LocalDate date) {
		int weekday = date.getDayOfWeek().getValue() - 1;
		Words day = day(date);
		return new Words(WEEKDAYS.get(weekday) + ", " + day.en(), HINDI_WEEKDAYS.get(weekday) + ", " + day.hi());
	}

	/** {@code September 2020} and {@code सितंबर 2020}. */
	public static Words month(LocalDate date) {
		int month = date.getMonthValue() - 1;
		return new Words(FULL_MONTHS.get(month) + " " + date.getYear(), HINDI_MONTHS.get(month) + " " + date.getYear());
	}

}
