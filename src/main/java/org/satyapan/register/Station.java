package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One police station as it stood from a day on; a later row of the same code replaces it
 * from its own day.
 *
 * @param code for example {@code PS-UDYOG-VIHAR}
 * @param mustSubmit whether a list is expected of it each period
 * @param localities its territory: canonical locality names, separated by {@code ;}
 * @param validFrom first day
 * @param validTo last day, or null while it stands
 */
public record Station(String code, String name, String nameHi, String zone, String zoneHi, StationKind kind,
		boolean mustSubmit, String localities, @Nullable String email, LocalDate validFrom,
		@Nullable LocalDate validTo) {
}
