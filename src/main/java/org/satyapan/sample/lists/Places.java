package org.satyapan.sample.lists;

import java.util.List;
import java.util.Locale;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.FirmNames;
import org.satyapan.sample.words.Identifiers;
import org.satyapan.sample.words.PersonNames;

/**
 * Every place of the two lists by its number, computed afresh whenever it is asked for,
 * so that a million of them need no memory.
 */
final class Places {

	private record Area(String name, int phase, String city, String pin) {
	}

	private static final List<Area> AREAS = areas();

	private final Dice dice;

	/** How many places are in both lists; as many numbers follow for each list's own. */
	private final int shared;

	private final int own;

	Places(int shared, int own, long seed) {
		this.shared = shared;
		this.own = own;
		this.dice = new Dice(seed);
	}

	/**
	 * A place. Of those in both lists every hundredth has a branch next door, which has
	 * the number after it, and every hundredth a relative's firm there. Of those in the
	 * right list alone every thirtieth is a branch of one that is in the left list alone,
	 * and every other thirtieth of one that is in both.
	 */
	Place place(int number) {
		if (number < this.shared) {
			return switch (number % 100) {
				case 0 -> (number + 1 < this.shared) ? single(number).withTwin() : single(number);
				case 1 -> branch(number - 1, number);
				case 50 -> (number + 1 < this.shared) ? single(number).withTwin() : single(number);
				case 51 -> single(number - 1).ofRelative(single(number));
				default -> isBaseOfRight(number) ? single(number).withTwin() : single(number);
			};
		}
		int right = number - this.shared - this.own;
		if (right >= 0 && right % 30 == 0) {
			return branch(this.shared + right, number);
		}
		if (right >= 0 && right % 30 == 1 && baseOf(right) < this.shared) {
			return branch(baseOf(right), number);
		}
		boolean leftWithTwin = right < 0 && (number - this.shared) % 30 == 0;
		return leftWithTwin ? single(number).withTwin() : single(number);
	}

	/** The place in both lists whose branch is the given one of the right list's own. */
	private static int baseOf(int right) {
		return right / 30 * 100 + 3;
	}

	private boolean isBaseOfRight(int number) {
		return number % 100 == 3 && (number - 3) / 100 * 30 + 1 < this.own;
	}

	private Place branch(int base, int number) {
		Dice chance = this.dice.fork(number);
		return single(base).next(chance.below(4), mobile(chance));
	}

	private Place single(int number) {
		Dice chance = this.dice.fork(number);
		Area area = AREAS.get(number % AREAS.size());
		int sequence = number / AREAS.size();
		List<String> name = PersonNames.person(chance.chance(14), chance);
		String form = chance.chance(62) ? "Private Limited" : chance.chance(35) ? "LLP" : "";
		String block = (sequence < 997) ? "" : String.valueOf((char) ('A' + sequence / 997 % 26));
		String gstin = "06" + (char) ('A' + chance.below(26)) + (char) ('A' + chance.below(26))
				+ (char) ('A' + chance.below(26)) + "C" + (char) ('A' + chance.below(26)) + chance.digits(4)
				+ (char) ('A' + chance.below(26)) + "1Z";
		return new Place(FirmNames.anyCore(chance), FirmNames.trade(chance), form, name.get(0), name.get(1),
				PersonNames.father(name.get(1), chance), area.name(), area.phase(), block, sequence % 997 + 1,
				chance.below(8), 101 + 2 * chance.below(60), area.city(), area.pin(), mobile(chance),
				chance.chance(30) ? mobile(chance) : "",
				"DL/OSP/" + chance.between(2008, 2020) + "/" + String.format(Locale.ROOT, "%07d", number),
				gstin + Identifiers.checkDigit(gstin),
				form.isEmpty() ? "" : "U72900HR" + chance.between(2005, 2019) + "PTC" + chance.digits(6), false);
	}

	private static String mobile(Dice chance) {
		return chance.pick("9", "9", "8", "7", "6") + chance.digits(9);
	}

	private static List<Area> areas() {
		List<Area> areas = new java.util.ArrayList<>();
		for (int phase = 1; phase <= 6; phase++) {
			areas.add(new Area("Udyog Vihar", phase, "Gurugram", "122016"));
			areas.add(new Area("DLF", phase, "Gurugram", "122002"));
			areas.add(new Area("Okhla Industrial Area", phase, "Delhi", "110020"));
		}
		for (String name : List.of("Cyber City", "Sohna Road", "Palam Vihar", "Golf Course Road", "MG Road",
				"Sushant Lok", "South City", "Badshahpur")) {
			areas.add(new Area(name, 0, "Gurugram", "122018"));
		}
		for (int sector = 1; sector <= 70; sector++) {
			areas.add(new Area("Sector " + sector, 0, "Gurugram", "122001"));
			if (sector % 2 == 0) {
				areas.add(new Area("Sector " + sector, 0, "Noida", "201301"));
			}
		}
		return List.copyOf(areas);
	}

}
