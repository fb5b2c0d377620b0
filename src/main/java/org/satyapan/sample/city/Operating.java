package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.satyapan.sample.words.Dice;

/**
 * The centres that operate on the story date, most of them honest, and those that have
 * vacated.
 */
final class Operating {

	private final CityPlan plan;

	private final List<TrueStation> stations;

	private final Centres centres;

	private final Plants plants;

	private final Dice dice;

	private final List<TrueCentre> vacated = new ArrayList<>();

	/** How many places, however small the city, are kept for honest centres. */
	private int reserved;

	Operating(CityPlan plan, List<TrueStation> stations, Centres centres, Plants plants, Dice dice) {
		this.plan = plan;
		this.stations = stations;
		this.centres = centres;
		this.plants = plants;
		this.dice = dice.fork("operating");
	}

	void make(List<TrueCentre> busted) {
		vacate();
		List<String> places = places();
		this.reserved = places.size() / 3;
		List<TrueCentre> raided = this.dice.shuffled(busted.stream().filter((centre) -> !centre.listed()).toList());
		List<TrueCentre> gone = this.dice.shuffled(this.vacated.stream()
			.filter((centre) -> centre.closedOn() != null
					&& centre.closedOn().isBefore(this.plan.storyDate().minusDays(40)))
			.toList());
		int times = this.plan.times();
		after(places, raided, 0, 8 * times, true, this.plants::atRaidedPremises);
		after(places, raided, 8 * times, 4 * times, false, this.plants::ofArrestedOwner);
		after(places, raided, 12 * times, 2 * times, false, this.plants::onOldTelephone);
		after(places, raided, 14 * times, 4 * times, true, this.plants::besideRaid);
		after(places, raided, 18 * times, 2 * times, false, this.plants::ofNamesake);
		after(places, gone, 0, 2 * times, true, this.plants::atVacatedPremises);
		after(places, gone, 2 * times, 2 * times, false, this.plants::ofOwnerWhoVacated);
		after(places, gone, 4 * times, 2 * times, false, this.plants::onOldTelephone);
		some(places, 25 * times, this.plants::withoutPermission);
		some(places, 3 * times, this.plants::unknownNumber);
		some(places, 3 * times, this.plants::expired);
		some(places, 3 * times, this.plants::otherAddress);
		some(places, 3 * times, this.plants::otherName);
		for (int i = 0; i < 2 * times; i++) {
			some(places, 1, this.plants::sharedHolder);
			some(places, 1 + i % 2, this.plants::sharedBorrower);
		}
		for (int i = 0; i < 2 * times; i++) {
			some(places, 1, this.plants::firstBranch);
			some(places, 1, this.plants::secondBranch);
		}
		some(places, 3 * times, this.plants::activityNotCovered);
		some(places, 2 * times, this.plants::tollBypass);
		some(places, 2 * times, this.plants::malformedCin);
		some(places, 2 * times, this.plants::malformedGstin);
		this.reserved = 0;
		some(places, places.size(), this.plants::honest);
	}

	/** Where the operating centres are to be, in an order of chance. */
	private List<String> places() {
		List<String> places = new ArrayList<>();
		int[] share = { 12, 15, 18, 28, 21, 6 };
		for (int i = 0; i < this.plan.inUdyogVihar(); i++) {
			int at = i * 100 / this.plan.inUdyogVihar();
			int phase = 0;
			while (phase < 5 && at >= share[phase]) {
				at -= share[phase++];
			}
			places.add("Udyog Vihar Phase " + (phase + 1));
		}
		List<String> hotspots = List.of("Cyber City", "Sohna Road", "DLF Phase 2", "DLF Phase 3");
		int[] more = { 8, 5, -2, -5 };
		for (int h = 0; h < 4; h++) {
			for (int i = 0; i < this.plan.inHotspots() + more[h] * this.plan.inHotspots() / 32; i++) {
				places.add(hotspots.get(h));
			}
		}
		List<TrueStation> others = this.stations.stream()
			.filter((station) -> station.role().hasCurrentList()
					&& station.localities().stream().noneMatch(places::contains))
			.toList();
		for (int i = 0; i < this.plan.elsewhere() && !others.isEmpty(); i++) {
			places.add(this.dice.pick(others.get(i % others.size()).localities()));
		}
		return this.dice.shuffled(places);
	}

	private void some(List<String> places, int count, Consumer<CentreDraft> plant) {
		for (int i = 0; i < count && places.size() > this.reserved; i++) {
			plant.accept(draft(places.remove(places.size() - 1)));
		}
	}

	/**
	 * Plants something after an older centre, in its own locality or, where the new one
	 * has moved, in any.
	 */
	private void after(List<String> places, List<TrueCentre> older, int from, int count, boolean samePlace,
			BiConsumer<CentreDraft, TrueCentre> plant) {
		for (int i = from; i < Math.min(from + count, older.size()) && places.size() > this.reserved; i++) {
			String place = older.get(i).premises().locality();
			if (samePlace && !places.remove(place)) {
				continue;
			}
			plant.accept(draft(samePlace ? place : places.remove(places.size() - 1)), older.get(i));
		}
	}

	private CentreDraft draft(String locality) {
		return this.centres.draft(Stations.of(this.stations, locality).code(),
				this.centres.places.draw(locality, this.dice), this.centres.longAgo(this.dice), this.dice);
	}

	/**
	 * Centres that stayed less than six months, one that stayed exactly six, and some
	 * that stayed longer.
	 */
	private void vacate() {
		LocalDate today = this.plan.storyDate();
		LocalDate from = firstLists().minusMonths(1);
		int span = (int) (today.withDayOfMonth(1).toEpochDay() - from.toEpochDay());
		for (int i = 0; i < this.plan.vacated() * 6 / 5; i++) {
			String locality = this.dice.pick("Udyog Vihar Phase 1", "Udyog Vihar Phase 4", "Udyog Vihar Phase 5",
					"Udyog Vihar Phase 3", "Sohna Road", "Sohna Road", "Cyber City", "DLF Phase 2", "DLF Phase 3");
			CentreDraft draft = draft(locality);
			LocalDate left = from.plusDays(this.dice.below(span));
			draft.vacatedOn = left;
			draft.closedOn = left;
			draft.seats = this.dice.between(4, 18);
			boolean soon = i < this.plan.vacated();
			draft.since = soon ? left.minusDays(this.dice.between(35, 170))
					: left.minusDays(this.dice.between(200, 900));
			if (i == this.plan.vacated()) {
				draft.since = left.minusMonths(6);
				draft.closedOn = draft.since.plusMonths(6);
				draft.vacatedOn = draft.closedOn;
			}
			TrueCentre centre = vacated(draft);
			if (soon) {
				this.plants.planted("VACATED_WITHIN_SIX_MONTHS", centre, centre.since() + " to " + centre.vacatedOn());
			}
		}
	}

	/** By this day every station's first list has been drawn up. */
	private LocalDate firstLists() {
		return this.plan.storyDate().minusMonths(6).withDayOfMonth(8);
	}

	/** Four in five had a permission, so that leaving early is their only discrepancy. */
	private TrueCentre vacated(CentreDraft draft) {
		TrueCentre centre;
		if (this.dice.chance(82)) {
			centre = this.centres.addWithPermission(draft, this.dice);
		}
		else {
			centre = this.centres.add(draft);
			if (draft.vacatedOn != null && draft.vacatedOn.isBefore(firstLists())) {
				this.plants.tolerated("PERMISSION_NOT_FOUND", centre, "every list says already that it left");
			}
			else {
				this.plants.planted("PERMISSION_NOT_FOUND", centre, "no registration while it operated");
			}
		}
		this.vacated.add(centre);
		return centre;
	}

}
