package org.satyapan.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.satyapan.register.Station;
import org.satyapan.register.VisitOutcome;
import org.satyapan.register.VisitPlace;

/**
 * Visits of one zone, or of all.
 *
 * @param zone the empty name is for places that lie in none
 * @param due on today's worklists
 * @param later on the worklists for a later day
 * @param done visits that took place so far
 * @param confirmed of these, the doubt was confirmed
 * @param cleared of these, the doubt was cleared
 * @param gone of these, vacated, shifted or locked
 * @param overdue places past their due day, of which an officer was told
 */
public record VisitFigures(String zone, long due, long later, long done, long confirmed, long cleared, long gone,
		long overdue) {

	/** One row a zone, in order of their names. */
	static List<VisitFigures> byZone(City city) {
		Map<String, Station> stations = city.standingStations();
		Map<String, VisitFigures> zones = new TreeMap<>();
		for (Station station : stations.values()) {
			zones.putIfAbsent(station.zone(), none(station.zone()));
		}
		city.due().forEach((place) -> add(zones, zone(place, stations), due(place, city)));
		city.overdue().forEach((place) -> add(zones, zone(place, stations), new VisitFigures("", 0, 0, 0, 0, 0, 0, 1)));
		city.visited().forEach((place) -> add(zones, zone(place, stations), done(place)));
		return List.copyOf(zones.values());
	}

	/** The sum of several rows. */
	static VisitFigures sum(List<VisitFigures> rows) {
		return rows.stream().reduce(none(""), VisitFigures::plus);
	}

	private static VisitFigures none(String zone) {
		return new VisitFigures(zone, 0, 0, 0, 0, 0, 0, 0);
	}

	private static void add(Map<String, VisitFigures> zones, String zone, VisitFigures one) {
		zones.put(zone, zones.getOrDefault(zone, none(zone)).plus(one));
	}

	private static String zone(VisitPlace place, Map<String, Station> stations) {
		Station station = (place.territoryOf() != null) ? stations.get(place.territoryOf()) : null;
		return (station != null) ? station.zone() : "";
	}

	private static VisitFigures due(VisitPlace place, City city) {
		boolean today = !place.visitOn().isAfter(city.date());
		return new VisitFigures("", today ? 1 : 0, today ? 0 : 1, 0, 0, 0, 0, 0);
	}

	private static VisitFigures done(VisitPlace place) {
		VisitOutcome outcome = place.outcome();
		if (outcome == null || outcome == VisitOutcome.NOT_VISITED) {
			return none("");
		}
		return new VisitFigures("", 0, 0, 1, (outcome == VisitOutcome.CONFIRMED) ? 1 : 0,
				(outcome == VisitOutcome.CLEARED) ? 1 : 0,
				(outcome == VisitOutcome.CONFIRMED || outcome == VisitOutcome.CLEARED) ? 0 : 1, 0);
	}

	private VisitFigures plus(VisitFigures other) {
		return new VisitFigures(this.zone, this.due + other.due, this.later + other.later, this.done + other.done,
				this.confirmed + other.confirmed, this.cleared + other.cleared, this.gone + other.gone,
				this.overdue + other.overdue);
	}

}
