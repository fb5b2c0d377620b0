package org.satyapan.verification.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.satyapan.register.SubjectKind;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * The last lists of two stations, for one period, both name an establishment as
 * operating.
 */
final class ClaimedByTwoStations implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.CLAIMED_BY_TWO_STATIONS;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			claims(facts, terms, known).ifPresent((claims) -> conclusions.add(conclude(facts, terms, known, claims)));
		}
		return conclusions;
	}

	/** The listings of the newest period in which two stations claim it, by station. */
	private static Optional<Map<String, Listed>> claims(Facts facts, RuleTerms terms, KnownEstablishment known) {
		Map<String, Map<String, Listed>> byPeriod = new TreeMap<>(Comparator.reverseOrder());
		for (Listed listed : known.listings()) {
			if (!listed.vacated() && terms.inForceOn(listed.listing().conductDate()) && isLast(facts, listed)) {
				byPeriod.computeIfAbsent(listed.submission().period(), (period) -> new TreeMap<>())
					.putIfAbsent(listed.listing().stationCode(), listed);
			}
		}
		return byPeriod.values().stream().filter((claims) -> claims.size() > 1).findFirst();
	}

	private static boolean isLast(Facts facts, Listed listed) {
		return facts.latestList(listed.listing().stationCode())
			.filter((last) -> last.period().equals(listed.submission().period()))
			.isPresent();
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Map<String, Listed> claims) {
		List<Listed> listings = new ArrayList<>(claims.values());
		Listed latest = listings.stream()
			.max(Comparator.comparing((listed) -> listed.listing().conductDate()))
			.orElseThrow();
		Because because = Because.of(facts, latest)
			.put("stations", Because.joined(claims.keySet().stream().map(facts::stationName).toList()));
		return new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(),
				latest.listing().conductDate(), "", because.says(terms, "default"),
				listings.stream().map((listed) -> Records.of(facts, listed)).toList(),
				new ArrayList<>(claims.keySet()));
	}

}
