package org.satyapan.sample.lists;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Spellings;

/**
 * Writes where premises are in Latin letters. Letters may slip, digits never: a digit
 * tells premises apart.
 */
final class AddressHand {

	private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI");

	private AddressHand() {
	}

	/** What is within the area: unit, floor, building, plot. */
	static String premises(Spot spot, Plan plan, boolean station, Dice dice) {
		List<String> parts = new ArrayList<>();
		if (spot.unit() > 0 && !plan.lacks(station, Gap.UNIT)) {
			parts.add(unit(spot, dice));
		}
		if (!plan.lacks(station, Gap.FLOOR)) {
			parts.add(floor(spot.floor(), dice));
		}
		if (!spot.building().isEmpty() && !plan.lacks(station, Gap.BUILDING)) {
			String name = (station ? spot.formerBuilding() : spot.building()).latin();
			parts.add(dice.chance(6) ? Spellings.slip(name, dice) : name);
		}
		if (!spot.plot().isEmpty() && !plan.lacks(station, Gap.PLOT)) {
			parts.add(plot(spot, dice));
		}
		if (station && dice.chance(50)) {
			java.util.Collections.reverse(parts);
		}
		if (dice.chance(station ? 10 : 3)) {
			parts.add(dice.pick("Near Metro Station", "Opp. Bus Stand", "Behind Petrol Pump", "Near Govt. School",
					"Near Water Tank"));
		}
		return String.join(", ", parts);
	}

	private static String unit(Spot spot, Dice dice) {
		if (spot.kind() == Spot.Kind.MARKET) {
			return dice.pick("Shop No. ", "Shop ", "Shop No ", "Shop-") + spot.unit();
		}
		return dice.pick("Unit ", "Unit No. ", "Office ", "Office No. ", "#", "Suite ") + spot.unit();
	}

	private static String plot(Spot spot, Dice dice) {
		return spot.kind() == Spot.Kind.HOUSE ? dice.pick("H.No. ", "House No. ", "H No ", "House ") + spot.plot()
				: dice.pick("Plot No. ", "Plot ", "P.No. ", "Plot No ", "Pl. No. ") + spot.plot();
	}

	private static String floor(int floor, Dice dice) {
		return switch (floor) {
			case 0 -> dice.pick("Ground Floor", "G.F.", "Gr. Floor");
			case 1 -> dice.pick("1st Floor", "First Floor", "I Floor");
			case 2 -> dice.pick("2nd Floor", "Second Floor", "II Floor");
			case 3 -> dice.pick("3rd Floor", "Third Floor", "III Floor");
			default -> floor + dice.pick("th Floor", "th Flr", "th Floor");
		};
	}

	static String locality(Area area, boolean renamed, Dice dice) {
		String name = (renamed && !area.otherName().isEmpty()) ? area.otherName() : area.name();
		if (area.isPhase()) {
			String shorter = name.equals("Udyog Vihar") && dice.chance(20) ? "UV" : slipped(name, dice);
			String number = dice.chance(45) ? ROMAN.get(area.number()) : String.valueOf(area.number());
			return shorter + dice.pick(" Phase ", " Phase-", " Ph-", " Ph ") + number;
		}
		if (area.number() > 0) {
			String sector = dice.pick("Sector ", "Sector-", "Sec ", "Sec-", "Sect. ") + area.number();
			return name.isEmpty() ? sector : dice.chance(70) ? name + " " + sector : sector + " " + name;
		}
		return name.endsWith(" Road") && dice.chance(30) ? name.replace(" Road", " Rd") : slipped(name, dice);
	}

	private static String slipped(String name, Dice dice) {
		return dice.chance(3) ? Spellings.slip(name, dice) : name;
	}

	static String city(Area area, Dice dice) {
		return switch (area.city()) {
			case "Gurugram" -> dice.pick("Gurugram", "Gurgaon", "Gurugram", "Gurgaon", "GGN");
			case "Delhi" -> dice.pick("Delhi", "New Delhi");
			case "Noida" -> dice.pick("Noida", "NOIDA", "Noida", "Gautam Buddh Nagar");
			default -> area.city();
		};
	}

}
