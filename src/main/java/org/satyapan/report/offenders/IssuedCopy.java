package org.satyapan.report.offenders;

import org.satyapan.report.summary.Label;

/**
 * To whom one copy of the register was issued.
 *
 * @param id by which its receipt is acknowledged
 * @param number from 1, the commissionerate's own; stations follow in order of their
 * codes
 * @param of how many there are
 */
public record IssuedCopy(String id, int number, int of, Label holder) {

	/** For example {@code Copy 7 of 46: Udyog Vihar}. */
	public Label line() {
		return new Label("Copy " + this.number + " of " + this.of + ": " + this.holder.en(),
				"प्रति " + this.number + "/" + this.of + ": " + this.holder.hi());
	}

}
