package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One DoT record (an OSP registration), valid at one location.
 *
 * @param id derived from the registration number
 * @param registrationNo as written
 * @param registrationKey without case, space and punctuation
 * @param centreType what it covers
 * @param lsa licensed service area
 */
public record Permission(String id, String registrationNo, String registrationKey, String applicant,
		@Nullable String tradeName, String centreAddress, @Nullable String locality, @Nullable String city,
		@Nullable String pin, Activity centreType, @Nullable String activity, @Nullable Integer seats,
		@Nullable LocalDate issueDate, @Nullable LocalDate expiryDate, String lsa, @Nullable String cin,
		@Nullable String gstin, @Nullable String authorisedSignatory, @Nullable String phone, @Nullable String email,
		String fileId, String sheet, int rowNo, LocalDate asOf) {
}
