package org.satyapan.workspace;

import java.time.LocalDate;

import org.satyapan.register.Night;

/**
 * What every step of a night is told: which night it is, and where its results go.
 */
public record NightWork(Night night, Outbox outbox) {

	/** The business date; never the date of the clock. */
	public LocalDate date() {
		return this.night.businessDate();
	}

}
