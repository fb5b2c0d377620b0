package org.satyapan.worklist.returns;

import java.time.LocalDate;
import java.util.List;

/**
 * Takes the rows of one kind of file into the register.
 */
interface Taking {

	/**
	 * Stores what the rows say; doing it again changes nothing.
	 * @return one verdict for each physical row
	 */
	List<RowVerdict> take(List<SheetRows> sheets, Origin origin);

	/**
	 * Where the rows come from.
	 *
	 * @param today business date of the night
	 */
	record Origin(String fileId, String path, LocalDate today) {

		/** Where a row stands, for a reason's end. */
		String place(String sheet, int row) {
			return "(" + this.path + ", sheet " + sheet + ", row " + row + ")";
		}

	}

}
