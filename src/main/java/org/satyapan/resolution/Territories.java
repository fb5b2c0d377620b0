package org.satyapan.resolution;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Premises;
import org.satyapan.register.Station;
import org.satyapan.resolution.Gazetteer.Area;

/**
 * In which station's territory a place lies.
 */
public final class Territories {

	private final Map<Area, String> areas = new HashMap<>();

	private final Map<String, TreeSet<String>> localities = new HashMap<>();

	private final Gazetteer gazetteer;

	/**
	 * The territories of stations.
	 * @param stations as they stand on the day that is asked about, each once
	 */
	public Territories(Collection<Station> stations, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		stations.stream().sorted(Comparator.comparing(Station::code)).forEach(this::add);
	}

	private void add(Station station) {
		for (String name : station.localities().split(";")) {
			if (!name.isBlank()) {
				Area area = this.gazetteer.area(name);
				this.areas.putIfAbsent(area, station.code());
				this.localities.computeIfAbsent(area.locality(), (key) -> new TreeSet<>()).add(station.code());
			}
		}
	}

	/**
	 * The station of a place: of its phase if a territory names the phase, else of its
	 * locality, else of its sector. Nothing for other cities, and for places that no
	 * territory names or several share.
	 */
	public Optional<String> stationOf(Premises premises) {
		if (premises.city() != null && !this.gazetteer.isOwnCity(premises.city())) {
			return Optional.empty();
		}
		List<@Nullable String> stations = Arrays.asList(this.areas.get(new Area(premises.locality(), premises.phase())),
				this.areas.get(new Area(premises.locality(), null)), only(premises.locality()),
				(premises.sector() != null) ? this.areas.get(new Area("Sector " + premises.sector(), null)) : null);
		return stations.stream().filter(Objects::nonNull).findFirst();
	}

	private @Nullable String only(String locality) {
		TreeSet<String> stations = this.localities.get(locality);
		return (stations != null && stations.size() == 1) ? stations.first() : null;
	}

}
