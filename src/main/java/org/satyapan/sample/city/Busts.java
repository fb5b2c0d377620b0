package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.satyapan.sample.words.Dice;

/**
 * The own force's cases of the two years to the story date, and a few older ones. As many
 * cases as centres: one case covers two centres, and one centre has two cases.
 */
final class Busts {

	/** An own case before the other cities' part of its accused is known. */
	record Draft(TrueCase made, TrueRaid raid) {
	}

	private final CityPlan plan;

	private final Centres centres;

	private final Cases cases;

	private final OtherCities others;

	private final List<TrueStation> stations;

	private final Dice dice;

	final List<TrueCentre> busted = new ArrayList<>();

	Busts(CityPlan plan, List<TrueStation> stations, Centres centres, Cases cases, Dice dice) {
		this.plan = plan;
		this.stations = stations;
		this.centres = centres;
		this.cases = cases;
		this.dice = dice.fork("busts");
		this.others = new OtherCities(plan, centres, cases, dice);
	}

	void make() {
		List<LocalDate> days = days();
		List<Integer> withRepeaters = chosenCases(days.size());
		for (int i = 0; i < days.size(); i++) {
			TrueCentre centre = bust(days.get(i), i);
			this.busted.add(centre);
		}
		// The third and fourth centres fall to one case; the fifth has two cases.
		int number = 0;
		for (int i = 0; i < days.size(); i++) {
			List<TrueCentre> raided = new ArrayList<>(List.of(this.busted.get(i)));
			if (i == 3) {
				continue;
			}
			if (i == 2) {
				raided.add(this.busted.get(3));
			}
			register(days.get(i), raided, withRepeaters.contains(number++));
			if (i == 4) {
				register(days.get(i).plusDays(171), raided, withRepeaters.contains(number++));
			}
		}
		older();
		this.others.make();
	}

	/**
	 * The days of the raids: the first day that counts, last year and the year before,
	 * and this year.
	 */
	private List<LocalDate> days() {
		LocalDate end = this.plan.storyDate();
		LocalDate begin = end.minusYears(2).plusDays(1);
		LocalDate newYear = end.withDayOfYear(1);
		int before = this.plan.busted() - this.plan.bustedThisYear();
		int span = (int) (newYear.toEpochDay() - begin.toEpochDay());
		List<LocalDate> days = new ArrayList<>();
		for (int i = 0; i < before; i++) {
			int day = i * span / before;
			days.add(begin.plusDays((i < 5) ? day : Math.min(span - 1, day + this.dice.below(6))));
		}
		int thisYear = (int) (end.toEpochDay() - newYear.toEpochDay());
		for (int i = 0; i < this.plan.bustedThisYear(); i++) {
			days.add(newYear.plusDays(9 + (thisYear - 14) * (long) i / Math.max(1, this.plan.bustedThisYear() - 1)));
		}
		// One case is about two centres, so that they share its day.
		days.set(3, days.get(2));
		return days;
	}

	private List<Integer> chosenCases(int count) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			numbers.add(i);
		}
		return this.dice.fork("repeat").shuffled(numbers).subList(0, this.plan.repeatCases());
	}

	private TrueCentre bust(LocalDate day, int index) {
		String locality = locality(index, this.plan.busted());
		String station = Stations.of(this.stations, locality).code();
		boolean thisYear = day.getYear() == this.plan.storyDate().getYear();
		LocalDate since = thisYear ? day.minusDays(this.dice.between(200, 300))
				: day.minusDays(this.dice.between(30, 400));
		Premises premises = this.centres.places.drawAlone(locality, this.dice);
		CentreDraft draft = this.centres.draft(station, premises, since, this.dice);
		draft.closedOn = (index == 4) ? day.plusDays(171) : day;
		draft.activity = "INTERNATIONAL";
		draft.process = Centres.process(draft.activity, this.dice);
		// Three of this year's were on their station's lists before the raid.
		draft.listed = thisYear && index >= this.plan.busted() - 3;
		draft.licence = "No";
		return this.centres.add(draft);
	}

	private String locality(int index, int total) {
		if (index * (long) this.plan.bustedInUdyogVihar() / total != (index + 1) * (long) this.plan.bustedInUdyogVihar()
				/ total) {
			return "Udyog Vihar Phase " + this.dice.pick("1", "2", "3", "4", "4", "5", "5", "6");
		}
		return this.dice.pick("Cyber City", "Cyber City", "Sohna Road", "Sohna Road", "DLF Phase 2", "DLF Phase 3",
				"Palam Vihar", "Palam Vihar");
	}

	private void register(LocalDate day, List<TrueCentre> raided, boolean withRepeater) {
		List<TrueArrest> arrests = new ArrayList<>();
		TrueCentre first = raided.get(0);
		int accused = this.dice.between(2, 4);
		for (TrueCentre centre : raided) {
			arrests.add(arrest(centre.owner(), "OWNER", day));
		}
		if (withRepeater) {
			arrests.add(
					arrest(this.others.repeater(day, this.dice), this.dice.pick("MANAGER", "CLOSER", "DIRECTOR"), day));
		}
		else {
			arrests.add(arrest(this.others.trap(day, this.dice), "MANAGER", day));
		}
		for (int i = 1; i < accused; i++) {
			arrests.add(arrest(this.centres.people.draw(this.dice, this.plan.storyDate().getYear()),
					this.dice.pick("TELECALLER", "TELECALLER", "CLOSER"), day));
		}
		boolean cyber = this.dice.chance(20);
		String station = cyber ? "Cyber Crime" : Stations.of(this.stations, first.premises().locality()).name();
		TrueCase made = this.cases.add(Cases.OWN_STATE, Cases.OWN_DISTRICT, station, day, true, raided,
				photographed(arrests, day), this.dice);
		this.cases.raid(day, Cases.OWN_FORCE, false, List.of(made), raided);
	}

	private TrueArrest arrest(TruePerson person, String role, LocalDate day) {
		boolean bailed = this.dice.chance(70) && day.plusDays(90).isBefore(this.plan.storyDate());
		return new TrueArrest(person, role, day, bailed ? "ON_BAIL" : this.dice.pick("IN_CUSTODY", "ARRESTED"),
				bailed ? day.plusDays(this.dice.between(20, 80)) : null, "");
	}

	private List<TrueArrest> photographed(List<TrueArrest> arrests, LocalDate day) {
		List<TrueArrest> result = new ArrayList<>();
		boolean pictures = this.dice.chance(28);
		for (TrueArrest arrest : arrests) {
			boolean taken = pictures && !arrest.role().equals("TELECALLER");
			String photo = taken ? arrest.person().id().toLowerCase(Locale.ROOT) + "-" + day + ".png" : "";
			result.add(new TrueArrest(arrest.person(), arrest.role(), arrest.date(), arrest.status(), arrest.bailedOn(),
					photo));
		}
		return result;
	}

	/**
	 * Raids before the two years; the latest of them on the last day that no longer
	 * counts.
	 */
	private void older() {
		for (int i = 0; i < Math.max(1, this.plan.busted() / 12); i++) {
			LocalDate day = this.plan.storyDate().minusYears(2).minusDays(i * 53L);
			String locality = this.dice.pick("Udyog Vihar Phase 2", "Udyog Vihar Phase 5", "Sohna Road", "DLF Phase 3");
			String station = Stations.of(this.stations, locality).code();
			CentreDraft draft = this.centres.draft(station, this.centres.places.drawAlone(locality, this.dice),
					day.minusDays(200), this.dice);
			draft.closedOn = day;
			draft.listed = false;
			register(day, List.of(this.centres.add(draft)), false);
		}
	}

}
