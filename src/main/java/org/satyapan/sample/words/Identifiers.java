package org.satyapan.sample.words;

import java.util.HashSet;
import java.util.Set;

/**
 * Invented numbers that are well formed: company numbers (CIN), tax numbers (GSTIN, with
 * the right check digit) and telephones. No number is drawn twice.
 */
public final class Identifiers {

	private static final String BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private final Set<String> taken = new HashSet<>();

	/** A private company of Haryana or Delhi, incorporated in the given year. */
	public String cin(Dice dice, int year) {
		while (true) {
			String cin = "U" + dice.pick("72200", "72900", "74999", "64202", "72300") + dice.pick("HR", "HR", "DL")
					+ year + "PTC" + dice.digits(6);
			if (this.taken.add(cin)) {
				return cin;
			}
		}
	}

	/**
	 * A Haryana tax number; the holder is {@code C} (company), {@code F} (firm) or
	 * {@code P} (person).
	 */
	public String gstin(Dice dice, char holder) {
		while (true) {
			String body = "06" + letters(dice, 3) + holder + letters(dice, 1) + dice.digits(4) + letters(dice, 1)
					+ "1Z";
			if (this.taken.add(body)) {
				return body + checkDigit(body);
			}
		}
	}

	/** The same number with a check digit that is wrong. */
	public static String withWrongCheckDigit(String gstin) {
		int right = BASE_36.indexOf(gstin.charAt(14));
		return gstin.substring(0, 14) + BASE_36.charAt((right + 7) % 36);
	}

	/**
	 * The check digit of a tax number's first fourteen characters (weights 1, 2, base
	 * 36).
	 */
	public static char checkDigit(String body) {
		int sum = 0;
		for (int i = 0; i < 14; i++) {
			int product = BASE_36.indexOf(body.charAt(i)) * ((i % 2 == 0) ? 1 : 2);
			sum += product / 36 + product % 36;
		}
		return BASE_36.charAt((36 - sum % 36) % 36);
	}

	/** Ten digits that begin with 6, 7, 8 or 9. */
	public String mobile(Dice dice) {
		while (true) {
			String number = dice.pick("9", "9", "9", "8", "8", "7", "6") + dice.digits(9);
			if (this.taken.add(number)) {
				return number;
			}
		}
	}

	/**
	 * A landline of the city's exchange: {@code 124} and seven digits that begin with 4.
	 */
	public String landline(Dice dice) {
		while (true) {
			String number = "1244" + dice.digits(6);
			if (this.taken.add(number)) {
				return number;
			}
		}
	}

	private static String letters(Dice dice, int count) {
		StringBuilder text = new StringBuilder(count);
		for (int i = 0; i < count; i++) {
			text.append((char) ('A' + dice.below(26)));
		}
		return text.toString();
	}

}
