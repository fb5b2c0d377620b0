package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.Normal;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.layout.Words;
import org.satyapan.intake.values.DateReading;
import org.satyapan.intake.values.Dates;
import org.satyapan.register.Station;

/**
 * What the titles of a list say.
 *
 * @param asOn the date of the list
 * @param month the month of the list, when only that is given
 * @param rejectedAsOn a date after the day on which the list came, or long before it
 * @param station the station that the titles name
 */
record ListTitles(@Nullable LocalDate asOn, @Nullable YearMonth month, @Nullable LocalDate rejectedAsOn,
		@Nullable Station station) {

	/** No title says its date or its station further behind. */
	private static final int LONGEST = 1000;

	static ListTitles of(List<SheetLayout> sheets, Words words, StationNames stations, LocalDate receivedOn,
			int withinDays) {
		LocalDate asOn = null;
		LocalDate rejected = null;
		YearMonth month = null;
		Station station = null;
		for (SheetLayout sheet : sheets) {
			for (String text : sheet.titles()) {
				String title = text.substring(0, Math.min(text.length(), LONGEST));
				String normal = Normal.text(title);
				boolean dated = Words.containsAny(normal, words.asOn());
				LocalDate date = dated ? day(title, receivedOn) : null;
				if (date != null) {
					boolean old = date.isBefore(receivedOn.minusDays(withinDays));
					rejected = (rejected == null && (old || date.isAfter(receivedOn))) ? date : rejected;
					asOn = (asOn == null && !old && !date.isAfter(receivedOn)) ? date : asOn;
				}
				else if (month == null && (dated || Words.containsAny(normal, words.forMonth()))) {
					month = Dates.findMonth(title, receivedOn)
						.filter((found) -> !found.atDay(1).isAfter(receivedOn))
						.orElse(null);
				}
				if (station == null) {
					station = stations.in(title).orElse(null);
				}
			}
		}
		return new ListTitles(asOn, month, (asOn == null) ? rejected : null, station);
	}

	private static @Nullable LocalDate day(String title, LocalDate receivedOn) {
		DateReading reading = Dates.read(title, receivedOn);
		return (reading.precision() == DateReading.Precision.DAY) ? reading.date() : null;
	}

	/** The month for which the list is. */
	YearMonth period(LocalDate receivedOn) {
		return Optional.ofNullable(this.asOn)
			.map(YearMonth::from)
			.or(() -> Optional.ofNullable(this.month))
			.orElse(YearMonth.from(receivedOn));
	}

}
