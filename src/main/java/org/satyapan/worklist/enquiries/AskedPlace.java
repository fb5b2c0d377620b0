package org.satyapan.worklist.enquiries;

import java.time.LocalDate;

/**
 * A call centre of which DoT is asked.
 *
 * @param numberCited the registration number that it claims; empty if none
 * @param conductDate the day for which the permission is asked
 */
public record AskedPlace(String establishmentId, String name, String address, String locality, String numberCited,
		LocalDate conductDate) {
}
