package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A returned row that contradicts a visit known before. What is known stands until an
 * officer decides.
 *
 * @param earlierVisitId the visit that it contradicts
 * @param visitedOn the day of the visit by the row
 * @param outcome the row's
 * @param officer who signed the row
 * @param findingIds what the row's line was about, separated by {@code ;}
 * @param decisionId the officer's decision, or null while it waits
 */
public record VisitConflict(String id, String establishmentId, LocalDate foundOn, String earlierVisitId,
		LocalDate visitedOn, VisitOutcome outcome, String officer, String findingIds, String fileId, String sheet,
		int rowNo, @Nullable String decisionId) {

	/** The same, decided. */
	public VisitConflict decided(String decision) {
		return new VisitConflict(this.id, this.establishmentId, this.foundOn, this.earlierVisitId, this.visitedOn,
				this.outcome, this.officer, this.findingIds, this.fileId, this.sheet, this.rowNo, decision);
	}

}
