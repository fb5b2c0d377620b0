package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.FirmNames;
import org.satyapan.sample.words.Identifiers;

/** Makes up centres and their permissions, and keeps what was made. */
final class Centres {

	private static final List<String> DOMESTIC = List.of("Domestic - tele sales", "Domestic - customer care",
			"Domestic - bank collections", "Domestic - insurance renewal", "Domestic - travel bookings");

	private static final List<String> INTERNATIONAL = List.of("International - technical support (US)",
			"International - customer care (UK)", "International - travel process (US)",
			"International - back office & voice", "International - medical billing (US)");

	final List<TrueCentre> made = new ArrayList<>();

	final List<TruePermission> permissions = new ArrayList<>();

	final People people;

	final Places places = new Places();

	final Identifiers identifiers = new Identifiers();

	private final FirmNames names = new FirmNames();

	private final Set<String> numbers = new HashSet<>();

	private final int year;

	Centres(int year) {
		this.people = new People(this.identifiers);
		this.year = year;
	}

	/** A centre that has been there for some years. */
	CentreDraft draft(String station, Premises premises, LocalDate since, Dice dice) {
		String form = dice.chance(62) ? "Private Limited" : dice.chance(35) ? "LLP" : "";
		TruePerson owner = this.people.draw(dice, this.year);
		List<String> phones = new ArrayList<>(List.of(owner.phone()));
		if (dice.chance(35)) {
			phones.add(this.identifiers.landline(dice));
		}
		if (dice.chance(15)) {
			phones.add(this.identifiers.mobile(dice));
		}
		String activity = dice.chance(60) ? "DOMESTIC" : dice.chance(75) ? "INTERNATIONAL" : "BOTH";
		CentreDraft draft = new CentreDraft(this.names.core(dice), FirmNames.trade(dice), form, premises, owner,
				List.copyOf(phones), dice.between(8, 160), activity, process(activity, dice), since, station);
		if (form.equals("Private Limited")) {
			draft.cin = this.identifiers.cin(dice, Math.max(2004, since.getYear() - dice.below(4)));
		}
		if (dice.chance(70)) {
			draft.gstin = this.identifiers.gstin(dice, form.isEmpty() ? 'P' : form.equals("LLP") ? 'F' : 'C');
		}
		return draft;
	}

	/** The ordinary date on which a centre that still operates was opened. */
	LocalDate longAgo(Dice dice) {
		return LocalDate.of(this.year - dice.between(1, 9), dice.between(1, 12), dice.between(1, 28));
	}

	TrueCentre add(CentreDraft draft) {
		TrueCentre centre = draft.build(String.format(Locale.ROOT, "C%05d", this.made.size() + 1));
		this.made.add(centre);
		return centre;
	}

	/**
	 * Gives a draft a valid permission that its list cites, and returns it with the
	 * centre.
	 */
	TrueCentre addWithPermission(CentreDraft draft, Dice dice) {
		String number = number(dice, draft.since.getYear());
		draft.licence = "Yes";
		draft.licenceNumber = dice.chance(78) ? number : "";
		TrueCentre centre = add(draft);
		permit(centre, number, centre.premises(), centre.activity(), issue(draft.since, dice), 20, dice);
		return centre;
	}

	static LocalDate issue(LocalDate since, Dice dice) {
		LocalDate issued = since.minusDays(dice.between(5, 160));
		return issued.isBefore(LocalDate.of(2008, 9, 1)) ? LocalDate.of(2008, 9, 1) : issued;
	}

	void permit(TrueCentre centre, String number, Premises premises, String type, LocalDate issued, int years,
			Dice dice) {
		permit(centre, number, premises, type, issued, issued.plusYears(years).minusDays(1), centre.name(),
				centre.core(), dice);
	}

	void permit(TrueCentre centre, String number, Premises premises, String type, LocalDate issued, LocalDate expires,
			String applicant, String tradeName, Dice dice) {
		String applied = centre.form().isEmpty() && applicant.equals(centre.name())
				? centre.owner().name() + " Prop. " + centre.shortName() : applicant;
		String activity = type.equals("DOMESTIC") ? "Call Centre - Domestic" : type.equals("INTERNATIONAL")
				? "Call Centre - International" : "Call Centre - Domestic & International";
		String email = "info@" + tradeName.toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
		this.permissions.add(new TruePermission(number, centre.id(), applied, tradeName, premises, type, activity,
				centre.seats() + 10 * dice.below(5), issued, expires, number.startsWith("HR") ? "Haryana" : "Delhi",
				wellFormed(centre.cin()), wellFormedTax(centre.gstin()), centre.owner().name(), centre.phones().get(0),
				email));
	}

	/** A registration number that was not given out before. */
	String number(Dice dice, int year) {
		while (true) {
			String number = (dice.chance(70) ? "DL/OSP/" : "HR/OSP/") + year + "/" + dice.digits(6);
			if (this.numbers.add(number)) {
				return number;
			}
		}
	}

	static String process(String activity, Dice dice) {
		return switch (activity) {
			case "DOMESTIC" -> dice.pick(DOMESTIC);
			case "INTERNATIONAL" -> dice.pick(INTERNATIONAL);
			default -> "Domestic & International - customer care";
		};
	}

	private static String wellFormed(String cin) {
		return (cin.length() == 21) ? cin : "";
	}

	private static String wellFormedTax(String gstin) {
		return (gstin.length() == 15 && Identifiers.checkDigit(gstin) == gstin.charAt(14)) ? gstin : "";
	}

}
