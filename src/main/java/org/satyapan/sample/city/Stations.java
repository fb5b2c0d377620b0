package org.satyapan.sample.city;

import java.util.List;

/** Finds the station in whose territory a locality lies. */
final class Stations {

	private Stations() {
	}

	/** The first station otherwise, for a city too small to have the place. */
	static TrueStation of(List<TrueStation> stations, String locality) {
		for (TrueStation station : stations) {
			if (station.localities().contains(locality)) {
				return station;
			}
		}
		return stations.get(0);
	}

}
