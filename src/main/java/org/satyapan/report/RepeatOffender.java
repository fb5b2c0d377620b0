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
 * @param standing whether an officer approved the entry
 * @param cases earliest first; those that ended in acquittal or discharge are not among
 * them
 */
public record RepeatOffender(String id, String name, List<String> aliases, @Nullable String relation,
		@Nullable String relativeName, @Nullable Integer birthYear, Standing standing, List<Case> cases) {

	/**
	 * One case of the person.
	 *
	 * @param arrestedOn the day of arrest, else of the case
	 * @param elsewhere the neighbouring city where the case is; null for any other place
	 * @param bailConditions as the court's order puts them
	 * @param photos file names of photos taken in this case
	 * @param photoTakenOn when they were taken, where the record says so
	 * @param asOf the day for which the records speak
	 */
	public record Case(String firKey, ReportSettings.@Nullable Name elsewhere, @Nullable String sections,
			@Nullable LocalDate arrestedOn, Role role, CustodyStatus status, @Nullable LocalDate bailDate,
			@Nullable String bailConditions, List<String> photos, @Nullable LocalDate photoTakenOn, LocalDate asOf) {
	}

	/** The cases that an officer approved for the stations. */
	public List<Case> approvedCases() {
		return this.cases.stream().filter((one) -> this.standing.cases().contains(one.firKey())).toList();
	}

}
