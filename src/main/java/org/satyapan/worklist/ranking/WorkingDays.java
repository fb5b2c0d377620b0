package org.satyapan.worklist.ranking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * On which days teams are out.
 */
public record WorkingDays(Set<DayOfWeek> weekdays, Set<LocalDate> holidays) {

	/** Somewhere within so many days there must be a working one. */
	private static final int YEAR = 366;

	public WorkingDays {
		weekdays = Set.copyOf(weekdays);
		holidays = Set.copyOf(holidays);
	}

	public static WorkingDays of(Set<DayOfWeek> weekdays, Collection<LocalDate> holidays) {
		return new WorkingDays(weekdays, Set.copyOf(holidays));
	}

	public boolean contains(LocalDate day) {
		return this.weekdays.contains(day.getDayOfWeek()) && !this.holidays.contains(day);
	}

	/** The next working days, the given day among them if it is one. */
	public List<LocalDate> from(LocalDate first, int count) {
		List<LocalDate> days = first.datesUntil(first.plusDays((long) YEAR + 7L * count))
			.filter(this::contains)
			.limit(count)
			.toList();
		if (days.size() < count) {
			throw new IllegalStateException("worklists.holidays leave no working day within a year of " + first);
		}
		return days;
	}

}
