package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A question to DoT about one establishment.
 *
 * @param lsa licensed service area asked
 */
public record Enquiry(String id, String enquiryNo, String establishmentId, String lsa, LocalDate askedOn,
		EnquiryState state, @Nullable LocalDate repliedOn, @Nullable String registrationNo, @Nullable String remarks) {
}
