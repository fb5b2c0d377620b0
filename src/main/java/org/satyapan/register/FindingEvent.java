package org.satyapan.register;

import java.time.LocalDate;

/**
 * One change in a finding's life: who, when, why.
 *
 * @param status what it became
 */
public record FindingEvent(String id, String findingId, LocalDate happenedOn, FindingStatus status, String decidedBy,
		String reason) {
}
