package org.satyapan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.satyapan.register.Axis;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.FindingTally;
import org.satyapan.register.Station;

/**
 * The findings of one rule.
 *
 * @param byStatus findings in each status, those with none left out
 * @param openByZone open findings in each zone; the empty name is for those that lie in
 * none
 */
public record RuleFigures(String code, Axis axis, String titleEn, String titleHi, Map<FindingStatus, Long> byStatus,
		Map<String, Long> openByZone) {

	/** Findings that are neither confirmed nor cleared nor expired. */
	public long open() {
		return count(FindingStatus.DISCREPANCY) + count(FindingStatus.SUSPECTED);
	}

	/** Findings in one status. */
	public long count(FindingStatus status) {
		return this.byStatus.getOrDefault(status, 0L);
	}

	/** All rules that ever fired: first by axis, then by open findings. */
	static List<RuleFigures> of(City city) {
		Map<String, List<FindingTally>> byRule = new TreeMap<>();
		for (FindingTally tally : city.findings()) {
			byRule.computeIfAbsent(tally.ruleCode(), (code) -> new ArrayList<>()).add(tally);
		}
		Map<String, Station> stations = city.standingStations();
		return byRule.values()
			.stream()
			.map((tallies) -> of(tallies, stations))
			.sorted(Comparator.comparing(RuleFigures::axis)
				.thenComparing(Comparator.comparing(RuleFigures::open).reversed())
				.thenComparing(RuleFigures::code))
			.toList();
	}

	private static RuleFigures of(List<FindingTally> tallies, Map<String, Station> stations) {
		FindingTally first = tallies.get(0);
		Map<FindingStatus, Long> byStatus = new TreeMap<>();
		Map<String, Long> openByZone = new TreeMap<>();
		for (FindingTally tally : tallies) {
			byStatus.merge(tally.status(), tally.tally(), Long::sum);
			if (tally.status() == FindingStatus.DISCREPANCY || tally.status() == FindingStatus.SUSPECTED) {
				Station station = (tally.stationCode() != null) ? stations.get(tally.stationCode()) : null;
				openByZone.merge((station != null) ? station.zone() : "", tally.tally(), Long::sum);
			}
		}
		return new RuleFigures(first.ruleCode(), first.axis(), first.titleEn(), first.titleHi(), byStatus, openByZone);
	}

}
