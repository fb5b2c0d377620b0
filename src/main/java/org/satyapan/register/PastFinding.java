package org.satyapan.register;

import java.time.LocalDate;

/**
 * What a finding said before it said something else, so that nothing is updated without
 * trace.
 *
 * @param replacedOn business date on which this ceased to be what it says
 * @param evidence one line a record: kind, id, English and Hindi text
 */
public record PastFinding(String id, String findingId, LocalDate replacedOn, FindingStatus status, int severity,
		LocalDate conductDate, String becauseEn, String becauseHi, String lawEn, String lawHi, String facts,
		String evidence) {
}
