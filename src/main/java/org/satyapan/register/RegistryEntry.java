package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a registry says of one number.
 *
 * @param id derived from the registry and the number
 * @param number as written
 * @param numberKey without case, space and punctuation
 * @param statusWritten the status in the registry's own words
 * @param statusSince the day since which it has that status
 * @param validTo last day of the registration
 * @param phones numbers separated by {@code ;}
 */
public record RegistryEntry(String id, Registry registry, String number, String numberKey, @Nullable String name,
		RegistryStatus status, @Nullable String statusWritten, @Nullable LocalDate statusSince,
		@Nullable LocalDate validTo, @Nullable String cin, @Nullable String gstin, @Nullable String phones,
		@Nullable String address, String fileId, String sheet, int rowNo, LocalDate asOf) {
}
