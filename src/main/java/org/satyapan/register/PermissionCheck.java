package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * What DoT's records say of one listing, by the law of its date of conduct.
 */
public record PermissionCheck(String listingId, PermissionState state, @Nullable String permissionId, String reasonEn,
		String reasonHi) {
}
