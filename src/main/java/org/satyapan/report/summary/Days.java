package org.satyapan.report.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Days and months in words. Own tables, since the names that Java knows differ from one
 * release to the next.
 */
public final class Days {

	private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
			"August", "September", "October", "November", "December");

	private static final List<String> MONTHS_HI = List.of("जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई",
			"अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर");

	private Days() {
	}

	/** For example {@code 9 September 2020}. */
	public static Label of(LocalDate date) {
		return new Label(date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear(),
				date.getDayOfMonth() + " " + MONTHS_HI.get(date.getMonthValue() - 1) + " " + date.getYear());
	}

	/** For example {@code September 2020}. */
	public static Label of(YearMonth month) {
		return new Label(MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear(),
				MONTHS_HI.get(month.getMonthValue() - 1) + " " + month.getYear());
	}

}
