package org.satyapan.worklist.lists;

import java.util.List;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What stands in a letter on overdue visits.
 *
 * @param number the letter's own
 * @param doubts whether the doubts are told, or only where a visit is due
 */
public record OverdueLetter(Words office, String number, Words date, Words addressee, boolean doubts, List<Row> rows) {

	public OverdueLetter {
		rows = List.copyOf(rows);
	}

	/**
	 * One place.
	 *
	 * @param days past its due day
	 * @param fresh whether this officer is told of it for the first time
	 */
	public record Row(String name, String address, Words team, Words dueOn, long days, boolean fresh,
			List<Words> doubts, String id) {

		public Row {
			doubts = List.copyOf(doubts);
		}

	}

}
