package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * A listing of a list in force that names a place outside its station's territory.
 *
 * @param establishmentId the establishment it belongs to; the listing's own id while it
 * is not resolved
 * @param stationCode whose list it is
 * @param territoryOf the station whose territory the premises lie in; null if none is
 * known
 */
public record PlacedListing(String listingId, String establishmentId, String name, @Nullable String address,
		String stationCode, String locality, @Nullable String territoryOf) {
}
