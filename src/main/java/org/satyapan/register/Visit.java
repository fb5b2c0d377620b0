package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inspection that took place, as the returned worklist tells it.
 */
public record Visit(String id, String establishmentId, LocalDate visitedOn, String team, VisitOutcome outcome,
		@Nullable String officer, @Nullable String documentsSeen, @Nullable String licenceNo, @Nullable String remarks,
		String fileId, String sheet, int rowNo) {
}
