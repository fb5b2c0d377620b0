package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One file from one station.
 *
 * @param received the day it came; nobody's folder where {@code loose}
 * @param asOn the day that the list says it describes
 * @param period the first of the calendar month that it is for
 * @param busted cases for the second block; null where the list has no such block
 */
public record TrueList(TrueStation station, LocalDate received, LocalDate asOn, LocalDate period, String content,
		String timeliness, boolean superseded, boolean loose, boolean first, List<TrueCentre> centres,
		@Nullable List<TrueCase> busted) {

	public boolean isCurrentOn(LocalDate day) {
		return "LIST".equals(this.content) && !this.superseded && this.period.equals(day.withDayOfMonth(1));
	}

}
