package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One call-centre row of a submission, as submitted.
 *
 * @param conductDate date of conduct: the list's as-on date, else its period's end
 * @param owner owner or director; several separated by {@code ;}
 * @param ownerRelative father's or husband's name of the owner, in the same order
 * @param phones ten-digit numbers separated by {@code ;}
 * @param staff employees or seats
 * @param since operating since
 * @param remarks remarks and unknown columns, with their headers
 * @param original the row's cells as they stood
 */
public record Listing(String id, String submissionId, String fileId, String sheet, int rowNo, String stationCode,
		LocalDate conductDate, String name, @Nullable String address, @Nullable String owner,
		@Nullable String ownerRelative, @Nullable String phones, @Nullable String email, @Nullable Integer staff,
		@Nullable String workProfile, Activity activity, LicenceClaim licenceClaim, @Nullable String licenceNo,
		@Nullable String cin, @Nullable String gstin, @Nullable LocalDate since, @Nullable LocalDate vacatedOn,
		@Nullable String remarks, @Nullable String original) {
}
