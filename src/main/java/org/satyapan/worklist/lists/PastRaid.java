package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.worklist.paper.PlainDates;

/**
 * A raid that took place at some premises, whoever was there then.
 *
 * @param cases {@code FIR 221/2020 UDYOG VIHAR}, several separated by commas; empty if
 * none is known
 */
record PastRaid(LocalDate day, String force, String cases) {

	/** What a team needs to know of it, in figures and names that need no language. */
	String line() {
		return PlainDates.figures(this.day) + ": " + this.force + (this.cases.isEmpty() ? "" : ", " + this.cases);
	}

	/**
	 * The cases as they are spoken of.
	 * @param firKeys {@code STATE/DISTRICT/POLICE STATION/YEAR/NUMBER}, separated by
	 * {@code ;}
	 */
	static String cases(@Nullable String firKeys) {
		StringBuilder cases = new StringBuilder();
		if (firKeys == null) {
			return "";
		}
		for (String key : firKeys.split(";")) {
			String[] parts = key.strip().split("/");
			if (parts.length == 5) {
				cases.append(cases.isEmpty() ? "FIR " : ", FIR ")
					.append(parts[4])
					.append('/')
					.append(parts[3])
					.append(' ')
					.append(parts[2]);
			}
		}
		return cases.toString();
	}

	/**
	 * The raids, the latest first; the same case or the same day reported by two sources
	 * counts once.
	 */
	static List<PastRaid> distinctCases(Collection<PastRaid> raids) {
		Set<String> seen = new HashSet<>();
		List<PastRaid> distinct = new ArrayList<>();
		raids.stream()
			.sorted(Comparator.comparing(PastRaid::day)
				.reversed()
				.thenComparing(PastRaid::cases, Comparator.reverseOrder())
				.thenComparing(PastRaid::force))
			.forEach((raid) -> {
				boolean sameDay = !seen.add(raid.day().toString());
				boolean sameCase = !raid.cases().isEmpty() && !seen.add(raid.cases());
				if (!sameDay && !sameCase) {
					distinct.add(raid);
				}
			});
		return distinct;
	}

}
