package org.satyapan.worklist.returns;

import java.util.Optional;

import org.satyapan.worklist.lists.WorklistLayout.RowKey;

/**
 * One line of a worklist as it came back.
 *
 * @param key empty where no row key stands in the row
 * @param outcome as written
 * @param seen what the team saw, as written
 * @param visitedOn as written in the row, else above the lines; empty if nowhere
 * @param remarks cells of columns that the team added
 */
record ReturnedLine(String sheet, int rowNo, Optional<RowKey> key, String outcome, String seen, String visitedOn,
		String officer, String remarks) {

	/** Whether nobody wrote into the line. */
	boolean untouched() {
		return this.outcome.isBlank() && this.seen.isBlank();
	}

}
