package org.satyapan.worklist.enquiries;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.satyapan.register.CheckedEstablishment;
import org.satyapan.register.Enquiry;
import org.satyapan.register.EnquiryState;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.PermissionState;
import org.satyapan.register.Permissions;
import org.satyapan.register.Succession;

/**
 * Enquiries that DoT answered by sending a table of its records instead of a reply.
 */
@Component
class KnownByRecords {

	private static final int CHUNK = 2000;

	private final PermissionChecks checks;

	private final Permissions permissions;

	KnownByRecords(PermissionChecks checks, Permissions permissions) {
		this.checks = checks;
		this.permissions = permissions;
	}

	/**
	 * Those of the unanswered enquiries to which the asked area's records hold the
	 * answer, answered.
	 */
	List<Enquiry> answered(List<Enquiry> unanswered, Succession succession) {
		if (unanswered.isEmpty()) {
			return List.of();
		}
		Map<String, String> listings = this.checks.latest(EnumSet.of(PermissionState.FOUND))
			.stream()
			.collect(Collectors.toMap(CheckedEstablishment::establishmentId, CheckedEstablishment::listingId));
		List<String> asked = unanswered.stream()
			.map((enquiry) -> listings.get(succession.of(enquiry.establishmentId())))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<String, Permission> byListing = byListing(asked);
		return unanswered.stream().flatMap((enquiry) -> {
			String listing = listings.get(succession.of(enquiry.establishmentId()));
			return Optional.ofNullable((listing != null) ? byListing.get(listing) : null)
				.filter((permission) -> isOf(enquiry.lsa(), permission)
						&& !permission.asOf().isBefore(enquiry.askedOn()))
				.map((permission) -> answered(enquiry, permission))
				.stream();
		}).toList();
	}

	private Map<String, Permission> byListing(List<String> listings) {
		Map<String, String> permissionOf = new HashMap<>();
		for (List<String> chunk : chunks(listings).toList()) {
			for (PermissionCheck check : this.checks.ofListings(chunk)) {
				if (check.permissionId() != null) {
					permissionOf.put(check.listingId(), check.permissionId());
				}
			}
		}
		Map<String, Permission> permissions = chunks(permissionOf.values().stream().distinct().sorted().toList())
			.flatMap((chunk) -> this.permissions.withIds(chunk).stream())
			.collect(Collectors.toMap(Permission::id, Function.identity()));
		permissionOf.values().removeIf((id) -> !permissions.containsKey(id));
		return permissionOf.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> Objects.requireNonNull(permissions.get(entry.getValue()))));
	}

	private static boolean isOf(String area, Permission permission) {
		return permission.lsa().toLowerCase(Locale.ROOT).startsWith(area.toLowerCase(Locale.ROOT));
	}

	private static Enquiry answered(Enquiry enquiry, Permission permission) {
		return new Enquiry(enquiry.id(), enquiry.enquiryNo(), enquiry.establishmentId(), enquiry.lsa(),
				enquiry.askedOn(), EnquiryState.FOUND, permission.asOf(), permission.registrationNo(),
				"by DoT's records of " + permission.asOf());
	}

	private static Stream<List<String>> chunks(List<String> ids) {
		return Stream.iterate(0, (start) -> start < ids.size(), (start) -> start + CHUNK)
			.map((start) -> ids.subList(start, Math.min(start + CHUNK, ids.size())));
	}

}
