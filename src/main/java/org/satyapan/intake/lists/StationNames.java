package org.satyapan.intake.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.satyapan.intake.layout.Normal;
import org.satyapan.intake.layout.Words;
import org.satyapan.register.Station;

/**
 * Finds stations that texts name: by code, or by name after {@code PS} or {@code थाना}.
 */
final class StationNames {

	private static final List<String> BEFORE = List.of("ps", "p s", "police station", "thana", "थाना");

	private StationNames() {
	}

	/** The station that a title or a file name names. */
	static Optional<Station> in(String text, List<Station> stations) {
		String normal = Normal.text(text);
		return stations.stream()
			.filter((station) -> names(normal, station))
			.max(Comparator.comparingInt((Station station) -> station.name().length())
				.thenComparing(Station::code, Comparator.reverseOrder()));
	}

	private static boolean names(String normal, Station station) {
		if (Words.containsAny(normal, List.of(Normal.text(station.code())))) {
			return true;
		}
		for (String name : List.of(bare(station.name()), bare(station.nameHi()))) {
			for (String before : BEFORE) {
				if (!name.isEmpty() && Words.containsAny(normal, List.of(before + " " + name))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a cell of a station's own list names that station, however short. */
	static boolean agrees(String text, Station station) {
		String cell = bare(text);
		for (String name : List.of(bare(station.name()), bare(station.nameHi()), bare(station.code()))) {
			if (cell.isEmpty() || Words.containsAny(cell, List.of(name)) || Words.containsAny(name, List.of(cell))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The station of a cell such as {@code PS Sadar} in a case, if the register knows it.
	 */
	static Optional<Station> called(String text, List<Station> stations) {
		String cell = bare(text);
		return stations.stream()
			.filter((station) -> cell.equals(bare(station.name())) || cell.equals(bare(station.nameHi())))
			.findFirst();
	}

	private static String bare(String text) {
		String normal = Normal.text(text);
		for (String before : BEFORE) {
			if (normal.startsWith(before + " ")) {
				return normal.substring(before.length() + 1);
			}
		}
		return normal;
	}

}
