package org.satyapan.intake.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.FileKind;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Stations;

/**
 * The dated register of stations.
 */
@Component
class StationFormat implements RecordFormat<Station> {

	private static final List<String> REQUIRED = List.of("code", "name", "zone", "kind", "valid_from");

	private final Stations stations;

	StationFormat(Stations stations) {
		this.stations = stations;
	}

	@Override
	public FileKind kind() {
		return FileKind.STATIONS;
	}

	@Override
	public Set<String> columns() {
		return Set.of("code", "name", "name_hi", "zone", "zone_hi", "kind", "must_submit", "localities", "email",
				"valid_from", "valid_to");
	}

	@Override
	public List<String> missing(Set<String> found) {
		return REQUIRED.stream().filter((column) -> !found.contains(column)).toList();
	}

	@Override
	public Station read(Row row, Origin origin) {
		String name = row.key("name", 120);
		String nameHi = row.text("name_hi", 120);
		String zone = row.key("zone", 64);
		String zoneHi = row.text("zone_hi", 64);
		StationKind kind = row.keyOf("kind", StationKind.class);
		String localities = row.several("localities", 10_000);
		if (localities == null && kind == StationKind.TERRITORIAL) {
			row.remark(
					Remark.incomplete("localities", "the station has no territory, so no place is known to be its own.",
							"थाने का कोई क्षेत्र दर्ज नहीं है, इसलिए कोई स्थान इसका नहीं माना जाएगा।"));
		}
		return new Station(row.key("code", 64), name, (nameHi != null) ? nameHi : name, zone,
				(zoneHi != null) ? zoneHi : zone, kind, row.yes("must_submit", kind == StationKind.TERRITORIAL),
				(localities != null) ? localities : "", row.text("email", 120), row.keyDate("valid_from"),
				row.date("valid_to"));
	}

	@Override
	public void store(List<Taken<Station>> batch, Origin origin) {
		Map<String, Taken<Station>> byKey = new LinkedHashMap<>();
		for (Taken<Station> taken : batch) {
			Station station = taken.value();
			Taken<Station> before = byKey.put(station.code() + " " + station.validFrom(), taken);
			if (before != null) {
				taken.row().remark(Remark.replaced("code", station.code(), before.row().number()));
			}
		}
		this.stations.save(byKey.values().stream().map(Taken::value).toList());
	}

}
