package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One action against one or more premises, in one or more cases.
 *
 * @param forceName which police force acted, for example {@code Gurugram Police}
 * @param status a planned raid is secret
 * @param firKeys its cases, separated by {@code ;}
 */
public record Raid(String id, String raidNo, LocalDate raidDate, String forceName, RaidStatus status,
		@Nullable String firKeys, String fileId, String sheet, int rowNo, LocalDate asOf) {
}
