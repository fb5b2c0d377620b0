package org.satyapan.register;

/**
 * What DoT's records say of an establishment by its latest listing.
 */
public record CheckedEstablishment(String establishmentId, String listingId, PermissionState state) {
}
