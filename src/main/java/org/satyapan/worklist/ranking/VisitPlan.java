package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which place one team visits on which day. A day takes first what would miss its due day
 * if it waited, then the place of the highest risk with its neighbours, and so on until
 * the day is full: a team walks rather than drives.
 *
 * @param visits in the order in which they are to be done
 * @param waiting how many places do not fit into the days
 * @param late how many of all cannot be visited by their due day
 */
public record VisitPlan(List<PlannedVisit> visits, int waiting, int late) {

	public VisitPlan {
		visits = List.copyOf(visits);
	}

	/**
	 * Plans the days of a team.
	 * @param candidates places, in any order
	 * @param days working days, in order
	 * @param capacity how many visits the team can do on a day
	 */
	public static VisitPlan of(Collection<Candidate> candidates, List<LocalDate> days,
			ToIntFunction<LocalDate> capacity) {
		TreeSet<Candidate> open = new TreeSet<>(Candidate.BY_RISK);
		open.addAll(candidates);
		List<PlannedVisit> visits = new ArrayList<>();
		for (int day = 0; day < days.size() && !open.isEmpty(); day++) {
			List<Candidate> chosen = new ArrayList<>(urgent(open, days.subList(day, days.size()), capacity));
			chosen.forEach(open::remove);
			LocalDate date = days.get(day);
			fill(chosen, open, capacity.applyAsInt(date));
			walk(chosen).forEach((place) -> visits.add(new PlannedVisit(place, date, visits.size() + 1)));
		}
		LocalDate end = days.get(days.size() - 1);
		long late = visits.stream().filter((visit) -> visit.day().isAfter(visit.place().dueOn())).count()
				+ open.stream().filter((place) -> !place.dueOn().isAfter(end)).count();
		return new VisitPlan(visits, open.size(), (int) late);
	}

	/**
	 * What must be done on the first of the days: for each due day, as many of the places
	 * due by then as the days between cannot take.
	 */
	private static List<Candidate> urgent(TreeSet<Candidate> open, List<LocalDate> days,
			ToIntFunction<LocalDate> capacity) {
		int today = capacity.applyAsInt(days.get(0));
		TreeMap<LocalDate, List<Candidate>> byDueDay = open.stream()
			.collect(Collectors.groupingBy(Candidate::dueOn, TreeMap::new, Collectors.toList()));
		TreeSet<Candidate> due = new TreeSet<>(Candidate.BY_RISK);
		List<Candidate> urgent = new ArrayList<>();
		int dueSoFar = 0;
		for (Map.Entry<LocalDate, List<Candidate>> entry : byDueDay.entrySet()) {
			due.addAll(entry.getValue());
			dueSoFar += entry.getValue().size();
			int later = days.stream().skip(1).filter((day) -> !day.isAfter(entry.getKey())).mapToInt(capacity).sum();
			int needed = Math.min(dueSoFar - later, today);
			while (urgent.size() < needed) {
				urgent.add(due.pollFirst());
			}
		}
		return urgent;
	}

	/** The riskiest place that is left, with its neighbours; then the next. */
	private static void fill(List<Candidate> chosen, TreeSet<Candidate> open, int visits) {
		while (chosen.size() < visits && !open.isEmpty()) {
			String locality = open.first().locality();
			List<Candidate> near = open.stream()
				.filter((place) -> place.locality().equals(locality))
				.limit((long) visits - chosen.size())
				.toList();
			near.forEach(open::remove);
			chosen.addAll(near);
		}
	}

	/**
	 * A day's places by locality and building, those of the highest risk first.
	 */
	private static List<Candidate> walk(List<Candidate> chosen) {
		List<Candidate> byRisk = chosen.stream().sorted(Candidate.BY_RISK).toList();
		return together(byRisk, Candidate::locality).stream()
			.flatMap((near) -> together(near, Candidate::building).stream())
			.flatMap(List::stream)
			.toList();
	}

	/** Groups in the order of their first; what has no name stands alone. */
	private static Collection<List<Candidate>> together(List<Candidate> places, Function<Candidate, String> name) {
		Map<String, List<Candidate>> groups = new LinkedHashMap<>();
		for (Candidate place : places) {
			String group = name.apply(place).isEmpty() ? "\n" + place.id() : name.apply(place);
			groups.computeIfAbsent(group, (any) -> new ArrayList<>()).add(place);
		}
		return groups.values();
	}

	/**
	 * One visit of the plan.
	 *
	 * @param ranking 1 is the team's first
	 */
	public record PlannedVisit(Candidate place, LocalDate day, int ranking) {
	}

}
