package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Premises;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;
import org.satyapan.verification.facts.RaidedHere;

/**
 * A centre operates where a raid took place before: in the same plot, floor or unit, not
 * only in the same building.
 */
final class PremisesRaidedBefore implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.PREMISES_RAIDED_BEFORE;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		LocalDate conduct = listed.listing().conductDate();
		LocalDate oldest = conduct.minusYears(terms.number("look-back-years"));
		List<RaidedHere> raids = raidsAt(facts, listed.premises()).stream()
			.filter((raid) -> raid.day().isBefore(conduct) && raid.day().isAfter(oldest))
			.toList();
		if (raids.isEmpty()) {
			return Optional.empty();
		}
		TreeSet<String> days = new TreeSet<>(raids.stream().map((raid) -> raid.day().toString()).toList());
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		raids.forEach((raid) -> evidence.add(Records.of(raid)));
		Because because = Because.of(facts, listed)
			.put("count", days.size())
			.put("raids", Because.joined(raids.stream()
				.map((raid) -> Because.of().put("day", Days.of(raid.day())).put("force", raid.raid().forceName()))
				.map((raid) -> raid.says(terms, "raid"))
				.toList()));
		List<String> rests = new ArrayList<>(List.of(PlaceKey.of(listed.premises())));
		rests.addAll(days);
		return Optional.of(conclude(known, listed, because.says(terms, "default"), evidence, rests));
	}

	private static List<RaidedHere> raidsAt(Facts facts, @Nullable Premises premises) {
		return (premises != null && PlaceKey.isNarrow(premises)) ? facts.raidsAt(premises.id()) : List.of();
	}

}
