package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One rule that fired for one subject. One finding per doubt, not one per night.
 *
 * @param id derived from rule, subject and doubt
 * @param subjectId an establishment's, person's or station's id
 * @param stationCode in whose territory
 * @param severity 1 (low) to 5
 * @param becauseEn one plain sentence
 * @param lawEn the law in force on the date of conduct
 * @param facts SHA-256 of the facts it rests on; a cleared finding returns only when they
 * change
 */
public record Finding(String id, String ruleCode, Axis axis, SubjectKind subjectKind, String subjectId,
		@Nullable String stationCode, int severity, LocalDate conductDate, FindingStatus status, LocalDate raisedOn,
		LocalDate dueOn, String titleEn, String titleHi, String becauseEn, String becauseHi, String lawEn, String lawHi,
		String facts) {

	/** Whether nobody has settled it yet. */
	public boolean isOpen() {
		return this.status == FindingStatus.DISCREPANCY || this.status == FindingStatus.SUSPECTED;
	}

	/** The same in another state. */
	public Finding in(FindingStatus other) {
		return new Finding(this.id, this.ruleCode, this.axis, this.subjectKind, this.subjectId, this.stationCode,
				this.severity, this.conductDate, other, this.raisedOn, this.dueOn, this.titleEn, this.titleHi,
				this.becauseEn, this.becauseHi, this.lawEn, this.lawHi, this.facts);
	}

}
