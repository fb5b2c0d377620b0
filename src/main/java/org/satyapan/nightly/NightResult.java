package org.satyapan.nightly;

import java.nio.file.Path;
import java.util.List;

/**
 * How a request ended.
 *
 * @param ending which way
 * @param message one plain sentence for the operator
 * @param table the closing table, line by line; empty unless the whole night is done
 * @param settings the frozen settings to start again with, when that is needed; else the
 * jobs folder in use
 */
public record NightResult(Ending ending, String message, List<String> table, Path settings) {

	/** The ways in which a request ends. */
	public enum Ending {

		/** Done, nothing rejected. */
		DONE,
		/** Done, with rejected input to look at. */
		DONE_WITH_REJECTED,
		/** Not done; the same command resumes it. */
		FAILED,
		/** The inbox has no register of stations, and no night before had one. */
		NO_STATIONS,
		/** Another night holds the lock. */
		LOCKED,
		/** An unfinished night was frozen with other settings: start again with those. */
		OTHER_SETTINGS

	}

}
