package org.satyapan.register;

import java.time.LocalDate;

/**
 * An officer was told that a visit is overdue.
 *
 * @param rung who, by the code of {@code jobs/worklists.yml}
 * @param area the station or zone whose officer that is; empty for the whole city
 * @param dueOn the day that was missed
 */
public record Escalation(String id, String establishmentId, String rung, String area, LocalDate dueOn,
		LocalDate toldOn) {
}
