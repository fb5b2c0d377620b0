package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One place that a raid searched, as its record describes it.
 *
 * @param stationCode the station whose list reports it, or null for a raid record
 */
public record RaidedPremises(String id, String raidId, @Nullable String name, @Nullable String address,
		@Nullable String locality, @Nullable String city, @Nullable String pin, @Nullable String phones,
		@Nullable String owner, @Nullable String ownerRelative, @Nullable Integer seatsFound,
		@Nullable String stationCode, String fileId, String sheet, int rowNo, LocalDate asOf) {
}
