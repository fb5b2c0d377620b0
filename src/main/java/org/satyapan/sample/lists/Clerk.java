package org.satyapan.sample.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Spellings;

/**
 * Writes a place down as one of two offices would: a station, which mostly puts the whole
 * address into one cell and sometimes writes Hindi, or the department, which mostly keeps
 * it in parts.
 */
final class Clerk {

	static final List<String> COLUMNS = List.of("id", "name", "person", "relative_name", "address", "locality", "city",
			"pin", "phone", "email", "registration_no", "gstin", "cin");

	private final boolean station;

	Clerk(boolean station) {
		this.station = station;
	}

	/** The row's cells in the order of {@link #COLUMNS}. */
	List<String> written(String id, Place place, Plan plan, Dice dice) {
		boolean hindi = dice.chance(this.station ? 6 : 1);
		Area area = place.spot().area();
		String locality = gap(plan, Gap.LOCALITY) ? "" : hindi ? HindiAddressHand.locality(area, dice)
				: AddressHand.locality(area, plan.areaRenamed() && !this.station, dice);
		String city = gap(plan, Gap.CITY) ? ""
				: hindi ? HindiAddressHand.city(area, dice) : AddressHand.city(area, dice);
		boolean inOneCell = dice.chance(this.station ? 88 : 12);
		boolean inParts = !inOneCell || dice.chance(35);
		String address = gap(plan, Gap.ADDRESS) ? ""
				: hindi ? HindiAddressHand.premises(place.spot(), plan, this.station, dice)
						: AddressHand.premises(place.spot(), plan, this.station, dice);
		String pin = pin(area, plan, dice);
		if (inOneCell && !gap(plan, Gap.ADDRESS)) {
			address = joined(address, locality, dice.chance(85) ? city : "",
					(pin.isEmpty() || dice.chance(80)) ? "" : pin);
		}
		boolean nowhereElse = gap(plan, Gap.ADDRESS);
		return Arrays.asList(id, gap(plan, Gap.NAME) ? "" : name(place, plan, hindi, dice),
				gap(plan, Gap.PERSON) ? "" : person(place, plan, hindi, dice), relative(place, plan, hindi, dice),
				address, (inParts || nowhereElse) ? locality : "", (inParts || nowhereElse) ? city : "", pin,
				gap(plan, Gap.PHONE) ? "" : phone(place, plan, dice), gap(plan, Gap.EMAIL) ? "" : email(place.firm()),
				gap(plan, Gap.REGISTRATION) ? "" : registration(place, dice),
				gap(plan, Gap.GSTIN) ? "" : place.firm().gstin(), gap(plan, Gap.CIN) ? "" : place.firm().cin());
	}

	private boolean gap(Plan plan, Gap gap) {
		return plan.lacks(this.station, gap);
	}

	private String name(Place place, Plan plan, boolean hindi, Dice dice) {
		if (plan.renamed() && !this.station) {
			Firm other = Firm.drawn(Owner.drawn(dice), place.spot().area(), dice);
			return FirmHand.latin(other, false, false, dice);
		}
		boolean shortened = plan.shortened() && this.station;
		boolean whole = place.rival() != Rival.NONE || place.firm().second().isEmpty();
		return hindi ? FirmHand.hindi(place.firm(), shortened, dice)
				: FirmHand.latin(place.firm(), shortened, whole, dice);
	}

	private String person(Place place, Plan plan, boolean hindi, Dice dice) {
		Owner owner = (plan.otherPerson() && !this.station) ? Owner.drawn(dice) : place.owner();
		boolean whole = place.rival() != Rival.NONE || plan.renamed() || plan.lacks(true, Gap.NAME)
				|| plan.lacks(false, Gap.NAME);
		return hindi ? PersonHand.hindi(owner.given(), owner.surname(), dice)
				: PersonHand.latin(owner.given(), owner.surname(), whole, dice);
	}

	private String relative(Place place, Plan plan, boolean hindi, Dice dice) {
		if (gap(plan, Gap.PERSON) || gap(plan, Gap.RELATIVE) || (plan.otherPerson() && !this.station)) {
			return "";
		}
		Owner owner = place.owner();
		return hindi ? PersonHand.hindi(owner.father(), owner.surname(), dice)
				: PersonHand.latin(owner.father(), owner.surname(), true, dice);
	}

	private String phone(Place place, Plan plan, Dice dice) {
		String own = (plan.otherPhone() && !this.station) ? "9" + dice.digits(9) : place.phone();
		return PhoneHand.written(place, own, gap(plan, Gap.OWN_PHONE), dice);
	}

	/** One PIN in forty has a wrong last digit. */
	private String pin(Area area, Plan plan, Dice dice) {
		if (gap(plan, Gap.PIN)) {
			return "";
		}
		return (dice.below(40) > 0) ? area.pin() : area.pin().substring(0, 5) + dice.digits(1);
	}

	private static String email(Firm firm) {
		return "info@" + firm.first().and(firm.second()).latin().toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
	}

	private static String registration(Place place, Dice dice) {
		String number = place.registration();
		int form = dice.below(100);
		if (form < 70) {
			return number;
		}
		return (form < 88) ? number.replace('/', '-')
				: (form < 95) ? number.replace('/', ' ') : Spellings.upper(number.replace("/OSP/", "/osp/"));
	}

	private static String joined(String address, String... more) {
		StringBuilder text = new StringBuilder(address);
		for (String part : more) {
			if (!part.isEmpty()) {
				text.append((text.length() > 0) ? ", " : "").append(part);
			}
		}
		return text.toString();
	}

}
