package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an officer decided, with the reason and the row where it is written.
 *
 * @param subjectId a finding's or an establishment's id
 * @param validUntil the last day on which it holds; null without end
 * @param takenOn business date of the night that read it
 */
public record OfficerDecision(String id, String subjectId, DecisionKind kind, String decidedBy, LocalDate decidedOn,
		@Nullable LocalDate validUntil, String reason, String fileId, String sheet, int rowNo, LocalDate takenOn) {

	/** Whether it holds on a day, as far as no later one ends it. */
	public boolean holdsOn(LocalDate day) {
		return !this.decidedOn.isAfter(day) && (this.validUntil == null || !this.validUntil.isBefore(day));
	}

}
