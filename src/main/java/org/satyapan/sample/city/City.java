package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that is true in an invented city up to the business date.
 *
 * @param papers what lists say of other papers, by centre; empty if they do not ask
 * @param entries what registries say
 * @param noise how far what is written strays from what is true, from 0 to 1
 */
public record City(LocalDate date, LocalDate storyDate, List<TrueStation> stations, List<TrueCentre> centres,
		List<TruePermission> permissions, List<TrueCase> cases, List<TrueRaid> raids, List<TrueNotice> notices,
		List<TrueList> lists, List<PlantedFinding> findings, Map<String, TruePapers> papers, List<TrueEntry> entries,
		double noise) {
}
