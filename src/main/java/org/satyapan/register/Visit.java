package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inspection that took place, as the returned worklist tells it.
 */
public record Visit(String id, String establishmentId, LocalDate visitedOn, String team, VisitOutcome outcome,
		@Nullable String officer, @Nullable String documentsSeen, @Nullable String licenceNo, @Nullable String remarks,
		String fileId, String sheet, int rowNo) {

	/** The same of another establishment, whose records the first one's are now. */
	public Visit of(String establishment) {
		return new Visit(this.id, establishment, this.visitedOn, this.team, this.outcome, this.officer,
				this.documentsSeen, this.licenceNo, this.remarks, this.fileId, this.sheet, this.rowNo);
	}

}
