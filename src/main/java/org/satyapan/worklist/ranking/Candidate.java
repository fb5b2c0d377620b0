package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A place that waits for a visit.
 *
 * @param id the establishment's
 * @param locality places of one locality are within walking distance
 * @param building its places stand together: nobody climbs the same stairs twice
 * @param address breaks ties
 * @param dueOn the last day on which the visit is in time
 * @param risk in points
 */
public record Candidate(String id, String locality, String building, String address, LocalDate dueOn, int risk) {

	/**
	 * The highest risk first; ties by due day, address and id, so that order never
	 * varies.
	 */
	static final Comparator<Candidate> BY_RISK = Comparator.comparingInt(Candidate::risk)
		.reversed()
		.thenComparing(Candidate::dueOn)
		.thenComparing(Candidate::address)
		.thenComparing(Candidate::id);

}
