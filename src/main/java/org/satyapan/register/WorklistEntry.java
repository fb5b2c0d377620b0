package org.satyapan.register;

import java.time.LocalDate;

/**
 * One line of a night's worklist: a place to visit.
 *
 * @param ranking 1 is first for the team
 * @param risk the sum of its parts
 * @param findingIds separated by {@code ;}
 */
public record WorklistEntry(LocalDate nightDate, String establishmentId, String team, LocalDate visitOn, int ranking,
		int risk, String findingIds) {
}
