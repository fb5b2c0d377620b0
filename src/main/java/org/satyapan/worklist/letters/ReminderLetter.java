package org.satyapan.worklist.letters;

import java.util.List;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What stands in a reminder.
 *
 * @param missing what did not come
 * @param reasons why each file could not be read; empty if none came
 */
public record ReminderLetter(Words office, String number, Words date, Words station, Words zone, Words period,
		Words missing, List<Rejection> reasons, Words dueOn, Words answerBy, Words request) {

	public ReminderLetter {
		reasons = List.copyOf(reasons);
	}

	/** A file that could not be read. */
	public record Rejection(String file, Words receivedOn, Words reason) {
	}

}
