package org.satyapan.worklist.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.satyapan.register.VisitNote.Kind;
import org.satyapan.worklist.lists.WorklistLayout.RowKey;

/**
 * One line of a worklist as it came back.
 *
 * @param key empty where no whole row key stands in the row
 * @param cells all texts of the row
 * @param outcome as written
 * @param seen what the team saw, as written
 * @param visitedOn as written in the row, else above the lines; empty if nowhere
 * @param notes cells of columns that the team added and whose meaning is known
 * @param remarks cells of other columns that the team added
 */
record ReturnedLine(String sheet, int rowNo, Optional<RowKey> key, List<String> cells, String outcome, String seen,
		String visitedOn, String officer, Map<Kind, String> notes, String remarks) {

	ReturnedLine {
		cells = List.copyOf(cells);
		notes = Map.copyOf(notes);
	}

	/** Whether nobody wrote into the line. */
	boolean untouched() {
		return this.outcome.isBlank() && this.seen.isBlank() && this.notes.isEmpty();
	}

}
