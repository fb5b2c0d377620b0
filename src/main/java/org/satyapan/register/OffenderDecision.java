package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One officer's word on the register of repeat offenders, with the row where it stands.
 *
 * @param entry id of the person, of the arrest or of the copy that it is about
 * @param reviewOn until when it holds
 * @param cases those that the officer had before the eyes, separated by {@code ;}
 */
public record OffenderDecision(String id, String entry, OffenderDecisionKind kind, String decidedBy,
		LocalDate decidedOn, @Nullable LocalDate reviewOn, @Nullable String cases, @Nullable String reason,
		String fileId, String sheet, int rowNo, LocalDate asOf) {
}
