package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

/**
 * A tip, an association's message or a complaint.
 *
 * @param file the file that it came in, without its extension
 * @param centre the identifier of the centre that it is truly about; empty if unknown
 */
public record TrueNotice(String file, String number, String kind, LocalDate received, String source,
		boolean confidential, LocalDate conduct, String name, String address, String locality, String city, String pin,
		List<String> phones, String email, String url, String person, String country, String amount, String currency,
		String reference, String timeZone, String giftCards, String text, String centre) {
}
