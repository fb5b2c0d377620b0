package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which place one team visits on which day. A day takes first what would miss its due day
 * if it waited, then the place of the highest risk with its neighbours, and so on until
 * the day is full: a team walks rather than drives.
 *
 * @param visits in the order in which they are to be done
 * @param waiting how many places do not fit into the days
 */
public record VisitPlan(List<PlannedVisit> visits, int waiting) {

	public VisitPlan {
		visits = List.copyOf(visits);
	}

	/**
	 * Plans the days of a team.
	 * @param candidates places, in any order
	 * @param days working days, in order
	 * @param visitsPerDay what the team can do in a day
	 */
	public static VisitPlan of(Collection<Candidate> candidates, List<LocalDate> days, int visitsPerDay) {
		TreeSet<Candidate> open = new TreeSet<>(Candidate.BY_RISK);
		open.addAll(candidates);
		List<PlannedVisit> visits = new ArrayList<>();
		for (int day = 0; day < days.size() && !open.isEmpty(); day++) {
			List<Candidate> chosen = new ArrayList<>(urgent(open, days.subList(day, days.size()), visitsPerDay));
			chosen.forEach(open::remove);
			fill(chosen, open, visitsPerDay);
			LocalDate date = days.get(day);
			walk(chosen).forEach((place) -> visits.add(new PlannedVisit(place, date, visits.size() + 1)));
		}
		return new VisitPlan(visits, open.size());
	}

	/**
	 * What must be done on the first of the days: for each due day, as many of the places
	 * due by then as the days between cannot take.
	 */
	private static List<Candidate> urgent(TreeSet<Candidate> open, List<LocalDate> days, int visitsPerDay) {
		TreeMap<LocalDate, List<Candidate>> byDueDay = open.stream()
			.collect(Collectors.groupingBy(Candidate::dueOn, TreeMap::new, Collectors.toList()));
		TreeSet<Candidate> due = new TreeSet<>(Candidate.BY_RISK);
		List<Candidate> urgent = new ArrayList<>();
		int dueSoFar = 0;
		for (Map.Entry<LocalDate, List<Candidate>> entry : byDueDay.entrySet()) {
			due.addAll(entry.getValue());
			dueSoFar += entry.getValue().size();
			long later = days.stream().skip(1).filter((day) -> !day.isAfter(entry.getKey())).count();
			long needed = Math.min(dueSoFar - later * visitsPerDay, visitsPerDay);
			while (urgent.size() < needed) {
				urgent.add(due.pollFirst());
			}
		}
		return urgent;
	}

	/** The riskiest place that is left, with its neighbours; then the next. */
	private static void fill(List<Candidate> chosen, TreeSet<Candidate> open, int visitsPerDay) {
		while (chosen.size() < visitsPerDay && !open.isEmpty()) {
			String locality = open.first().locality();
			List<Candidate> near = open.stream()
				.filter((place) -> place.locality().equals(locality))
				.limit((long) visitsPerDay - chosen.size())
				.toList();
			near.forEach(open::remove);
			chosen.addAll(near);
		}
	}

	/** A day's places by locality, the locality of the highest risk first. */
	private static List<Candidate> walk(List<Candidate> chosen) {
		Map<String, List<Candidate>> byLocality = new LinkedHashMap<>();
		chosen.stream()
			.sorted(Candidate.BY_RISK)
			.forEach((place) -> byLocality.computeIfAbsent(place.locality(), (locality) -> new ArrayList<>())
				.add(place));
		return byLocality.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * One visit of the plan.
	 *
	 * @param ranking 1 is the team's first
	 */
	public record PlannedVisit(Candidate place, LocalDate day, int ranking) {
	}

}
