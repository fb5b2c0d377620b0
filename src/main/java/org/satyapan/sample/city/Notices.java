package org.satyapan.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.satyapan.sample.words.Dice;

/** Tips, the industry association's messages and the complaints of victims. */
final class Notices {

	final List<TrueNotice> made = new ArrayList<>();

	private final LocalDate today;

	private final Plants plants;

	private final Dice dice;

	private String firstCard = "";

	Notices(LocalDate today, Plants plants, Dice dice) {
		this.today = today;
		this.plants = plants;
		this.dice = dice.fork("notices");
	}

	/**
	 * Notices about centres.
	 * @param honest operating centres without any discrepancy, most-used first
	 * @param unlisted centres that only a notice knows
	 * @param nil centres of the station that says NIL
	 */
	void make(List<TrueCentre> honest, List<TrueCentre> unlisted, List<TrueCentre> nil, int times) {
		int next = 0;
		for (int i = 0; i < 5 * times; i++) {
			about(honest.get(next++ % honest.size()), "ASSOCIATION", false, "Gurgaon Call Centre Association", "",
					"Member in good standing; shift timings sent for information.");
		}
		for (int i = 0; i < unlisted.size(); i++) {
			boolean tip = i % 2 == 1;
			about(unlisted.get(i), tip ? "TIP" : "ASSOCIATION", tip,
					tip ? "Informant" : "Gurgaon Call Centre Association", tip ? "Informant 7 (building guard)" : "",
					tip ? "About 30 young people come at 8 pm and leave at 5 am. Guard does not want to be named."
							: "New set-up, not a member, has approached members' staff.");
		}
		if (!nil.isEmpty()) {
			about(nil.get(0), "TIP", true, "Informant", "Informant 3", "Night-time calling from the second floor.");
		}
		for (int i = 0; i < 2 * times; i++) {
			next = aloneOnItsTelephone(honest, next);
			TrueCentre centre = honest.get(next++ % honest.size());
			complaint(centre, "FOREIGN_COMPLAINT", "Foreign agency via legal attaché", "United States", "5,25,000",
					"USD",
					"Victim was told that the computer was infected and paid by gift cards. Caller gave this number.");
		}
		for (int i = 0; i < times; i++) {
			next = aloneOnItsTelephone(honest, next);
			TrueCentre centre = honest.get(next++ % honest.size());
			complaint(centre, "COMPLAINT", "National cyber crime portal", "India", "1.2 lakh", "INR",
					"Caller took a processing fee for a loan that never came.");
		}
		TrueCentre exchange = honest.get(next % honest.size());
		about(exchange, "TIP", true, "Informant", "Informant 9",
				"SIM box and VoIP gateway run an illegal exchange from this floor, international calls show local numbers.");
		this.plants.planted("TOLL_BYPASS_SUSPECTED", exchange, "a tip speaks of a SIM box");
		add("foreign-complaints", "FOREIGN_COMPLAINT", "Foreign agency via legal attaché", false, "", "", "", "", "",
				"", List.of("+1 (555) 010-0199"), "", "http://support-desk.example", "", "Canada", "4,800", "CAD",
				"Caller posed as tax office. Premises not known.", "");
	}

	/** A number that two branches answer tells nobody which of them is meant. */
	private static int aloneOnItsTelephone(List<TrueCentre> honest, int from) {
		for (int i = from; i < from + honest.size(); i++) {
			TrueCentre centre = honest.get(i % honest.size());
			if (honest.stream()
				.noneMatch((other) -> other != centre && other.phones().contains(centre.phones().get(0)))) {
				return i;
			}
		}
		return from;
	}

	private void complaint(TrueCentre centre, String kind, String source, String country, String amount,
			String currency, String text) {
		String phone = centre.phones().get(0);
		add(kind.equals("COMPLAINT") ? "complaints" : "foreign-complaints", kind, source, false, "", "", "", "", "", "",
				List.of("+91 " + phone.substring(0, 5) + " " + phone.substring(5)), "", "", "", country, amount,
				currency, text, centre.id());
		this.plants.planted("COMPLAINT_LINKED", centre, "a victim gave its telephone");
	}

	private void about(TrueCentre centre, String kind, boolean confidential, String source, String person,
			String text) {
		Premises premises = centre.premises();
		String address = premises.building() + ", " + premises.floor()
				+ (premises.unit().isEmpty() ? "" : ", " + premises.unit());
		if (kind.equals("TIP")) {
			this.plants.tolerated("COMPLAINT_LINKED", centre, "a tip names it");
		}
		add(kind.equals("TIP") ? "tips" : "industry-association", kind, source, confidential, centre.shortName(),
				address, premises.locality(), premises.city(), premises.pin(), "",
				confidential ? List.of() : centre.phones(), "", "", person, "", "", "", text, centre.id());
	}

	private void add(String file, String kind, String source, boolean confidential, String name, String address,
			String locality, String city, String pin, String email, List<String> phones, String mail, String url,
			String person, String country, String amount, String currency, String text, String centre) {
		LocalDate received = this.today.minusDays(this.dice.between(2, 60));
		String number = String.format(Locale.ROOT, "N/%d/%03d", received.getYear(), this.made.size() + 1);
		boolean foreign = kind.equals("FOREIGN_COMPLAINT");
		boolean card = foreign && (text.contains("gift cards") || centre.isEmpty());
		// The caller without premises cashed the card of the first victim.
		String cards = !card ? "" : centre.isEmpty() ? this.firstCard : "6006 4912 7300 " + (4100 + this.made.size());
		this.firstCard = this.firstCard.isEmpty() ? cards : this.firstCard;
		this.made.add(new TrueNotice(file + "-" + this.today.withDayOfMonth(1).toString().substring(0, 7), number, kind,
				received, source, confidential, received.minusDays(this.dice.between(1, 20)), name, address, locality,
				city, pin, phones, email + mail, url, person, country, amount, currency,
				foreign ? "LA/" + number.substring(2) : "",
				!foreign ? "" : country.equals("Canada") ? "EST (UTC-5)" : "CST (UTC-6)", cards, text, centre));
	}

}
