package org.satyapan.intake.lists;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.satyapan.intake.layout.Normal;
import org.satyapan.intake.layout.Words;
import org.satyapan.register.Station;

/**
 * The stations that stand on a day, found by what texts call them: by code, or by name
 * after {@code PS} or {@code थाना}.
 */
final class StationNames {

	private static final List<String> BEFORE = List.of("ps", "p s", "police station", "thana", "थाना");

	private final List<Named> stations;

	private final Map<String, Station> byName = new HashMap<>();

	private final Map<String, Station> byCode = new HashMap<>();

	StationNames(List<Station> stations) {
		this.stations = stations.stream().map(Named::of).toList();
		for (Named named : this.stations) {
			this.byCode.put(named.station().code(), named.station());
			named.names().forEach((name) -> this.byName.putIfAbsent(name, named.station()));
		}
	}

	/**
	 * A station with its normal names.
	 *
	 * @param phrases by which titles and file names name it
	 */
	private record Named(Station station, List<String> names, List<String> phrases) {

		static Named of(Station station) {
			List<String> names = Stream.of(bare(station.name()), bare(station.nameHi()))
				.filter((name) -> !name.isEmpty())
				.toList();
			Stream<String> after = names.stream().flatMap((name) -> BEFORE.stream().map((word) -> word + " " + name));
			return new Named(station, names, Stream.concat(Stream.of(Normal.text(station.code())), after).toList());
		}

	}

	Optional<Station> ofCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/** The station that a title or a file name names; of several the longest name. */
	Optional<Station> in(String text) {
		String normal = Normal.text(text);
		return this.stations.stream()
			.filter((named) -> Words.containsAny(normal, named.phrases()))
			.map(Named::station)
			.max(Comparator.comparingInt((Station station) -> station.name().length())
				.thenComparing(Station::code, Comparator.reverseOrder()));
	}

	/**
	 * The station of a cell such as {@code PS Sadar} in a case, if the register knows it.
	 */
	Optional<Station> called(String text) {
		return Optional.ofNullable(this.byName.get(bare(text)));
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
