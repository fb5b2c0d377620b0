package org.satyapan.sample.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.FirmNames;
import org.satyapan.sample.words.PersonNames;
import org.satyapan.sample.words.Spellings;

/**
 * Writes a place down as one of two offices would: a station, which puts the whole
 * address into one cell, or the department, which keeps it in parts.
 */
final class Clerk {

	static final List<String> COLUMNS = List.of("id", "name", "person", "relative_name", "address", "locality", "city",
			"pin", "phone", "email", "registration_no", "gstin", "cin");

	private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI");

	private final boolean station;

	Clerk(boolean station) {
		this.station = station;
	}

	List<@Nullable Object> written(String id, Place place, boolean renamed, Dice dice) {
		boolean changedPhone = !renamed && dice.chance(6);
		boolean noPhone = !renamed && dice.chance(18);
		String phone = noPhone ? "" : changedPhone ? "9" + dice.digits(9) : phones(place, dice);
		boolean noPerson = !renamed && dice.chance(12);
		String locality = locality(place, dice);
		String city = place.city().equals("Gurugram") ? dice.pick("Gurugram", "Gurgaon") : place.city();
		String address = building(place, dice);
		if (this.station) {
			address += ", " + locality + ", " + city;
		}
		return new ArrayList<>(Arrays.asList(id, renamed ? other(dice) : name(place, dice),
				noPerson ? "" : person(place.given(), place.surname(), dice),
				noPerson || dice.chance(25) ? "" : person(place.father(), place.surname(), dice), address,
				(this.station && dice.chance(50)) ? "" : locality, (this.station && dice.chance(50)) ? "" : city,
				dice.chance(25) ? "" : place.pin(), phone,
				dice.chance(85) ? ""
						: "info@" + place.core().toLowerCase(java.util.Locale.ROOT).replace(" ", "") + ".example",
				dice.chance(60) ? "" : dice.chance(30) ? place.registration().replace('/', '-') : place.registration(),
				dice.chance(60) ? "" : place.gstin(), dice.chance(70) ? "" : place.cin()));
	}

	private static String other(Dice dice) {
		return FirmNames.anyCore(dice) + " " + FirmNames.trade(dice);
	}

	private static String name(Place place, Dice dice) {
		String core = place.core();
		if (dice.chance(12)) {
			core = Spellings.slip(core, dice);
		}
		if (dice.chance(10)) {
			core = Spellings.transliterated(core, dice);
		}
		String form = (place.form().isEmpty() || dice.chance(20)) ? "" : " " + Spellings.legalForm(place.form(), dice);
		String trade = dice.chance(5) ? "" : " " + Spellings.trade(place.trade(), dice);
		String name = (dice.chance(12) ? "M/s " : "") + core + trade + form;
		return dice.chance(15) ? Spellings.upper(name) : name;
	}

	private static String person(String given, String surname, Dice dice) {
		String first = dice.chance(35) ? PersonNames.respelled(given, dice) : given;
		String last = dice.chance(35) ? PersonNames.respelled(surname, dice) : surname;
		if (dice.chance(4)) {
			first = Spellings.slip(first, dice);
		}
		String middle = dice.chance(8) ? dice.pick(" Kumar", " Singh") : "";
		String title = dice.chance(20) ? dice.pick("Sh. ", "Shri ", "Mr. ") : "";
		return title + first + middle + (dice.chance(4) ? "" : " " + last);
	}

	private static String phones(Place place, Dice dice) {
		String first = dice.chance(15) ? "+91-" + place.phone() : dice.chance(10) ? "0" + place.phone() : place.phone();
		if (place.secondPhone().isEmpty() || dice.chance(40)) {
			return first;
		}
		return dice.chance(50) ? first + ";" + place.secondPhone() : place.secondPhone() + ";" + first;
	}

	private String building(Place place, Dice dice) {
		String plot = place.block().isEmpty() ? dice.pick("Plot No. ", "Plot ", "P.No. ") + place.plot()
				: dice.pick("Plot No. ", "Plot ") + place.block() + "-" + place.plot();
		// Without its unit a place with a twin could be either; nobody could tell.
		boolean without = !place.hasTwin() && dice.chance(8);
		String unit = without ? "" : dice.pick("Unit ", "Unit No. ", "Office ") + place.unit() + ", ";
		boolean withoutFloor = !place.hasTwin() && dice.chance(8);
		String floor = withoutFloor ? "" : ", " + floor(place.floor(), dice);
		return this.station ? plot + floor + (unit.isEmpty() ? "" : ", " + unit.substring(0, unit.length() - 2))
				: unit + plot + floor;
	}

	private static String floor(int floor, Dice dice) {
		return switch (floor) {
			case 0 -> dice.pick("Ground Floor", "G.F.", "Gr. Floor");
			case 1 -> dice.pick("1st Floor", "First Floor", "I Floor");
			case 2 -> dice.pick("2nd Floor", "Second Floor", "II Floor");
			case 3 -> dice.pick("3rd Floor", "Third Floor", "III Floor");
			default -> floor + "th Floor";
		};
	}

	private static String locality(Place place, Dice dice) {
		if (place.phase() > 0) {
			String area = place.locality().equals("Udyog Vihar") && dice.chance(20) ? "UV" : place.locality();
			String number = dice.chance(45) ? ROMAN.get(place.phase()) : String.valueOf(place.phase());
			return area + dice.pick(" Phase ", " Phase-", " Ph-", " Ph ") + number;
		}
		if (place.locality().startsWith("Sector ")) {
			return dice.pick("Sector ", "Sector-", "Sec ", "Sec-") + place.locality().substring(7);
		}
		return place.locality().endsWith(" Road") && dice.chance(30) ? place.locality().replace(" Road", " Rd")
				: place.locality();
	}

}
