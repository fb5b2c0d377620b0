package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.satyapan.sample.city.TrueStation.Role;
import org.satyapan.sample.words.Dice;

/** Builds a city from its plan; the same plan always gives the same city. */
public final class CityBuilder {

	private final CityPlan plan;

	private final Dice dice;

	private final List<TrueStation> stations;

	private final Centres centres;

	private final Cases cases = new Cases();

	private final Plants plants;

	public CityBuilder(CityPlan plan) {
		this.plan = plan;
		this.dice = new Dice(plan.seed());
		this.stations = Gazetteer.stations(plan.territorial());
		this.centres = new Centres(plan.storyDate().getYear());
		this.plants = new Plants(plan.storyDate(), this.centres, this.dice);
	}

	public City build() {
		Busts busts = new Busts(this.plan, this.stations, this.centres, this.cases, this.dice);
		busts.make();
		new Operating(this.plan, this.stations, this.centres, this.plants, this.dice).make(busts.busted);
		lastMonthOnly();
		Unlisted unlisted = new Unlisted(this.plan, this.stations, this.centres, this.plants, this.dice);
		unlisted.make();
		List<TrueCentre> honest = this.dice.fork("honest").shuffled(honest());
		Lists lists = new Lists(this.plan, this.stations, this.centres.made, this.cases.cases, this.dice);
		claims(lists, honest);
		Notices notices = new Notices(this.plan.storyDate(), this.plants, this.dice);
		String nil = this.stations.stream()
			.filter((station) -> station.role() == Role.NIL_FROM_HOTSPOT)
			.map(TrueStation::code)
			.findFirst()
			.orElse("");
		notices.make((honest.size() > 2) ? honest.subList(2, honest.size()) : honest, unlisted.noticed,
				unlisted.permitted.stream().filter((centre) -> centre.station().equals(nil)).toList(),
				this.plan.times());
		plannedRaid();
		raidedButUnlisted();
		if (this.plan.isToldAgain()) {
			newcomers();
		}
		Papers papers = new Papers(this.plan, this.centres, this.plants, stillHonest(honest), this.dice);
		papers.make();
		lists.make();
		lists.dropped.forEach((centre) -> this.plants.tolerated("KNOWN_BUT_NOT_LISTED", centre,
				"its station does not list it any more"));
		return new City(this.plan.date(), this.plan.storyDate(), this.stations, List.copyOf(this.centres.made),
				List.copyOf(this.centres.permissions), List.copyOf(this.cases.cases), List.copyOf(this.cases.raids),
				List.copyOf(notices.made), List.copyOf(lists.made),
				this.plants.findings.stream().filter((finding) -> LawDays.isLaw(finding, lists.made)).toList(),
				Map.copyOf(papers.papers), List.copyOf(papers.entries), this.plan.noise());
	}

	/**
	 * A station that sends nothing this month listed a few honest centres the month
	 * before.
	 */
	private void lastMonthOnly() {
		Dice chance = this.dice.fork("last month");
		for (TrueStation station : this.stations) {
			if (station.role() == Role.MISSING_AFTER_LIST) {
				for (int i = 0; i < 3; i++) {
					this.plants.honest(this.centres.draft(station.code(),
							this.centres.places.draw(station.localities().get(0), chance), this.centres.longAgo(chance),
							chance));
					TrueCentre centre = this.centres.made.get(this.centres.made.size() - 1);
					this.plants.tolerated("KNOWN_BUT_NOT_LISTED", centre, "its station sent no list this month");
				}
			}
		}
	}

	private List<TrueCentre> honest() {
		Set<String> doubtful = new HashSet<>();
		this.plants.findings.forEach((finding) -> doubtful.add(finding.subjectId()));
		return this.centres.made.stream()
			.filter((centre) -> centre.listed() && centre.closedOn() == null && !doubtful.contains(centre.id()))
			.filter((centre) -> this.stations.stream()
				.anyMatch((station) -> station.code().equals(centre.station()) && station.role().hasCurrentList()))
			.toList();
	}

	/** Of these, those that nothing was planted upon since. */
	private List<TrueCentre> stillHonest(List<TrueCentre> honest) {
		Set<String> doubtful = new HashSet<>();
		this.plants.findings.forEach((finding) -> doubtful.add(finding.subjectId()));
		return honest.stream().filter((centre) -> !doubtful.contains(centre.id())).toList();
	}

	private void claims(Lists lists, List<TrueCentre> honest) {
		List<TrueStation> able = this.stations.stream().filter((station) -> station.role() == Role.LIST).toList();
		for (int i = 0; i < 2 && i < honest.size(); i++) {
			TrueCentre centre = honest.get(i);
			TrueStation second = able.stream()
				.filter((station) -> !station.code().equals(centre.station()))
				.skip(i)
				.findFirst()
				.orElse(able.get(0));
			lists.claim(second, centre);
			this.plants.planted("CLAIMED_BY_TWO_STATIONS", centre, "also listed by " + second.code());
		}
	}

	private void plannedRaid() {
		LocalDate day = this.plan.storyDate().plusDays(2);
		this.plants.findings.stream()
			.filter((finding) -> finding.rule().equals("PERMISSION_NOT_FOUND") && finding.certainty().equals("PLANTED"))
			.map((finding) -> this.centres.made.get(Integer.parseInt(finding.subjectId().substring(1)) - 1))
			.filter((centre) -> centre.closedOn() == null)
			.findFirst()
			.ifPresent((centre) -> this.cases.raid(day, Cases.OWN_FORCE, true, List.of(), List.of(centre)));
	}

	/**
	 * A rule may take a place that was raided for one that is known; nothing operates
	 * there, though.
	 */
	private void raidedButUnlisted() {
		for (TrueRaid raid : this.cases.raids) {
			for (TrueCentre centre : raid.isOwnAndDone() ? raid.centres() : List.<TrueCentre>of()) {
				this.plants.tolerated("KNOWN_BUT_NOT_LISTED", centre, "raided on " + raid.date());
				if (centre.listed()) {
					this.plants.planted("PERMISSION_NOT_FOUND", centre, "it was listed without one before its raid");
					this.plants.tolerated("PREMISES_RAIDED_BEFORE", centre, "it was listed before its raid");
					this.plants.tolerated("OWNER_ARRESTED_BEFORE", centre, "it was listed before its raid");
				}
			}
		}
	}

	/** Centres that opened after registration had ended, and so have none. */
	private void newcomers() {
		Dice chance = this.dice.fork("newcomers");
		List<TrueStation> able = this.stations.stream().filter((station) -> station.role().hasCurrentList()).toList();
		for (int i = 0; i < 120 * this.plan.times(); i++) {
			String locality = chance.pick(((i % 2 == 0) ? able.get(0) : chance.pick(able)).localities());
			LocalDate since = LocalDate.of(2021, 1, 10)
				.plusDays(chance.below((int) (this.plan.date().toEpochDay() - LocalDate.of(2021, 3, 1).toEpochDay())));
			CentreDraft draft = this.centres.draft(Stations.of(this.stations, locality).code(),
					this.centres.places.draw(locality, chance), since, chance);
			draft.licence = chance.pick("No", "No", "Not required", "Yes");
			this.centres.add(draft);
		}
	}

}
