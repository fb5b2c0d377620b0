package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Raid;
import org.satyapan.register.RaidedPremises;

/**
 * A raid that took place, at one of its premises.
 *
 * @param establishmentId whose premises it searched, or null if that was not resolved
 * @param premisesId where, or null if that was not resolved
 */
public record RaidedHere(Raid raid, RaidedPremises target, @Nullable String establishmentId,
		@Nullable String premisesId) {

	public LocalDate day() {
		return this.raid.raidDate();
	}

	/** Its cases. */
	public List<String> firKeys() {
		String keys = this.raid.firKeys();
		return (keys == null) ? List.of()
				: Arrays.stream(keys.split(";")).map(String::strip).filter((key) -> !key.isEmpty()).toList();
	}

}
