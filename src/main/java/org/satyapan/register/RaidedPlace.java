package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a raid that took place searched; planned raids are never among them.
 *
 * @param establishmentId the establishment it belongs to; the record's own id while it is
 * not resolved
 * @param firKeys the raid's cases, separated by {@code ;}
 * @param locality canonical area, {@code Unknown} where none is recognised
 * @param territoryOf the station whose territory the premises lie in
 */
public record RaidedPlace(String recordId, String establishmentId, String raidId, LocalDate raidDate, String forceName,
		@Nullable String firKeys, String locality, @Nullable String territoryOf) {
}
