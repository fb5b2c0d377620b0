package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.city.TrueStation.Role;
import org.satyapan.sample.words.Dice;

/** Which station sent which list on which day, and what stood on it. */
final class Lists {

	private static final int DUE_DAY = 7;

	private final CityPlan plan;

	private final List<TrueStation> stations;

	private final List<TrueCentre> centres;

	private final List<TrueCase> cases;

	/** Centres that a second station claims, too. */
	private final Map<String, List<TrueCentre>> claims = new LinkedHashMap<>();

	private final Dice dice;

	final List<TrueList> made = new ArrayList<>();

	Lists(CityPlan plan, List<TrueStation> stations, List<TrueCentre> centres, List<TrueCase> cases, Dice dice) {
		this.plan = plan;
		this.stations = stations;
		this.centres = centres;
		this.cases = cases;
		this.dice = dice.fork("lists");
	}

	/** Old centres that their station no longer lists when the story is told again. */
	final List<TrueCentre> dropped = new ArrayList<>();

	void claim(TrueStation station, TrueCentre centre) {
		this.claims.computeIfAbsent(station.code(), (code) -> new ArrayList<>()).add(centre);
	}

	void make() {
		LocalDate month = this.plan.storyDate().withDayOfMonth(1);
		Map<String, List<TrueCentre>> byStation = byStation();
		for (TrueStation station : this.stations) {
			if (!station.mustSubmit()) {
				continue;
			}
			List<TrueCentre> known = byStation.getOrDefault(station.code(), List.of());
			int day = 3 + this.dice.fork(station.code()).below(3);
			for (int back = 6; back >= 1; back--) {
				if (sendsEarlier(station, known, back)) {
					LocalDate asOn = month.minusMonths(back).withDayOfMonth(day);
					add(station, asOn.plusDays(1), asOn, "LIST", false, false, known, null);
				}
			}
			month(station, month, day, known, false);
			if (this.plan.isToldAgain()) {
				month(station, this.plan.date().withDayOfMonth(1), day, known, true);
			}
		}
	}

	private Map<String, List<TrueCentre>> byStation() {
		Map<String, List<TrueCentre>> result = new LinkedHashMap<>();
		for (TrueCentre centre : this.centres) {
			if (centre.listed() && !centre.station().isEmpty()) {
				result.computeIfAbsent(centre.station(), (code) -> new ArrayList<>()).add(centre);
			}
		}
		return result;
	}

	/** The hotspots sent lists all along, a few others began in summer. */
	private boolean sendsEarlier(TrueStation station, List<TrueCentre> known, int back) {
		if (station.role() == Role.MISSING_AFTER_LIST) {
			return back == 1;
		}
		if (!station.role().hasCurrentList()) {
			return false;
		}
		boolean vacancies = known.stream().anyMatch((centre) -> centre.vacatedOn() != null);
		long then = known.stream().filter((centre) -> !centre.since().isAfter(this.plan.storyDate())).count();
		return vacancies || (then >= 4 && back <= 2);
	}

	private void month(TrueStation station, LocalDate month, int day, List<TrueCentre> known, boolean again) {
		LocalDate asOn = month.withDayOfMonth(day);
		List<TrueCase> busts = again ? List.of() : busts(station, asOn);
		List<TrueCentre> rows = again ? stillThere(known, station) : known;
		known.stream()
			.filter((centre) -> centre.closedOn() == null && !rows.contains(centre))
			.forEach(this.dropped::add);
		switch (station.role()) {
			case LIST -> add(station, onTime(station, asOn), asOn, "LIST", false, false, rows, busts);
			case LATE -> add(station, month.withDayOfMonth(DUE_DAY + 1), month.withDayOfMonth(DUE_DAY), "LIST", false,
					false, rows, busts);
			case LOOSE -> add(station,
					this.plan.date().withDayOfMonth(1).equals(month) ? this.plan.date()
							: month.withDayOfMonth(DUE_DAY + 2),
					month.withDayOfMonth(DUE_DAY), "LIST", false, true, rows, busts);
			case SUPERSEDED -> {
				add(station, asOn, asOn, "LIST", true, false, rows, busts);
				add(station, month.withDayOfMonth(DUE_DAY), month.withDayOfMonth(DUE_DAY - 1), "LIST", false, false,
						rows, busts);
			}
			case NIL, NIL_FROM_HOTSPOT ->
				add(station, onTime(station, asOn), asOn, "NIL", false, false, List.of(), null);
			case TRUNCATED, ENCRYPTED ->
				add(station, onTime(station, asOn), asOn, "REJECTED", false, false, rows, null);
			case MISSING, MISSING_AFTER_LIST -> {
			}
		}
	}

	private LocalDate onTime(TrueStation station, LocalDate asOn) {
		return asOn.plusDays(this.dice.fork(station.code() + asOn).below(DUE_DAY - asOn.getDayOfMonth() + 1));
	}

	/** Years later about half of the old centres are still there. */
	private static List<TrueCentre> stillThere(List<TrueCentre> known, TrueStation station) {
		Dice chance = new Dice(2026).fork(station.code());
		return known.stream().filter((centre) -> centre.since().getYear() > 2020 || chance.chance(55)).toList();
	}

	private List<TrueCase> busts(TrueStation station, LocalDate asOn) {
		String name = station.name().toUpperCase(java.util.Locale.ROOT);
		return this.cases.stream()
			.filter((each) -> each.ours() && each.policeStation().equals(name) && !each.date().isAfter(asOn)
					&& each.date().isAfter(asOn.minusYears(2)))
			.toList();
	}

	private void add(TrueStation station, LocalDate received, LocalDate asOn, String content, boolean superseded,
			boolean loose, List<TrueCentre> known, @Nullable List<TrueCase> busted) {
		List<TrueCentre> rows = new ArrayList<>();
		LocalDate before = asOn.minusMonths(1).withDayOfMonth(1);
		for (TrueCentre centre : known) {
			boolean left = centre.vacatedOn() != null && !centre.vacatedOn().isBefore(before)
					&& !centre.vacatedOn().isAfter(asOn);
			if (centre.isOpenOn(asOn) || left) {
				rows.add(centre);
			}
		}
		for (TrueCentre centre : this.claims.getOrDefault(station.code(), List.of())) {
			if (asOn.withDayOfMonth(1).equals(this.plan.storyDate().withDayOfMonth(1))) {
				rows.add(centre);
			}
		}
		if (superseded && rows.size() > 2) {
			rows = rows.subList(0, rows.size() - 2);
		}
		String timeliness = (received.getDayOfMonth() <= DUE_DAY) ? "ON_TIME" : "LATE";
		boolean first = this.made.stream().noneMatch((list) -> list.station() == station);
		this.made.add(new TrueList(station, received, asOn, asOn.withDayOfMonth(1), content, timeliness, superseded,
				loose, first, List.copyOf(rows), busted));
	}

}
