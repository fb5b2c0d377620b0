package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing of a list in force (not superseded) says that a call centre is.
 *
 * @param establishmentId the establishment it belongs to; the listing's own id while it
 * is not resolved
 * @param stationCode whose list it is
 * @param period {@code YYYY-MM}
 * @param locality canonical area, {@code Unknown} where none is recognised
 * @param territoryOf the station whose territory the premises lie in
 * @param permission what DoT's records say of it; null where it was not checked
 */
public record ListedPlace(String listingId, String establishmentId, String stationCode, String period,
		@Nullable LocalDate since, @Nullable LocalDate vacatedOn, String locality, @Nullable String territoryOf,
		@Nullable PermissionState permission) {
}
