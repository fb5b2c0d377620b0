package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

/** One action of a force at one or more premises; planned ones are secret. */
public record TrueRaid(String number, LocalDate date, String force, boolean planned, List<TrueCase> cases,
		List<TrueCentre> centres) {

	public boolean isOwnAndDone() {
		return !this.planned && Cases.OWN_FORCE.equals(this.force);
	}

}
