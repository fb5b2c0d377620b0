package org.satyapan.sample.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.sample.city.Premises;
import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TruePerson;
import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.PersonNames;
import org.satyapan.sample.words.Spellings;

/**
 * Writes names, addresses, telephones and dates the way that one clerk does, with now and
 * then a slip.
 */
final class Pen {

	private static final Pattern PHASE = Pattern.compile("(.*) Phase (\\d)");

	private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI");

	private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
			"Oct", "Nov", "Dec");

	private final Dice dice;

	private final Noise noise;

	Pen(Dice dice, double noise) {
		this.dice = dice;
		this.noise = new Noise(noise, dice);
	}

	/** How far this pen strays. */
	Noise noise() {
		return this.noise;
	}

	/**
	 * A centre's name: its legal form and trade as customary, one in twelve with a slip
	 * in the made-up part.
	 */
	String centre(TrueCentre centre) {
		return this.noise.name(this.noise.isCustomary() ? customary(centre) : centre.name());
	}

	private String customary(TrueCentre centre) {
		String core = this.dice.chance(8) ? Spellings.slip(centre.core(), this.dice) : centre.core();
		String form = centre.form().isEmpty() ? "" : " " + Spellings.legalForm(centre.form(), this.dice);
		if (!centre.form().isEmpty() && this.dice.chance(10)) {
			form = "";
		}
		String name = core + " " + Spellings.trade(centre.trade(), this.dice) + form;
		if (this.dice.chance(15)) {
			name = "M/s " + name;
		}
		return this.dice.chance(12) ? Spellings.upper(name) : name;
	}

	/** An address in one of three styles, from full to terse. */
	String address(Premises premises, int style) {
		return this.noise.address(this.noise.isCustomary() ? customary(premises, style) : premises.inFull());
	}

	private String customary(Premises premises, int style) {
		String unit = premises.unit().isEmpty() ? "" : premises.unit() + ", ";
		return switch (style) {
			case 0 -> premises.building() + ", " + unit + premises.floor() + ", " + locality(premises.locality(), 0)
					+ ", " + this.dice.pick("Gurugram", "Gurugram", "Gurgaon")
					+ (this.dice.chance(50) ? " " + premises.pin() : "");
			case 1 -> unit + building(premises.building()) + ", " + floor(premises.floor(), 1) + ", "
					+ locality(premises.locality(), 1) + ", " + this.dice.pick("Gurgaon", "Gurugram") + "-"
					+ premises.pin();
			default -> floor(premises.floor(), 2) + ", " + unit + building(premises.building()) + ", "
					+ locality(premises.locality(), 2) + ", " + this.dice.pick("GGN", "Gurgaon", "Gurugram");
		};
	}

	private String building(String building) {
		return building.startsWith("Plot No. ") ? this.dice.pick("Plot ", "P.No. ", "Plot No ") + building.substring(9)
				: building.startsWith("House No. ") ? this.dice.pick("H.No. ", "House ") + building.substring(10)
						: building;
	}

	private static String floor(String floor, int style) {
		if (style == 2) {
			return floor.replace("Floor", "Flr").replace("Ground", "Gr.");
		}
		return floor.replace("1st Floor", "First Floor")
			.replace("2nd Floor", "Second Floor")
			.replace("3rd Floor", "Third Floor");
	}

	String locality(String locality, int style) {
		return this.noise.isCustomary() ? customary(locality, style) : locality;
	}

	private String customary(String locality, int style) {
		Matcher phase = PHASE.matcher(locality);
		if (phase.matches()) {
			int number = Integer.parseInt(phase.group(2));
			String area = phase.group(1);
			return switch (style) {
				case 0 ->
					area + " " + this.dice.pick("Phase " + number, "Phase " + number, "Phase-" + ROMAN.get(number));
				case 1 -> area + " " + this.dice.pick("Ph-" + ROMAN.get(number), "Phase " + ROMAN.get(number));
				default -> area.replace("Udyog Vihar", this.dice.pick("UV", "Udyog Vihar")) + " "
						+ this.dice.pick("Ph " + number, "Ph-" + ROMAN.get(number), "Phase-" + number);
			};
		}
		if (style > 0 && locality.startsWith("Sector ")) {
			return this.dice.pick("Sec-", "Sec. ", "Sector-") + locality.substring(7);
		}
		return (style == 2) ? locality.replace("Sohna Road", "Sohna Rd") : locality;
	}

	/** Owner with honorific and father, such as {@code Sh. X S/o Sh. Y}. */
	String owner(TruePerson person, boolean hindi) {
		if (!this.noise.isCustomary()) {
			return person.name() + (person.female() ? " D/o " : " S/o ") + person.father();
		}
		if (hindi) {
			return person.female() ? "श्रीमती " + person.name() + " पुत्री श्री " + person.father()
					: "श्री " + person.name() + " पुत्र श्री " + person.father();
		}
		String relation = person.female() ? " D/o " : " S/o ";
		return person.female() ? "Smt. " + person.name() + relation + this.dice.pick("Sh. ", "") + person.father()
				: this.dice.pick("Sh. ", "Shri ", "", "Mr. ") + person.name() + relation + this.dice.pick("Sh. ", "")
						+ person.father();
	}

	/** The same person's name as another police force spells it. */
	String respelled(String given, String surname, boolean often) {
		if (!this.noise.isCustomary()) {
			return given + " " + surname;
		}
		boolean first = often || this.dice.chance(30);
		String one = first ? PersonNames.respelled(given, this.dice) : given;
		String two = (often || this.dice.chance(30)) ? PersonNames.respelled(surname, this.dice) : surname;
		String middle = (often && this.dice.chance(15)) ? " Kumar" : "";
		return one + middle + " " + two;
	}

	/** All telephones in one cell. */
	String phones(List<String> all) {
		List<String> phones = this.noise.phones(all);
		if (!this.noise.isCustomary()) {
			return String.join(", ", phones);
		}
		List<String> written = new ArrayList<>();
		for (String phone : phones) {
			written.add(phone(phone));
		}
		return String.join(this.dice.pick(", ", " / ", "; "), written);
	}

	private String phone(String phone) {
		if (phone.startsWith("1244")) {
			return this.dice.pick("0124-", "0124 ", "+91-124-") + phone.substring(3);
		}
		return switch (this.dice.below(5)) {
			case 0 -> phone.substring(0, 5) + " " + phone.substring(5);
			case 1 -> "+91-" + phone;
			case 2 -> "0" + phone;
			default -> phone;
		};
	}

	Object date(LocalDate date, Hand.Dates style) {
		return switch (style) {
			case CELLS -> date;
			case DOTS -> dots(date);
			case SLASHES -> date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + two(date.getYear() % 100);
			case MONTHS ->
				date.getDayOfMonth() + "-" + MONTHS.get(date.getMonthValue() - 1) + "-" + two(date.getYear() % 100);
		};
	}

	static String dots(LocalDate date) {
		return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + date.getYear();
	}

	static String shortDots(LocalDate date) {
		return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + two(date.getYear() % 100);
	}

	/** A registration number with other separators or in small letters. */
	String licenceNumber(String written) {
		String number = this.noise.number(written);
		if (!this.noise.isCustomary()) {
			return number;
		}
		return switch (this.dice.below(4)) {
			case 0 -> number.replace('/', '-');
			case 1 -> number.toLowerCase(Locale.ROOT);
			default -> number;
		};
	}

	private static String two(int number) {
		return (number < 10) ? "0" + number : String.valueOf(number);
	}

}
