package org.satyapan.worklist.letters;

import java.time.LocalDate;
import java.util.List;

import org.satyapan.register.Station;
import org.satyapan.register.Submission;

/**
 * A station whose list for the current month is not there.
 *
 * @param due the last day on which it was on time
 * @param rejected what it sent that could not be read
 */
public record MissingList(Station station, LocalDate due, List<Submission> rejected) {

	public MissingList {
		rejected = List.copyOf(rejected);
	}

	/** Which lists are missing on a day. */
	@FunctionalInterface
	public interface On {

		/** By station code; those that were never due are not among them. */
		List<MissingList> on(LocalDate day);

	}

}
