package org.satyapan.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.ListedPlace;
import org.satyapan.register.PermissionState;
import org.satyapan.register.RaidedPlace;
import org.satyapan.register.SourceTally;
import org.satyapan.register.Station;
import org.satyapan.register.Timeliness;

/**
 * Everything that a night counts, by stable keys in a stable order.
 *
 * @param story the commissioner's first figures: {@code centres_busted_two_years},
 * {@code centres_busted_this_year}, {@code busted_in_udyog_vihar},
 * {@code cases_with_repeat_offenders}, {@code operating_in_udyog_vihar},
 * {@code vacated_within_six_months}
 * @param counts what the story's figures stand against: own cases, raids and persons
 * arrested in the window, centres on the month's lists; and {@code doubts_to_settle}, the
 * questions in the review queue
 * @param submissions {@code stations}; of these {@code on_time}, {@code late},
 * {@code missing}, and each with its content, for example {@code late_nil};
 * {@code superseded} and {@code unreadable} count files
 * @param rows {@code physical}, {@code accepted}, {@code rejected}, {@code ignored} rows
 * of the files that the night took
 * @param links by decision
 * @param findings by rule code, then {@code open} and each status
 * @param permissions operating centres by what DoT's records say of them; of a centre
 * that two lists name, the better
 * @param visits {@code due}, {@code later}, {@code done}, {@code confirmed},
 * {@code cleared}, {@code gone}, {@code overdue}
 * @param repeatOffenders {@code persons}, {@code cases}, {@code on_bail},
 * {@code absconding}, how many entries are {@code approved}, how many were
 * {@code left_out_…} of the register, and how many records are {@code due_for_purge}
 * @param absconders by case
 * @param purgeDue records of acquitted or discharged persons
 * @param standing the stations that stand on the date, by code
 * @param sources the files that the register rests on
 */
public record Figures(LocalDate date, Map<String, Long> story, Map<String, Long> counts, Map<String, Long> submissions,
		Map<String, Long> rows, Map<String, Long> links, Map<String, Map<String, Long>> findings,
		Map<String, Long> permissions, Map<String, Long> visits, Map<String, Long> repeatOffenders,
		List<StationReturn> stations, List<RuleFigures> rules, List<LocalityFigures> localities,
		List<LocalityFigures> zones, List<VisitFigures> visitsByZone, List<Finding> redFlags, RepeatOffenders offenders,
		List<PurgeDue> purgeDue, List<Absconder> absconders, List<Station> standing, List<SourceTally> sources) {

	static Figures of(City city, ReportSettings settings) {
		Histories histories = Histories.of(city);
		List<StationReturn> stations = StationReturn.of(city);
		List<RuleFigures> rules = RuleFigures.of(city);
		List<VisitFigures> visits = VisitFigures.byZone(city);
		RepeatOffenders offenders = RepeatOffenders.of(city, histories, settings);
		List<PurgeDue> purgeDue = PurgeDue.of(city, histories);
		return new Figures(city.date(), StoryFigures.of(city, histories, settings), counts(city, histories, settings),
				submissions(stations), city.rows(), links(city), findings(rules), permissions(city),
				visits(VisitFigures.sum(visits)), repeatOffenders(offenders, purgeDue, city.date()), stations, rules,
				LocalityFigures.byLocality(city, settings), LocalityFigures.byZone(city, settings), visits,
				city.redFlags(), offenders, purgeDue, Absconder.of(city, histories, settings),
				List.copyOf(city.standingStations().values()), city.sources());
	}

	/**
	 * Every total under one flat key, for example {@code story.busted_in_udyog_vihar}.
	 */
	public Map<String, Long> totals() {
		Map<String, Long> totals = new TreeMap<>();
		Map<String, Map<String, Long>> groups = new LinkedHashMap<>();
		groups.put("story", this.story);
		groups.put("counts", this.counts);
		groups.put("submissions", this.submissions);
		groups.put("permissions", this.permissions);
		groups.put("visits", this.visits);
		groups.put("repeat_offenders", this.repeatOffenders);
		groups.put("links", this.links);
		groups.forEach((group, values) -> values.forEach((key, value) -> totals.put(group + "." + key, value)));
		this.findings.forEach((rule, values) -> totals.put("findings." + rule, values.getOrDefault("open", 0L)));
		totals.put("findings.open", this.rules.stream().mapToLong(RuleFigures::open).sum());
		return totals;
	}

	private static Map<String, Long> counts(City city, Histories histories, ReportSettings settings) {
		List<RaidedPlace> busts = StoryFigures.busts(city, settings);
		var cases = StoryFigures.cases(busts);
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("cases_two_years", (long) cases.size());
		counts.put("raids_two_years", busts.stream().map(StoryFigures::action).distinct().count());
		counts.put("persons_arrested_two_years", histories.byPerson()
			.values()
			.stream()
			.filter((history) -> history.stream()
				.anyMatch((entry) -> cases.contains(entry.firKey()) && entry.status() != CustodyStatus.ABSCONDING))
			.count());
		counts.put("centres_listed", city.listed().stream().map((place) -> place.establishmentId()).distinct().count());
		counts.put("centres_operating",
				city.listed()
					.stream()
					.filter(city::operates)
					.map((place) -> place.establishmentId())
					.distinct()
					.count());
		counts.put("doubts_to_settle", (long) city.doubts());
		return counts;
	}

	private static Map<String, Long> submissions(List<StationReturn> stations) {
		Map<String, Long> totals = new LinkedHashMap<>();
		totals.put("stations", (long) stations.size());
		for (Timeliness timeliness : Timeliness.values()) {
			totals.put(timeliness.name().toLowerCase(Locale.ROOT), 0L);
		}
		for (String state : List.of("on_time_list", "on_time_nil", "late_list", "late_nil", "missing_none",
				"missing_rejected", "superseded", "unreadable")) {
			totals.put(state, 0L);
		}
		for (StationReturn station : stations) {
			totals.merge(station.timeliness().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
			totals.merge(station.state(), 1L, Long::sum);
			totals.merge("superseded", (long) station.superseded(), Long::sum);
			totals.merge("unreadable", (long) station.unreadable(), Long::sum);
		}
		return totals;
	}

	private static Map<String, Long> links(City city) {
		Map<String, Long> links = new LinkedHashMap<>();
		List.of("LINK", "REVIEW", "NO_LINK").forEach((decision) -> links.put(decision, 0L));
		links.putAll(city.links());
		return links;
	}

	private static Map<String, Map<String, Long>> findings(List<RuleFigures> rules) {
		Map<String, Map<String, Long>> findings = new TreeMap<>();
		for (RuleFigures rule : rules) {
			Map<String, Long> byStatus = new LinkedHashMap<>();
			byStatus.put("open", rule.open());
			for (FindingStatus status : FindingStatus.values()) {
				byStatus.put(status.name().toLowerCase(Locale.ROOT), rule.count(status));
			}
			findings.put(rule.code(), byStatus);
		}
		return findings;
	}

	private static Map<String, Long> permissions(City city) {
		Map<String, Long> states = new LinkedHashMap<>();
		Arrays.stream(PermissionState.values())
			.forEach((state) -> states.put(state.name().toLowerCase(Locale.ROOT), 0L));
		Map<String, PermissionState> best = new TreeMap<>();
		Set<String> unchecked = new TreeSet<>();
		for (ListedPlace place : city.listed()) {
			if (city.operates(place)) {
				if (place.permission() != null) {
					best.merge(place.establishmentId(), place.permission(),
							(one, other) -> (one.compareTo(other) <= 0) ? one : other);
				}
				else {
					unchecked.add(place.establishmentId());
				}
			}
		}
		best.values().forEach((state) -> states.merge(state.name().toLowerCase(Locale.ROOT), 1L, Long::sum));
		unchecked.removeAll(best.keySet());
		states.put("not_checked", (long) unchecked.size());
		return states;
	}

	private static Map<String, Long> visits(VisitFigures all) {
		Map<String, Long> visits = new LinkedHashMap<>();
		visits.put("due", all.due());
		visits.put("later", all.later());
		visits.put("done", all.done());
		visits.put("confirmed", all.confirmed());
		visits.put("cleared", all.cleared());
		visits.put("gone", all.gone());
		visits.put("overdue", all.overdue());
		return visits;
	}

	private static Map<String, Long> repeatOffenders(RepeatOffenders offenders, List<PurgeDue> purgeDue,
			LocalDate date) {
		Map<String, Long> totals = new LinkedHashMap<>();
		totals.put("persons", (long) offenders.persons().size());
		totals.put("cases", offenders.cases());
		totals.put("on_bail", having(offenders, CustodyStatus.ON_BAIL));
		totals.put("absconding", having(offenders, CustodyStatus.ABSCONDING));
		totals.put("approved",
				offenders.persons()
					.stream()
					.filter((person) -> person.standing().state() == Standing.State.APPROVED)
					.count());
		totals.put("left_out_juveniles", offenders.juveniles());
		totals.put("left_out_ended", offenders.ended());
		totals.put("left_out_telecallers", offenders.telecallers());
		totals.put("left_out_long_ago", offenders.longAgo());
		totals.put("due_for_purge", purgeDue.stream().filter((due) -> !due.isRetained(date)).count());
		return totals;
	}

	private static long having(RepeatOffenders offenders, CustodyStatus status) {
		return offenders.persons()
			.stream()
			.filter((person) -> person.cases().stream().anyMatch((one) -> one.status() == status))
			.count();
	}

}
