package org.satyapan.report.cases;

import org.satyapan.report.summary.Label;

/**
 * A victim's or a foreign agency's complaint, as far as an investigator needs it.
 *
 * @param agency who passed it on; empty where that is confidential
 * @param reference under which the agency keeps it
 * @param timeZone of the day on which it happened, as stated
 * @param amount as stated, with the currency
 * @param giftCards by which the victim paid
 * @param centre the establishment that it was linked to; empty if none
 * @param linkedBy what the complaint and the records have in common
 */
public record Complaint(String id, String noticeNo, Label kind, String receivedOn, String conductDate, String agency,
		String reference, String country, String timeZone, String amount, String giftCards, String phones, String email,
		String url, String text, String centre, Label linkedBy) {
}
