package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.Escalation;
import org.satyapan.register.Escalations;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Rung;
import org.satyapan.worklist.WorklistSettings.Scope;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.letters.Pages;
import org.satyapan.worklist.paper.PlainDates;

/**
 * Tells officers, one rung after the other, of places whose visit is overdue. Each is
 * told once of a missed day; his letter comes when there is something new in it and then
 * names what still waits from before.
 */
@Component
class OverdueVisits {

	private static final String BY = "jobs/worklists.yml, escalation";

	private static final int CHUNK = 2000;

	private final WorklistSettings settings;

	private final Escalations escalations;

	private final FindingEvents events;

	private final Stations stations;

	private final VisitNeed need;

	private final Pages pages;

	OverdueVisits(WorklistSettings settings, Escalations escalations, FindingEvents events, Stations stations,
			VisitNeed need, Pages pages) {
		this.settings = settings;
		this.escalations = escalations;
		this.events = events;
		this.stations = stations;
		this.need = need;
		this.pages = pages;
	}

	/**
	 * Tells who is to be told tonight, and writes {@code letters/overdue/RUNG-AREA.html}.
	 * Can be repeated.
	 * @return the places, those that are overdue with a note of who was told
	 */
	List<Place> tell(List<Place> places, NightWork night) {
		LocalDate today = night.date();
		Map<String, Station> stations = this.stations.on(today)
			.stream()
			.collect(Collectors.toMap(Station::code, (station) -> station, (first, second) -> second));
		Map<String, List<Escalation>> told = told(places, today);
		List<Place> noted = new ArrayList<>();
		Map<Addressee, List<Told>> letters = new TreeMap<>();
		for (Place place : places) {
			if (!place.dueOn().isBefore(today)) {
				noted.add(place);
				continue;
			}
			Map<String, Escalation> byRung = new LinkedHashMap<>();
			told.getOrDefault(place.id(), List.of())
				.stream()
				.filter((escalation) -> escalation.dueOn().equals(place.dueOn()))
				.forEach((escalation) -> byRung.put(escalation.rung(), escalation));
			for (Rung rung : this.settings.escalation()) {
				if (!byRung.containsKey(rung.code())) {
					escalation(rung, place, stations, today).ifPresent((next) -> byRung.put(rung.code(), next));
				}
				Escalation escalation = byRung.get(rung.code());
				if (escalation != null) {
					letters.computeIfAbsent(new Addressee(rung.code(), escalation.area()), (any) -> new ArrayList<>())
						.add(new Told(place, escalation));
				}
			}
			tonight(place, byRung.values(), stations, today);
			noted.add(byRung.isEmpty() ? place : place.noted(note(place, byRung.values(), stations)));
		}
		letters.forEach((addressee, rows) -> letter(addressee, rows, stations, night));
		return noted;
	}

	private Map<String, List<Escalation>> told(List<Place> places, LocalDate today) {
		List<String> overdue = places.stream().filter((place) -> place.dueOn().isBefore(today)).map(Place::id).toList();
		Map<String, List<Escalation>> told = new HashMap<>();
		for (int start = 0; start < overdue.size(); start += CHUNK) {
			this.escalations.ofEstablishments(overdue.subList(start, Math.min(start + CHUNK, overdue.size())))
				.forEach((row) -> told.computeIfAbsent(row.establishmentId(), (id) -> new ArrayList<>()).add(row));
		}
		return told;
	}

	/** Whether a rung is to be told of a place for the first time. */
	private static Optional<Escalation> escalation(Rung rung, Place place, Map<String, Station> stations,
			LocalDate today) {
		if (ChronoUnit.DAYS.between(place.dueOn(), today) < rung.afterDays()) {
			return Optional.empty();
		}
		String code = place.premises().stationCode();
		Station station = (code != null) ? stations.get(code) : null;
		if (station == null && rung.of() != Scope.CITY) {
			return Optional.empty();
		}
		String area = (station == null || rung.of() == Scope.CITY) ? ""
				: (rung.of() == Scope.STATION) ? station.code() : station.zone();
		return Optional.of(new Escalation(ContentId.of("ESC", place.id(), place.dueOn(), rung.code()), place.id(),
				rung.code(), area, place.dueOn(), today));
	}

	/** What is told for the first time is kept, and stands in the life of the doubts. */
	private void tonight(Place place, Collection<Escalation> all, Map<String, Station> stations, LocalDate today) {
		List<Escalation> tonight = all.stream().filter((row) -> row.toldOn().equals(today)).toList();
		this.escalations.save(tonight);
		if (tonight.isEmpty()) {
			return;
		}
		Words due = PlainDates.day(place.dueOn());
		String reason = "The visit was due by " + due.en() + "; told: " + told(tonight, stations, Words::en)
				+ ". / निरीक्षण " + due.hi() + " तक देय था; सूचित: " + told(tonight, stations, Words::hi) + "।";
		String ids = tonight.stream().map(Escalation::id).collect(Collectors.joining(" "));
		List<FindingEvent> events = new ArrayList<>();
		for (Finding finding : place.findings()) {
			if (this.need.wantsVisit(finding) && finding.dueOn().isBefore(today)) {
				events.add(new FindingEvent(ContentId.of("FEV", finding.id(), ids), finding.id(), today,
						finding.status(), BY, reason));
			}
		}
		this.events.save(events);
	}

	private Words note(Place place, Collection<Escalation> told, Map<String, Station> stations) {
		Words due = PlainDates.day(place.dueOn());
		return new Words("OVERDUE since " + due.en() + "; told: " + told(told, stations, Words::en),
				due.hi() + " से विलंबित; सूचित: " + told(told, stations, Words::hi));
	}

	/** Who was told, the lowest rung first. */
	private String told(Collection<Escalation> told, Map<String, Station> stations, Function<Words, String> language) {
		return told.stream()
			.map((row) -> language.apply(name(row.rung(), row.area(), stations)))
			.collect(Collectors.joining(", "));
	}

	/** The officer of an area. */
	private Words name(String rung, String area, Map<String, Station> stations) {
		Words officer = rung(rung).name();
		if (area.isEmpty()) {
			return officer;
		}
		Station station = stations.get(area);
		Words place = (station != null) ? new Words(station.name(), station.nameHi())
				: stations.values()
					.stream()
					.filter((row) -> row.zone().equals(area))
					.min(Comparator.comparing(Station::code))
					.map((row) -> new Words(row.zone(), row.zoneHi()))
					.orElse(new Words(area, area));
		return new Words(officer.en() + ", " + place.en(), officer.hi() + ", " + place.hi());
	}

	private Rung rung(String code) {
		return this.settings.escalation().stream().filter((rung) -> rung.code().equals(code)).findFirst().orElseThrow();
	}

	private void letter(Addressee addressee, List<Told> rows, Map<String, Station> stations, NightWork night) {
		LocalDate today = night.date();
		if (rows.stream().noneMatch((row) -> row.escalation().toldOn().equals(today))) {
			return;
		}
		Rung rung = rung(addressee.rung());
		List<OverdueLetter.Row> lines = rows.stream()
			.sorted(Comparator.comparing((Told row) -> row.place().dueOn()).thenComparing((row) -> row.place().id()))
			.map((row) -> line(row, rung, today))
			.toList();
		String code = addressee.area().isEmpty() ? addressee.rung() : addressee.rung() + "-" + addressee.area();
		String file = code.replaceAll("[^\\p{L}\\p{M}\\d-]+", "-");
		night.outbox()
			.write("letters/overdue/" + file + ".html",
					this.pages.fill("overdue",
							new OverdueLetter(this.settings.office(), code + "/" + today, PlainDates.day(today),
									name(addressee.rung(), addressee.area(), stations), rung.doubts(), lines)));
	}

	private OverdueLetter.Row line(Told row, Rung rung, LocalDate today) {
		Place place = row.place();
		List<Words> doubts = rung.doubts() ? place.findings()
			.stream()
			.filter(this.need::wantsVisit)
			.map((finding) -> new Words(finding.titleEn(), finding.titleHi()))
			.distinct()
			.toList() : List.of();
		return new OverdueLetter.Row(place.establishment().name(), place.premises().inWords(), place.team().name(),
				PlainDates.day(place.dueOn()), ChronoUnit.DAYS.between(place.dueOn(), today),
				row.escalation().toldOn().equals(today), doubts, place.id());
	}

	/** Whose letter. */
	private record Addressee(String rung, String area) implements Comparable<Addressee> {

		@Override
		public int compareTo(Addressee other) {
			return Comparator.comparing(Addressee::rung).thenComparing(Addressee::area).compare(this, other);
		}

	}

	/** What somebody was told. */
	private record Told(Place place, Escalation escalation) {
	}

}
