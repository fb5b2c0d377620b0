package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a listing is checked against DoT's permissions.
 *
 * @param homeFrom first day on which working from home needed no amended permission
 * @param homeTo last such day
 * @param homeWords words of a listing that say its people work from home
 * @param reasons what to tell of each outcome, by its name in lower case with hyphens
 */
public record PermissionTerms(@Nullable LocalDate homeFrom, @Nullable LocalDate homeTo, List<String> homeWords,
		Map<String, Bilingual> reasons) {

	public PermissionTerms {
		homeWords = (homeWords != null) ? List.copyOf(homeWords) : List.of();
		reasons = (reasons != null) ? Map.copyOf(reasons) : Map.of();
	}

	/** Whether people could work from home on that day without an amended permission. */
	public boolean homeAllowedOn(LocalDate day) {
		return this.homeFrom != null && !day.isBefore(this.homeFrom)
				&& (this.homeTo == null || !day.isAfter(this.homeTo));
	}

}
