package org.satyapan.sample.lists;

import java.util.Map;

import org.satyapan.sample.words.Dice;

/**
 * Every place of the two lists by its number, computed afresh whenever it is asked for,
 * so that millions of them need no memory. Twenty-six numbers are a quarter of a town: a
 * tower of twelve offices, a market of six shops and eight single houses.
 */
final class Places {

	static final int QUARTER = 26;

	private static final int TOWER = 12;

	private static final int MARKET = 18;

	private static final int PLOTS = 1499;

	/** By the first of two places in a quarter, how the second is related to it. */
	private static final Map<Integer, Relation> RELATIONS = Map.of(1, Relation.NEXT_DOOR, 3, Relation.BROTHERS, 5,
			Relation.SISTER_FIRM, 7, Relation.SUCCESSOR, 12, Relation.FATHER_AND_SON, 14, Relation.NEXT_DOOR, 18,
			Relation.MOVED, 20, Relation.NEXT_PHASE, 22, Relation.OPENED_ELSEWHERE);

	private final Dice dice;

	Places(long seed) {
		this.dice = new Dice(seed).fork("places");
	}

	Place place(int number) {
		int quarter = number / QUARTER;
		int slot = number % QUARTER;
		if (slot == 0) {
			return inChain(quarter) ? chainMember(quarter) : plain(quarter, 0);
		}
		int first = RELATIONS.containsKey(slot) ? slot : slot - 1;
		Relation relation = RELATIONS.get(first);
		if (relation == null) {
			return plain(quarter, slot);
		}
		Dice chance = of(quarter, "couple").fork(first);
		if (!chance.chance(relation.percent())) {
			return plain(quarter, slot);
		}
		Place one = plain(quarter, first).with(relation.rival());
		return (slot == first) ? one : relation.second(one, plain(quarter, slot), chance);
	}

	/** Five quarters in a row may have two to five branches of one firm. */
	private boolean inChain(int quarter) {
		Dice chance = this.dice.fork("chain").fork(quarter / 5);
		return chance.chance(30) && quarter % 5 < chance.between(2, 5);
	}

	private Place chainMember(int quarter) {
		Place own = plain(quarter, 0);
		return plain(quarter - quarter % 5, 0).branch(own.spot(), own);
	}

	private Place plain(int quarter, int slot) {
		Dice chance = of(quarter, "place").fork(slot);
		Spot spot = spot(quarter, slot);
		Owner owner = Owner.drawn(chance);
		String phone = chance.chance(12) ? landline(spot.area(), chance) : mobile(chance);
		String second = chance.chance(70) ? ""
				: chance.chance(40) ? phone.substring(0, phone.length() - 2) + chance.between(10, 99) : mobile(chance);
		String reception = (slot < TOWER) ? landline(spot.area(), of(quarter, "reception")) : "";
		String registration = spot.area().state() + "/OSP/" + chance.between(2008, 2020) + "/"
				+ padded((int) ((quarter * 26L + slot) * 7_654_321L % 9_999_991L));
		return new Place(Firm.drawn(owner, spot.area(), chance), owner, spot, phone, second, reception, registration,
				Rival.NONE);
	}

	private Spot spot(int quarter, int slot) {
		Area area = Area.ALL.get(quarter % Area.ALL.size());
		Dice chance = of(quarter, "spot").fork(slot);
		if (slot < TOWER) {
			int floor = chance.between(1, 9);
			// Each has its own number on whatever floor, odd, so that the next is free.
			int unit = floor * 100 + 2 * ((slot * 5 + of(quarter, "units").below(TOWER)) % TOWER) + 1;
			Dice name = of(quarter, "tower");
			Word building = building(name);
			Word former = name.chance(12) ? building(name) : building;
			return new Spot(Spot.Kind.TOWER, area, plot(quarter, 0), building, former, floor, unit);
		}
		if (slot < MARKET) {
			Dice market = of(quarter, "market");
			Word building = building(market);
			int unit = 2 * (slot - TOWER + 6 * market.below(12)) + 1;
			return new Spot(Spot.Kind.MARKET, area, "", building, building, chance.below(2), unit);
		}
		boolean house = chance.chance(30);
		int unit = chance.chance(60) ? 0 : 101 + 2 * chance.below(8);
		return new Spot(house ? Spot.Kind.HOUSE : Spot.Kind.PLOT, area, plot(quarter, slot - MARKET + 1), Word.NONE,
				Word.NONE, chance.below(5), house ? 0 : unit);
	}

	private static Word building(Dice dice) {
		return Lexicon.coined(dice).and(Lexicon.one("buildings", dice));
	}

	/** Plots of an area are scattered, and none is used twice. */
	private static String plot(int quarter, int building) {
		int index = quarter / Area.ALL.size() * 9 + building;
		int scattered = 1 + (int) ((index % PLOTS * 389L + quarter % Area.ALL.size() * 31L) % PLOTS);
		return (index < PLOTS) ? String.valueOf(scattered) : (char) ('A' + index / PLOTS % 26) + "-" + scattered;
	}

	private static String mobile(Dice chance) {
		return chance.pick("9", "9", "8", "7", "6") + chance.digits(9);
	}

	private static String landline(Area area, Dice chance) {
		return "0" + area.std() + "-4" + chance.digits(9 - area.std().length());
	}

	private static String padded(int number) {
		return String.valueOf(10_000_000 + number).substring(1);
	}

	private Dice of(int quarter, String what) {
		return this.dice.fork(quarter).fork(what);
	}

}
