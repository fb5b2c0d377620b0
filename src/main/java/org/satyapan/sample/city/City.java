package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;

/** Everything that is true in an invented city up to the business date. */
public record City(LocalDate date, LocalDate storyDate, List<TrueStation> stations, List<TrueCentre> centres,
		List<TruePermission> permissions, List<TrueCase> cases, List<TrueRaid> raids, List<TrueNotice> notices,
		List<TrueList> lists, List<PlantedFinding> findings) {
}
