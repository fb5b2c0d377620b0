package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.time.YearMonth;

import org.satyapan.register.Submission;

/**
 * The date of conduct of a list: its own date, else the end of its period.
 */
public final class ListDay {

	private ListDay() {
	}

	public static LocalDate of(Submission submission) {
		return (submission.asOn() != null) ? submission.asOn() : YearMonth.parse(submission.period()).atEndOfMonth();
	}

}
