package org.satyapan.sample.city;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a registry says of one number.
 *
 * @param registry {@code COMPANY}, {@code TAX} or {@code TELEMARKETER}
 * @param centre whose number it is; empty if nobody's here
 */
public record TrueEntry(String registry, String number, String name, String status, @Nullable LocalDate since,
		@Nullable LocalDate validTo, String cin, String gstin, String phone, String centre) {
}
