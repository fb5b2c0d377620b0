package org.satyapan.report.cases;

import org.satyapan.report.summary.Label;

/**
 * A victim's or a foreign agency's complaint, as far as an investigator needs it.
 *
 * @param agency who passed it on; empty where that is confidential
 * @param amount as stated, with the currency
 * @param centre the establishment that it was linked to; empty if none
 * @param linkedBy what the complaint and the records have in common
 */
public record Complaint(String id, String noticeNo, Label kind, String receivedOn, String conductDate, String agency,
		String country, String amount, String phones, String email, String url, String text, String centre,
		Label linkedBy) {
}
