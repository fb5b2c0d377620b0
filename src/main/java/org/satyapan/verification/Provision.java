package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A section that charges and findings cite, under the act that held it on each day. A gap
 * means that no section said so then.
 *
 * @param matter what it is about
 * @param law the sections, period by period
 */
public record Provision(Bilingual matter, List<LawPeriod> law) {

	public Provision {
		law = (law != null) ? List.copyOf(law) : List.of();
	}

	/** The section in force on that day. */
	public Optional<LawPeriod> on(LocalDate day) {
		return this.law.stream().filter((period) -> period.covers(day)).findFirst();
	}

}
