package org.satyapan.worklist.enquiries;

import java.util.List;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What stands in the covering letter to one licensed service area.
 *
 * @param number the letter's own
 * @param asked what is asked today
 * @param reminded what was asked long ago and is still unanswered
 */
public record EnquiryLetter(String number, Words office, Words addressee, Words date, Words request, List<Row> asked,
		List<Row> reminded, String csv) {

	public EnquiryLetter {
		asked = List.copyOf(asked);
		reminded = List.copyOf(reminded);
	}

	/**
	 * One enquiry.
	 *
	 * @param reminder 1 for the first, 0 for none
	 */
	public record Row(String number, String name, String address, String numberCited, Words day, Words askedOn,
			int reminder) {
	}

}
