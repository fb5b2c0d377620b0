package org.satyapan.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Role;

/**
 * A person arrested in several cases.
 *
 * @param id the person's
 * @param aliases other names and spellings in the records
 * @param relation {@code S/O}, {@code D/O} or {@code W/O}
 * @param birthYear estimated from ages where no date is known
 * @param cases earliest first; those that ended in acquittal or discharge are not among
 * them
 */
public record RepeatOffender(String id, String name, List<String> aliases, @Nullable String relation,
		@Nullable String relativeName, @Nullable Integer birthYear, List<Case> cases) {

	/**
	 * One case of the person.
	 *
	 * @param arrestedOn the day of arrest, else of the case
	 * @param photos file names of photos taken in this case
	 * @param asOf the day for which the records speak
	 */
	public record Case(String firKey, @Nullable String sections, @Nullable LocalDate arrestedOn, Role role,
			CustodyStatus status, @Nullable LocalDate bailDate, List<String> photos, LocalDate asOf) {
	}

}
