package org.satyapan.worklist.enquiries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.CheckedEstablishment;
import org.satyapan.register.Establishment;
import org.satyapan.register.Establishments;
import org.satyapan.register.Listing;
import org.satyapan.register.Listings;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.PermissionState;
import org.satyapan.register.Places;
import org.satyapan.register.Premises;

/**
 * The call centres whose permission, by the law of their latest listing, is not found or
 * in doubt. Where no permission was required there is nothing to ask.
 */
@Component
class DoubtfulPlaces {

	private static final Set<PermissionState> DOUBTFUL = EnumSet.of(PermissionState.NOT_FOUND,
			PermissionState.NUMBER_UNKNOWN, PermissionState.OTHER_ADDRESS, PermissionState.OTHER_NAME,
			PermissionState.DOUBTFUL, PermissionState.EXPIRED);

	private static final int CHUNK = 2000;

	private final PermissionChecks checks;

	private final Listings listings;

	private final Establishments establishments;

	private final Places places;

	DoubtfulPlaces(PermissionChecks checks, Listings listings, Establishments establishments, Places places) {
		this.checks = checks;
		this.listings = listings;
		this.establishments = establishments;
		this.places = places;
	}

	/** Those that still operate, by locality, name and id. */
	List<AskedPlace> all() {
		return of(this.checks.latest(DOUBTFUL));
	}

	private List<AskedPlace> of(List<CheckedEstablishment> checked) {
		List<AskedPlace> found = new ArrayList<>();
		for (int start = 0; start < checked.size(); start += CHUNK) {
			found.addAll(chunk(checked.subList(start, Math.min(start + CHUNK, checked.size()))));
		}
		found.sort(Comparator.comparing(AskedPlace::locality)
			.thenComparing(AskedPlace::name)
			.thenComparing(AskedPlace::establishmentId));
		return found;
	}

	private List<AskedPlace> chunk(List<CheckedEstablishment> checked) {
		Map<String, Listing> listings = byKey(
				this.listings.ofIds(checked.stream().map(CheckedEstablishment::listingId).toList()), Listing::id);
		Map<String, Establishment> centres = byKey(
				this.establishments.withIds(checked.stream().map(CheckedEstablishment::establishmentId).toList()),
				Establishment::id);
		Map<String, Premises> premises = byKey(
				this.places
					.withIds(centres.values().stream().map(Establishment::premisesId).collect(Collectors.toSet())),
				Premises::id);
		List<AskedPlace> found = new ArrayList<>();
		for (CheckedEstablishment row : checked) {
			Listing listing = Objects.requireNonNull(listings.get(row.listingId()));
			Establishment centre = Objects.requireNonNull(centres.get(row.establishmentId()));
			if (listing.vacatedOn() != null || centre.vacatedOn() != null) {
				continue;
			}
			Premises place = premises.get(centre.premisesId());
			String address = Objects.requireNonNullElse(listing.address(), (place != null) ? place.address() : "");
			found.add(new AskedPlace(centre.id(), listing.name(), address, (place != null) ? place.locality() : "",
					Objects.requireNonNullElse(listing.licenceNo(), ""), listing.conductDate()));
		}
		return found;
	}

	private static <T> Map<String, T> byKey(Collection<T> rows, Function<T, String> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

}
