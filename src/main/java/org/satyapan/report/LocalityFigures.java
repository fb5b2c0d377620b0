package org.satyapan.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ListedPlace;
import org.satyapan.register.PermissionState;
import org.satyapan.register.PermittedPlace;
import org.satyapan.register.RaidedPlace;

/**
 * Centres and permissions of one area: a locality, or a zone.
 *
 * @param area its name
 * @param operating distinct centres on the month's lists that have not vacated
 * @param busted distinct centres that the own force raided in the window
 * @param known distinct centres that operate or were busted
 * @param granted DoT permissions that are valid on the date
 * @param permitted of the operating centres, those whose permission was found in order
 * @param notRequired of the operating centres, those that the law of the day asks for
 * none
 * @param shortStays distinct centres that left soon after they came
 */
public record LocalityFigures(String area, long operating, long busted, long known, long granted, long permitted,
		long notRequired, long shortStays) {

	/** Of the operating centres, those for which no permission in order is known. */
	public long withoutPermission() {
		return this.operating - this.permitted - this.notRequired;
	}

	/** By locality, the one with the most centres first. */
	static List<LocalityFigures> byLocality(City city, ReportSettings settings) {
		return of(city, settings, (locality, station) -> locality);
	}

	/** By zone, in order of their names; what lies in none comes last, under no name. */
	static List<LocalityFigures> byZone(City city, ReportSettings settings) {
		var stations = city.standingStations();
		return of(city, settings, (locality, code) -> {
			var station = (code != null) ? stations.get(code) : null;
			return (station != null) ? station.zone() : "";
		}).stream()
			.sorted(Comparator.comparing((LocalityFigures zone) -> zone.area().isEmpty())
				.thenComparing(LocalityFigures::area))
			.toList();
	}

	private static List<LocalityFigures> of(City city, ReportSettings settings,
			BiFunction<String, @Nullable String, String> area) {
		Map<String, Tally> tallies = new TreeMap<>();
		BiFunction<String, @Nullable String, Tally> tally = (locality, station) -> tallies
			.computeIfAbsent(area.apply(locality, station), (name) -> new Tally());
		for (ListedPlace place : city.listed()) {
			if (city.operates(place)) {
				tally.apply(place.locality(), City.stationOf(place)).operates(place);
			}
		}
		for (RaidedPlace bust : StoryFigures.busts(city, settings)) {
			tally.apply(bust.locality(), bust.territoryOf()).busted.add(bust.establishmentId());
		}
		for (PermittedPlace permitted : city.permitted()) {
			if (isValid(permitted, city)) {
				tally.apply(permitted.locality(), permitted.territoryOf()).granted.add(permitted.permissionId());
			}
		}
		StoryFigures.shortStays(city, settings)
			.forEach((id, place) -> tally.apply(place.locality(), City.stationOf(place)).shortStays.add(id));
		return tallies.entrySet()
			.stream()
			.map((entry) -> entry.getValue().figures(entry.getKey()))
			.sorted(Comparator.comparing(LocalityFigures::known)
				.reversed()
				.thenComparing(Comparator.comparing(LocalityFigures::granted).reversed())
				.thenComparing(LocalityFigures::area))
			.toList();
	}

	private static boolean isValid(PermittedPlace place, City city) {
		return (place.issueDate() == null || !place.issueDate().isAfter(city.date()))
				&& (place.expiryDate() == null || !place.expiryDate().isBefore(city.date()));
	}

	/**
	 * The distinct things of one area; a centre counts once, however often it is listed.
	 */
	private static final class Tally {

		private final Set<String> operating = new HashSet<>();

		private final Set<String> permitted = new HashSet<>();

		private final Set<String> notRequired = new HashSet<>();

		private final Set<String> busted = new HashSet<>();

		private final Set<String> granted = new HashSet<>();

		private final Set<String> shortStays = new HashSet<>();

		private void operates(ListedPlace place) {
			this.operating.add(place.establishmentId());
			if (place.permission() == PermissionState.FOUND) {
				this.permitted.add(place.establishmentId());
			}
			else if (place.permission() == PermissionState.NOT_REQUIRED) {
				this.notRequired.add(place.establishmentId());
			}
		}

		private LocalityFigures figures(String area) {
			Set<String> known = new HashSet<>(this.operating);
			known.addAll(this.busted);
			Set<String> onlyNotRequired = new HashSet<>(this.notRequired);
			onlyNotRequired.removeAll(this.permitted);
			return new LocalityFigures(area, this.operating.size(), this.busted.size(), known.size(),
					this.granted.size(), this.permitted.size(), onlyNotRequired.size(), this.shortStays.size());
		}

	}

}
