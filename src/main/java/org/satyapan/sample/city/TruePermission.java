package org.satyapan.sample.city;

import java.time.LocalDate;

/** One registration in the department's records, for one place. */
public record TruePermission(String number, String centre, String applicant, String tradeName, Premises premises,
		String type, String activity, int seats, LocalDate issued, LocalDate expires, String area, String cin,
		String gstin, String signatory, String phone, String email) {
}
