package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A case (FIR).
 *
 * @param firKey {@code STATE/DISTRICT/POLICE STATION/YEAR/NUMBER} in upper case
 * @param sections as charged
 */
public record PoliceCase(String firKey, String state, String district, String policeStation, String firNo, int firYear,
		@Nullable LocalDate firDate, @Nullable String sections, @Nullable LocalDate occurrenceFrom,
		@Nullable LocalDate occurrenceTo, @Nullable String place, @Nullable String gist, String fileId, String sheet,
		int rowNo, LocalDate asOf) {
}
