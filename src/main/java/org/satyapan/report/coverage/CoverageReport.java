package org.satyapan.report.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.satyapan.register.Finding;
import org.satyapan.register.Findings;
import org.satyapan.register.KnownPlaces;
import org.satyapan.register.ListedPlace;
import org.satyapan.register.NoticedPlace;
import org.satyapan.register.PermittedPlace;
import org.satyapan.register.PlacedListing;
import org.satyapan.register.RaidedPlace;
import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.report.Figures;
import org.satyapan.report.ReportSettings;
import org.satyapan.report.StationReturn;
import org.satyapan.report.cell.Csv;
import org.satyapan.report.summary.Days;
import org.satyapan.report.summary.Label;
import org.satyapan.report.summary.Pages;
import org.satyapan.workspace.Outbox;

/**
 * Writes {@code reports/coverage.html} and {@code .csv}. Counts are of centres, each once
 * however many records tell of it; planned raids and informants are not read.
 */
@Component
public class CoverageReport {

	private static final Label NOBODY = new Label("nobody's territory", "किसी के क्षेत्र में नहीं");

	private final KnownPlaces places;

	private final Findings findings;

	private final ReportSettings settings;

	private final Pages pages = new Pages();

	CoverageReport(KnownPlaces places, Findings findings, ReportSettings settings) {
		this.places = places;
		this.findings = findings;
		this.settings = settings;
	}

	/** Writes both. */
	public void write(Figures figures, Outbox outbox) {
		Coverage coverage = of(figures);
		outbox.write("reports/coverage.html", this.pages.render("coverage", coverage));
		Csv csv = new Csv(List.of("zone", "code", "station", "state", "received_on", "listed", "permissions", "raided",
				"noticed", "known_not_listed", "to_ask"));
		coverage.stations()
			.forEach((row) -> csv.row(List.of(row.zone().en(), row.code(), row.station().en(), row.state().en(),
					row.receivedOn(), Integer.toString(row.listed()), Integer.toString(row.permissions()),
					Integer.toString(row.raided()), Integer.toString(row.noticed()), Integer.toString(row.unlisted()),
					row.mark().en())));
		outbox.write("reports/coverage.csv", csv.toString());
	}

	Coverage of(Figures figures) {
		LocalDate date = figures.date();
		String period = YearMonth.from(date).toString();
		Map<String, Station> stations = new TreeMap<>();
		figures.standing().forEach((station) -> stations.put(station.code(), station));
		Map<String, Known> known = known(date);
		List<Finding> unlisted = this.findings.openOf("KNOWN_BUT_NOT_LISTED");
		unlisted.forEach((finding) -> known.computeIfAbsent(Objects.requireNonNullElse(finding.stationCode(), ""),
				(code) -> new Known()).unlisted
			.add(finding.subjectId()));
		List<Coverage.Row> rows = figures.stations()
			.stream()
			.map((row) -> row(row, known.getOrDefault(row.station().code(), new Known())))
			.toList();
		Map<String, Set<String>> listedBy = new HashMap<>();
		for (ListedPlace place : this.places.listed(period)) {
			listedBy.computeIfAbsent(place.establishmentId(), (id) -> new HashSet<>()).add(place.stationCode());
		}
		List<Coverage.Place> outside = new ArrayList<>();
		List<Coverage.Place> unowned = new ArrayList<>();
		for (PlacedListing listing : this.places.outsideTerritory(period)) {
			Station lister = stations.get(listing.stationCode());
			if (lister == null || lister.kind() != StationKind.TERRITORIAL) {
				continue;
			}
			if (listing.territoryOf() == null) {
				unowned.add(place(listing, stations));
			}
			else if (!listedBy.getOrDefault(listing.establishmentId(), Set.of()).contains(listing.territoryOf())) {
				outside.add(place(listing, stations));
			}
		}
		return new Coverage(new Label(this.settings.city().name(), this.settings.city().nameHi()), Days.of(date),
				Days.of(YearMonth.from(date)), rows, told(unlisted, stations),
				told(this.findings.openOf("CLAIMED_BY_TWO_STATIONS"), stations), sorted(outside), sorted(unowned),
				shared(figures.standing()));
	}

	/** By the station in whose territory it is known; each centre once. */
	private Map<String, Known> known(LocalDate date) {
		Map<String, Known> known = new TreeMap<>();
		LocalDate start = date.minusYears(this.settings.windowYears());
		for (PermittedPlace place : this.places.permitted()) {
			if (place.territoryOf() != null && (place.issueDate() == null || !place.issueDate().isAfter(date))
					&& (place.expiryDate() == null || !place.expiryDate().isBefore(date))) {
				of(known, place.territoryOf()).permitted.add(place.establishmentId());
			}
		}
		for (RaidedPlace place : this.places.raided()) {
			if (place.territoryOf() != null && place.raidDate().isAfter(start) && !place.raidDate().isAfter(date)) {
				of(known, place.territoryOf()).raided.add(place.establishmentId());
			}
		}
		for (NoticedPlace place : this.places.noticed()) {
			if (place.territoryOf() != null && place.receivedOn().isAfter(start) && !place.receivedOn().isAfter(date)) {
				of(known, place.territoryOf()).noticed.add(place.establishmentId());
			}
		}
		return known;
	}

	private static Known of(Map<String, Known> known, String station) {
		return known.computeIfAbsent(station, (code) -> new Known());
	}

	private static Coverage.Row row(StationReturn row, Known known) {
		Station station = row.station();
		return new Coverage.Row(new Label(station.zone(), station.zoneHi()), name(station), station.code(), state(row),
				(row.submission() != null) ? row.submission().receivedOn().toString() : "", row.listed(),
				known.permitted.size(), known.raided.size(), known.noticed.size(), known.unlisted.size(),
				mark(row, known));
	}

	private static Label mark(StationReturn row, Known known) {
		int places = known.places();
		boolean missing = row.state().startsWith("missing");
		if (missing && places > 0) {
			return new Label("nothing readable came, and records know " + centres(places) + " here",
					"कुछ पठनीय नहीं आया, अभिलेखों में यहाँ " + places + " केंद्र ज्ञात");
		}
		if (missing) {
			return new Label("nothing readable came", "कुछ पठनीय नहीं आया");
		}
		if (row.content().equals("nil") && places > 0) {
			return new Label("NIL, and records know " + centres(places) + " here",
					"शून्य, पर अभिलेखों में यहाँ " + places + " केंद्र ज्ञात");
		}
		if (!known.unlisted.isEmpty()) {
			return new Label("known, but not on the list: " + centres(known.unlisted.size()),
					known.unlisted.size() + " ज्ञात केंद्र सूची में नहीं");
		}
		return new Label("", "");
	}

	private static String centres(int number) {
		return number + ((number == 1) ? " centre" : " centres");
	}

	private static Label state(StationReturn row) {
		return switch (row.state()) {
			case "on_time_list" -> new Label("list", "सूची");
			case "on_time_nil" -> new Label("NIL", "शून्य");
			case "late_list" -> new Label("list, late", "सूची, देर से");
			case "late_nil" -> new Label("NIL, late", "शून्य, देर से");
			case "missing_rejected" -> new Label("unreadable", "अपठनीय");
			default -> new Label("missing", "अप्राप्त");
		};
	}

	private static List<Coverage.Told> told(List<Finding> findings, Map<String, Station> stations) {
		return findings.stream()
			.map((finding) -> new Coverage.Told(name(finding.stationCode(), stations),
					new Label(finding.becauseEn(), finding.becauseHi()), finding.id()))
			.sorted(Comparator.comparing((Coverage.Told told) -> told.station().en())
				.thenComparing(Coverage.Told::finding))
			.toList();
	}

	private static Coverage.Place place(PlacedListing listing, Map<String, Station> stations) {
		return new Coverage.Place(listing.establishmentId(), listing.name(),
				Objects.requireNonNullElse(listing.address(), ""), listing.locality(),
				name(listing.stationCode(), stations), name(listing.territoryOf(), stations));
	}

	private static List<Coverage.Place> sorted(List<Coverage.Place> places) {
		return places.stream()
			.sorted(Comparator.comparing(Coverage.Place::locality)
				.thenComparing((place) -> place.listedBy().en())
				.thenComparing(Coverage.Place::name)
				.thenComparing(Coverage.Place::id))
			.toList();
	}

	/** Areas that the stations' own register gives to several at once. */
	private static List<Coverage.Shared> shared(List<Station> standing) {
		Map<String, List<Label>> owners = new TreeMap<>();
		Map<String, String> written = new TreeMap<>();
		for (Station station : standing) {
			if (station.kind() == StationKind.TERRITORIAL) {
				Set<String> own = new HashSet<>();
				for (String locality : station.localities().split(";")) {
					String key = locality.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
					if (!key.isEmpty() && own.add(key)) {
						written.putIfAbsent(key, locality.strip());
						owners.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(name(station));
					}
				}
			}
		}
		return owners.entrySet()
			.stream()
			.filter((area) -> area.getValue().size() > 1)
			.map((area) -> new Coverage.Shared(String.valueOf(written.get(area.getKey())), area.getValue()))
			.toList();
	}

	private static Label name(@Nullable String code, Map<String, Station> stations) {
		if (code == null) {
			return NOBODY;
		}
		Station station = stations.get(code);
		return (station != null) ? name(station) : new Label(code, code);
	}

	private static Label name(Station station) {
		return new Label(station.name(), station.nameHi());
	}

	/** The distinct centres that records know in one territory. */
	private static final class Known {

		private final Set<String> permitted = new HashSet<>();

		private final Set<String> raided = new HashSet<>();

		private final Set<String> noticed = new HashSet<>();

		private final Set<String> unlisted = new HashSet<>();

		private int places() {
			Set<String> all = new HashSet<>(this.permitted);
			all.addAll(this.raided);
			all.addAll(this.noticed);
			return all.size();
		}

	}

}
