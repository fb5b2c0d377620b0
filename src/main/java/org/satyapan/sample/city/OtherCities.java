package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.words.Dice;

/**
 * Cases of Delhi, Noida, Ghaziabad and Faridabad. Repeaters were arrested in one of the
 * first three before and are on bail there. Traps look alike and are not: a namesake, one
 * who was discharged, one arrested in a fourth city, one arrested only afterwards.
 */
final class OtherCities {

	private record Place(String city, String state, String district, String force, List<String> policeStations) {
	}

	private static final List<Place> PLACES = List.of(
			new Place("Delhi", "DELHI", "SOUTH EAST", "Delhi Police", List.of("Okhla Industrial Area", "Amar Colony")),
			new Place("Delhi", "DELHI", "WEST", "Delhi Police", List.of("Moti Nagar", "Cyber West")),
			new Place("Noida", "UTTAR PRADESH", "GAUTAM BUDDH NAGAR", "Gautam Buddh Nagar Police",
					List.of("Sector 20", "Sector 58", "Phase 3")),
			new Place("Ghaziabad", "UTTAR PRADESH", "GHAZIABAD", "Ghaziabad Police",
					List.of("Kaushambi", "Indirapuram")));

	private static final Place FARIDABAD = new Place("Faridabad", "HARYANA", "FARIDABAD", "Faridabad Police",
			List.of("Sector 31"));

	/**
	 * A person of an own case who was arrested elsewhere on a day that is settled at the
	 * end.
	 */
	private record Record(TruePerson person, LocalDate day, String status, Place place) {
	}

	private final CityPlan plan;

	private final Centres centres;

	private final Cases cases;

	private final Dice dice;

	private final List<Record> records = new ArrayList<>();

	private final List<TruePerson> repeaters = new ArrayList<>();

	private int traps;

	OtherCities(CityPlan plan, Centres centres, Cases cases, Dice dice) {
		this.plan = plan;
		this.centres = centres;
		this.cases = cases;
		this.dice = dice.fork("other cities");
	}

	/**
	 * A person arrested elsewhere before the day of an own case; sometimes one who was in
	 * an earlier own case, too.
	 */
	TruePerson repeater(LocalDate ownDay, Dice own) {
		if (this.repeaters.size() > 4 && own.chance(14)) {
			TruePerson again = own.pick(this.repeaters.subList(0, this.repeaters.size() - 4));
			if (this.records.stream()
				.anyMatch((record) -> record.person() == again && record.day().isBefore(ownDay.minusDays(30)))) {
				return again;
			}
		}
		TruePerson person = this.centres.people.draw(own, this.plan.storyDate().getYear());
		if (own.chance(12)) {
			person = person.withAlias(own.pick("Monu", "Sonu", "Vicky", "Lucky", "Rinku", "Bunty"));
		}
		this.repeaters.add(person);
		this.records
			.add(new Record(person, ownDay.minusDays(this.dice.between(60, 800)), "ON_BAIL", this.dice.pick(PLACES)));
		if (this.dice.chance(25)) {
			this.records.add(new Record(person, ownDay.minusDays(this.dice.between(820, 1300)), "ON_BAIL",
					this.dice.pick(PLACES)));
		}
		return person;
	}

	/** A person of whom other cities know nothing that counts. */
	TruePerson trap(LocalDate ownDay, Dice own) {
		TruePerson person = this.centres.people.draw(own, this.plan.storyDate().getYear());
		LocalDate before = ownDay.minusDays(this.dice.between(90, 700));
		switch (this.traps++) {
			case 0, 1,
					2 ->
				this.records
					.add(new Record(this.centres.people.namesake(person, this.dice, this.plan.storyDate().getYear()),
							before, "ON_BAIL", PLACES.get(this.traps % 4)));
			case 3 -> this.records.add(new Record(person, before, "DISCHARGED", PLACES.get(0)));
			case 4 -> this.records.add(new Record(person, before, "ACQUITTED", PLACES.get(2)));
			case 5 -> this.records.add(new Record(person, before, "ON_BAIL", FARIDABAD));
			case 6 -> {
				LocalDate after = ownDay.plusDays(40);
				if (after.isBefore(this.plan.storyDate().minusDays(60))) {
					this.records.add(new Record(person, after, "ON_BAIL", PLACES.get(3)));
				}
			}
			default -> {
			}
		}
		return person;
	}

	/** Registers the cases, now and then one for two of the persons. */
	void make() {
		for (int i = 0; i < this.records.size(); i++) {
			Record first = this.records.get(i);
			List<TrueArrest> arrests = new ArrayList<>(List.of(arrest(first, first.day())));
			if (i + 1 < this.records.size() && this.dice.chance(25) && joins(this.records.get(i + 1), first)) {
				i++;
				arrests.add(arrest(this.records.get(i), first.day()));
			}
			register(first, arrests);
		}
	}

	private static boolean joins(Record second, Record first) {
		return second.status().equals("ON_BAIL") && first.status().equals("ON_BAIL") && second.place() == first.place()
				&& !first.day().isAfter(second.day()) && second.person() != first.person();
	}

	private TrueArrest arrest(Record record, LocalDate day) {
		boolean bail = record.status().equals("ON_BAIL");
		return new TrueArrest(record.person(), this.dice.pick("MANAGER", "CLOSER", "OWNER", "TELECALLER"), day,
				record.status(), bail ? day.plusDays(this.dice.between(15, 50)) : null, "");
	}

	private void register(Record record, List<TrueArrest> arrests) {
		Place place = record.place();
		for (int i = 0; i < this.dice.below(3); i++) {
			TruePerson other = this.centres.people.draw(this.dice, this.plan.storyDate().getYear());
			arrests.add(new TrueArrest(other, this.dice.pick("TELECALLER", "CLOSER"), record.day(),
					this.dice.pick("ON_BAIL", "ON_BAIL", "UNKNOWN"), null, ""));
		}
		CentreDraft draft = this.centres.draft("", Places.elsewhere(place.city(), this.dice),
				record.day().minusDays(this.dice.between(40, 300)), this.dice);
		draft.closedOn = record.day();
		draft.listed = false;
		TrueCentre centre = this.centres.add(draft);
		TrueCase made = this.cases.add(place.state(), place.district(), this.dice.pick(place.policeStations()),
				record.day(), false, List.of(centre), arrests, this.dice);
		this.cases.raid(record.day(), place.force(), false, List.of(made), List.of(centre));
	}

}
