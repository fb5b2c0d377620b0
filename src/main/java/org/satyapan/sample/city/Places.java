package org.satyapan.sample.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.satyapan.sample.words.Dice;

/** Draws premises; the same floor and unit of one building is given out once only. */
final class Places {

	private static final List<String> FLOORS = List.of("Basement", "Ground Floor", "1st Floor", "2nd Floor",
			"3rd Floor", "4th Floor");

	private static final List<String> TOWERS = List.of("Nimbark Tower", "Palash Tower", "Arunika Tower", "Mandar Plaza",
			"Kumud Arcade", "Lavanga Centre", "Parijat Tower", "Chitrak Plaza");

	private static final List<String> ARCADES = List.of("Upavan Business Centre", "Sagarika Arcade",
			"Tamal Trade Centre", "Vallari Mall", "Indivar Business Park", "Shvetam Centre");

	private final Set<String> taken = new HashSet<>();

	private final Set<String> sealed = new HashSet<>();

	/** New premises in a building that was not raided before. */
	Premises draw(String locality, Dice dice) {
		for (int tries = 0;; tries++) {
			String building = building(locality, dice, (tries > 40) ? 60 : 1);
			if (!this.sealed.contains(locality + building)) {
				Premises premises = within(locality, building, dice);
				if (this.taken.add(key(premises))) {
					return premises;
				}
			}
		}
	}

	/**
	 * New premises for a raid; nobody else is put into the same house unless asked for.
	 */
	Premises drawAlone(String locality, Dice dice) {
		if (isTall(locality)) {
			return draw(locality, dice);
		}
		for (int tries = 0;; tries++) {
			String building = building(locality, dice, (tries > 40) ? 60 : 1);
			Premises premises = within(locality, building, dice);
			String prefix = locality + "|" + building + "|";
			if (this.taken.stream().noneMatch((key) -> key.startsWith(prefix)) && this.taken.add(key(premises))) {
				this.sealed.add(locality + building);
				return premises;
			}
		}
	}

	/** Another floor of the same building. */
	Premises neighbour(Premises premises, Dice dice) {
		while (true) {
			String floor = dice.pick(FLOORS);
			Premises other = new Premises(premises.locality(), premises.building(), floor, premises.unit(),
					premises.city(), premises.pin());
			if (!floor.equals(premises.floor()) && this.taken.add(key(other))) {
				return other;
			}
		}
	}

	/** Premises in another city. */
	static Premises elsewhere(String city, Dice dice) {
		String locality = switch (city) {
			case "Delhi" -> dice.pick("Okhla Phase 2", "Moti Nagar", "Pitampura", "Dwarka Sector 12", "Kirti Nagar");
			case "Noida" -> dice.pick("Sector 2", "Sector 63", "Sector 16", "Sector 6", "Sector 18");
			case "Faridabad" -> dice.pick("Sector 31", "NIT 5");
			default -> dice.pick("Kaushambi", "Indirapuram", "Raj Nagar");
		};
		String pin = switch (city) {
			case "Delhi" -> "110020";
			case "Noida" -> "201301";
			case "Faridabad" -> "121003";
			default -> "201010";
		};
		return new Premises(locality, dice.pick("A-", "B-", "C-", "H-") + dice.between(1, 160), dice.pick(FLOORS), "",
				city, pin);
	}

	private static String building(String locality, Dice dice, int spread) {
		if (locality.startsWith("Udyog Vihar")) {
			return "Plot No. " + dice.between(1, 420 * spread);
		}
		if (locality.equals("Cyber City")) {
			return dice.pick(TOWERS) + ((spread > 1) ? " " + dice.between(2, spread) : "");
		}
		if (locality.equals("Sohna Road")) {
			return dice.pick(ARCADES) + ((spread > 1) ? " " + dice.between(2, spread) : "");
		}
		if (locality.startsWith("DLF Phase")) {
			return "House No. " + dice.pick("U", "S", "V", "K", "M") + "-" + dice.between(1, 70 * spread);
		}
		return dice.pick("SCO ", "Plot No. ", "Shop No. ") + dice.between(1, 180 * spread);
	}

	private static boolean isTall(String locality) {
		return locality.equals("Cyber City") || locality.equals("Sohna Road");
	}

	private static Premises within(String locality, String building, Dice dice) {
		boolean tall = isTall(locality);
		int floor = tall ? dice.between(4, 11) : dice.below(FLOORS.size());
		String storey = (floor < FLOORS.size()) ? FLOORS.get(floor) : floor - 1 + "th Floor";
		String unit = tall ? "Unit " + (Math.max(1, floor - 1) * 100 + dice.between(1, 24)) : "";
		return new Premises(locality, building, storey, unit, "Gurugram", Gazetteer.pin(locality));
	}

	private static String key(Premises premises) {
		return premises.locality() + "|" + premises.building() + "|" + premises.floor() + "|" + premises.unit();
	}

}
