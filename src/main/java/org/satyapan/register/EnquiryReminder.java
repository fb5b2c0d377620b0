package org.satyapan.register;

import java.time.LocalDate;

/**
 * One reminder of an enquiry.
 *
 * @param ordinal 1 for the first
 */
public record EnquiryReminder(String enquiryId, int ordinal, LocalDate remindedOn) {
}
