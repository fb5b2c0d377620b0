package org.satyapan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.ListedPlace;
import org.satyapan.register.RaidedPlace;

/**
 * The commissioner's first figures. Cases, persons and centres are counted apart.
 */
final class StoryFigures {

	private StoryFigures() {
	}

	/** By key, in the order in which they are told. */
	static Map<String, Long> of(City city, Histories histories, ReportSettings settings) {
		List<RaidedPlace> busts = busts(city, settings);
		Map<String, Long> figures = new LinkedHashMap<>();
		figures.put("centres_busted_two_years", centres(busts));
		figures.put("centres_busted_this_year",
				centres(busts.stream().filter((bust) -> bust.raidDate().getYear() == city.date().getYear()).toList()));
		figures.put("busted_in_" + settings.featuredLocality().slug(),
				centres(busts.stream().filter((bust) -> settings.isFeatured(bust.locality())).toList()));
		figures.put("cases_with_repeat_offenders",
				(long) casesWithRepeatOffenders(cases(busts), histories, settings).size());
		figures.put("operating_in_" + settings.featuredLocality().slug(),
				city.listed()
					.stream()
					.filter((place) -> city.operates(place) && settings.isFeatured(place.locality()))
					.map(ListedPlace::establishmentId)
					.distinct()
					.count());
		figures.put("vacated_within_six_months", (long) shortStays(city, settings).size());
		return figures;
	}

	/** What the own force raided in the window: after the day years ago, to the date. */
	static List<RaidedPlace> busts(City city, ReportSettings settings) {
		LocalDate start = city.date().minusYears(settings.windowYears());
		return city.raided()
			.stream()
			.filter((place) -> settings.isOwn(place.forceName()))
			.filter((place) -> place.raidDate().isAfter(start) && !place.raidDate().isAfter(city.date()))
			.toList();
	}

	/** The distinct cases of raids. */
	static Set<String> cases(Collection<RaidedPlace> raided) {
		Set<String> cases = new TreeSet<>();
		for (RaidedPlace place : raided) {
			for (String firKey : Objects.requireNonNullElse(place.firKeys(), "").split(";")) {
				if (!firKey.isBlank()) {
					cases.add(firKey.strip());
				}
			}
		}
		return cases;
	}

	/** What a raid is known by: a station's sheet tells of it without its number. */
	static String action(RaidedPlace place) {
		Set<String> cases = cases(List.of(place));
		return cases.isEmpty() ? place.raidId() : place.raidDate() + " " + cases;
	}

	/**
	 * Of these cases, those in which somebody was arrested who had been arrested earlier
	 * in a neighbouring jurisdiction and is on bail there.
	 */
	static Set<String> casesWithRepeatOffenders(Set<String> cases, Histories histories, ReportSettings settings) {
		Set<String> found = new TreeSet<>();
		for (List<Histories.Entry> history : histories.byPerson().values()) {
			for (Histories.Entry later : history) {
				if (cases.contains(later.firKey()) && later.status() != CustodyStatus.ABSCONDING
						&& history.stream().anyMatch((earlier) -> isBailBefore(earlier, later, settings))) {
					found.add(later.firKey());
				}
			}
		}
		return found;
	}

	private static boolean isBailBefore(Histories.Entry earlier, Histories.Entry later, ReportSettings settings) {
		City.Jurisdiction where = earlier.jurisdiction();
		return earlier.status() == CustodyStatus.ON_BAIL && earlier.date() != null && later.date() != null
				&& earlier.date().isBefore(later.date()) && settings.isNeighbour(where.state(), where.district());
	}

	/** The establishments that left sooner than the set months after they came. */
	static Map<String, ListedPlace> shortStays(City city, ReportSettings settings) {
		Map<String, List<ListedPlace>> listings = new TreeMap<>();
		for (ListedPlace place : city.vacated()) {
			listings.computeIfAbsent(place.establishmentId(), (id) -> new ArrayList<>()).add(place);
		}
		Map<String, ListedPlace> found = new TreeMap<>();
		listings.forEach((establishment, places) -> {
			for (ListedPlace place : places) {
				if (isShort(place.since(), place.vacatedOn(), city.date(), settings.shortStayMonths())) {
					found.putIfAbsent(establishment, place);
				}
			}
		});
		return found;
	}

	private static boolean isShort(@Nullable LocalDate since, @Nullable LocalDate vacatedOn, LocalDate date,
			int months) {
		return since != null && vacatedOn != null && !vacatedOn.isBefore(since) && !vacatedOn.isAfter(date)
				&& vacatedOn.isBefore(since.plusMonths(months));
	}

	private static long centres(Collection<RaidedPlace> raided) {
		return raided.stream().map(RaidedPlace::establishmentId).distinct().count();
	}

}
