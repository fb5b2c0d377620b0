package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a DoT record permits a call centre; only records that were resolved to a place of
 * the own city are among them.
 *
 * @param territoryOf the station whose territory the premises lie in
 */
public record PermittedPlace(String permissionId, String establishmentId, @Nullable LocalDate issueDate,
		@Nullable LocalDate expiryDate, String locality, @Nullable String territoryOf) {
}
