package org.satyapan.sample.lists;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.words.Dice;

/** Writes where premises are in Devanagari. */
final class HindiAddressHand {

	private HindiAddressHand() {
	}

	static String premises(Spot spot, Plan plan, boolean station, Dice dice) {
		boolean digits = dice.chance(30);
		List<String> parts = new ArrayList<>();
		if (!spot.plot().isEmpty() && !plan.lacks(station, Gap.PLOT)) {
			String label = spot.kind() == Spot.Kind.HOUSE ? dice.pick("मकान नं० ", "म०नं० ")
					: dice.pick("प्लॉट नं० ", "प्लाट नं० ");
			parts.add(label + number(spot.plot(), digits));
		}
		if (!spot.building().isEmpty() && !plan.lacks(station, Gap.BUILDING)) {
			parts.add((station ? spot.formerBuilding() : spot.building()).hindi());
		}
		if (!plan.lacks(station, Gap.FLOOR)) {
			parts.add(floor(spot.floor(), digits));
		}
		if (spot.unit() > 0 && !plan.lacks(station, Gap.UNIT)) {
			parts.add((spot.kind() == Spot.Kind.MARKET ? dice.pick("दुकान नं० ", "शॉप नं० ")
					: dice.pick("यूनिट ", "ऑफिस नं० ")) + number(String.valueOf(spot.unit()), digits));
		}
		return String.join(", ", parts);
	}

	private static String floor(int floor, boolean digits) {
		return switch (floor) {
			case 0 -> "भूतल";
			case 1 -> "प्रथम तल";
			case 2 -> "द्वितीय तल";
			case 3 -> "तृतीय तल";
			default -> number(String.valueOf(floor), digits) + "वीं मंजिल";
		};
	}

	static String locality(Area area, Dice dice) {
		String name = Lexicon.hindi(area.name());
		if (area.isPhase()) {
			return name + dice.pick(" फेज ", " फेस-") + area.number();
		}
		if (area.number() > 0) {
			String sector = dice.pick("सेक्टर ", "सैक्टर ", "सै० ") + area.number();
			return name.isEmpty() ? sector : name + " " + sector;
		}
		return name;
	}

	static String city(Area area, Dice dice) {
		return area.city().equals("Gurugram") ? dice.pick("गुरुग्राम", "गुड़गांव") : Lexicon.hindi(area.city());
	}

	private static String number(String text, boolean devanagari) {
		if (!devanagari) {
			return text;
		}
		StringBuilder digits = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char here = text.charAt(i);
			digits.append((here >= '0' && here <= '9') ? (char) (here - '0' + '०') : here);
		}
		return digits.toString();
	}

}
