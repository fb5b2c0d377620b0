package org.satyapan.sample.lists;

import org.satyapan.sample.words.Dice;

/** Writes telephone numbers as people do. */
final class PhoneHand {

	private PhoneHand() {
	}

	static String written(Place place, String own, boolean receptions, Dice dice) {
		if (receptions && !place.reception().isEmpty()) {
			return dice.chance(30) ? one(place.reception(), dice) + ";" + one(own, dice) : one(place.reception(), dice);
		}
		String second = place.secondPhone();
		if (second.isEmpty() || dice.chance(40)) {
			return one(own, dice);
		}
		int same = own.length() - 2;
		if (second.length() == own.length() && second.startsWith(own.substring(0, same)) && dice.chance(60)) {
			return own + "-" + second.substring(same);
		}
		return dice.chance(50) ? one(own, dice) + ";" + one(second, dice) : one(second, dice) + ";" + one(own, dice);
	}

	private static String one(String phone, Dice dice) {
		int form = dice.below(100);
		if (phone.startsWith("0")) {
			return (form < 60) ? phone : (form < 80) ? phone.replace("-", "")
					: (form < 92) ? phone.replace("-", " ") : "+91-" + phone.substring(1);
		}
		if (form < 62) {
			return phone;
		}
		return (form < 75) ? "+91-" + phone : (form < 84) ? "0" + phone
				: (form < 94) ? phone.substring(0, 5) + " " + phone.substring(5) : "91" + phone;
	}

}
