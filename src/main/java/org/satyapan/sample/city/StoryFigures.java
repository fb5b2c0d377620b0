package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The figures of the story, counted in the model as its definitions say. */
public final class StoryFigures {

	private static final Set<String> OTHER_CITIES = Set.of("DELHI/SOUTH EAST", "DELHI/WEST",
			"UTTAR PRADESH/GAUTAM BUDDH NAGAR", "UTTAR PRADESH/GHAZIABAD");

	private StoryFigures() {
	}

	public static Map<String, Integer> of(City city) {
		LocalDate end = city.date();
		LocalDate begin = end.minusYears(2);
		Set<TrueCentre> busted = new LinkedHashSet<>();
		Set<TrueCentre> thisYear = new LinkedHashSet<>();
		Set<TrueCase> cases = new LinkedHashSet<>();
		for (TrueRaid raid : city.raids()) {
			if (raid.isOwnAndDone() && raid.date().isAfter(begin) && !raid.date().isAfter(end)) {
				busted.addAll(raid.centres());
				cases.addAll(raid.cases());
				if (raid.date().getYear() == end.getYear()) {
					thisYear.addAll(raid.centres());
				}
			}
		}
		Map<String, Integer> figures = new LinkedHashMap<>();
		figures.put("centres_busted_two_years", busted.size());
		figures.put("centres_busted_this_year", thisYear.size());
		figures.put("busted_in_udyog_vihar",
				(int) busted.stream().filter((centre) -> centre.premises().isInUdyogVihar()).count());
		figures.put("cases_with_repeat_offenders",
				(int) cases.stream().filter((each) -> hasRepeater(each, city)).count());
		figures.put("operating_in_udyog_vihar", operating(city).size());
		figures.put("vacated_within_six_months", vacated(city).size());
		figures.put("own_cases_two_years", cases.size());
		return figures;
	}

	private static boolean hasRepeater(TrueCase own, City city) {
		for (TrueArrest arrest : own.arrests()) {
			for (TrueCase other : city.cases()) {
				if (OTHER_CITIES.contains(other.state() + "/" + other.district())) {
					for (TrueArrest earlier : other.arrests()) {
						if (earlier.person().id().equals(arrest.person().id()) && earlier.status().equals("ON_BAIL")
								&& earlier.date().isBefore(arrest.date())) {
							return true;
						}
					}
				}
			}
		}
		return false;
	}

	private static Set<String> operating(City city) {
		Set<String> centres = new LinkedHashSet<>();
		for (TrueList list : city.lists()) {
			if (list.isCurrentOn(city.date())) {
				for (TrueCentre centre : list.centres()) {
					if (centre.premises().isInUdyogVihar() && centre.isOpenOn(list.asOn())) {
						centres.add(centre.id());
					}
				}
			}
		}
		return centres;
	}

	private static Set<String> vacated(City city) {
		Set<String> centres = new LinkedHashSet<>();
		for (TrueList list : city.lists()) {
			for (TrueCentre centre : list.centres()) {
				if (list.content().equals("LIST") && centre.vacatedWithinSixMonths() && !centre.isOpenOn(list.asOn())) {
					centres.add(centre.id());
				}
			}
		}
		return centres;
	}

}
