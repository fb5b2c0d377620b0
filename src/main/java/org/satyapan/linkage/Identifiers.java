package org.satyapan.linkage;

import org.satyapan.linkage.text.Latin;

/**
 * Numbers that authorities give.
 */
public final class Identifiers {

	/** Forms: 9 a digit, A a letter, * either, others themselves. */
	private static final String CIN = "A99999AA9999AAA999999";

	private static final String GSTIN = "99AAAAA9999A*Z*";

	private static final String LISTED_OR_NOT = "LU";

	/** Digits, and the letter that each is taken for. */
	private static final String TAKEN_DIGITS = "01582";

	private static final String TAKEN_LETTERS = "OISBZ";

	private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private Identifiers() {
	}

	/**
	 * A registration number stripped of case, blanks and punctuation.
	 * @param number as written
	 * @return letters in upper case and digits only; empty if there are none
	 */
	public static String normalise(String number) {
		char[] kept = new char[number.length()];
		int length = 0;
		boolean asWritten = true;
		for (int i = 0; i < kept.length; i++) {
			char letter = number.charAt(i);
			if (letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
				kept[length++] = letter;
			}
			else if (letter >= 'a' && letter <= 'z') {
				kept[length++] = (char) (letter - 32);
				asWritten = false;
			}
			else if (letter < 128) {
				asWritten = false;
			}
			else {
				return normalise(Latin.of(number).replaceAll("[^a-z0-9]", ""));
			}
		}
		return asWritten ? number : new String(kept, 0, length);
	}

	/**
	 * Whether a corporate identity number is well formed. Well formed is not active.
	 * @param cin as written, case and blanks ignored
	 * @return whether its 21 characters fit the form
	 */
	public static boolean isWellFormedCin(String cin) {
		String number = normalise(cin);
		return fits(number, CIN) && LISTED_OR_NOT.indexOf(number.charAt(0)) >= 0;
	}

	/**
	 * Whether a GST number is well formed and its check digit right. Well formed is not
	 * active.
	 * @param gstin as written, case and blanks ignored
	 * @return whether its 15 characters fit the form and the check digit
	 */
	public static boolean isWellFormedGstin(String gstin) {
		return isGstin(normalise(gstin));
	}

	private static boolean isGstin(String number) {
		return fits(number, GSTIN) && gstinCheckDigit(number.substring(0, 14)) == number.charAt(14);
	}

	private static boolean fits(String number, String form) {
		if (number.length() != form.length()) {
			return false;
		}
		for (int i = 0; i < form.length(); i++) {
			char letter = number.charAt(i);
			boolean fits = switch (form.charAt(i)) {
				case '9' -> letter <= '9';
				case 'A' -> letter >= 'A';
				case '*' -> true;
				default -> letter == form.charAt(i);
			};
			if (!fits) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Mends letters taken for digits and digits taken for letters (O and 0, I and 1, S
	 * and 5, B and 8, Z and 2) where the form of a GST number tells which it must be and
	 * the check digit then agrees.
	 * @param gstin as written
	 * @return the number in its normal form, mended if that is proved
	 */
	public static String repairGstin(String gstin) {
		String number = normalise(gstin);
		if (number.length() != GSTIN.length() || isGstin(number)) {
			return number;
		}
		String formed = form(number, GSTIN);
		if (isGstin(formed)) {
			return formed;
		}
		// Two characters may be letter or digit. One of them may be mended if that is the
		// only way; the first is a digit unless a firm has ten registrations in a state.
		char kind = formed.charAt(12);
		String entity = with(formed, 12, (kind > '9') ? other(kind) : kind);
		String check = with(formed, 14, other(formed.charAt(14)));
		if (isGstin(entity) == isGstin(check)) {
			return number;
		}
		return isGstin(entity) ? entity : check;
	}

	/**
	 * Mends letters and digits taken for each other where the form of a corporate
	 * identity number tells which it must be.
	 * @param cin as written
	 * @return the number in its normal form, mended if it then is well formed
	 */
	public static String repairCin(String cin) {
		String number = normalise(cin);
		String formed = form(number, CIN);
		return isWellFormedCin(formed) ? formed : number;
	}

	/** The number with what its form asks for; the number itself if lengths differ. */
	private static String form(String number, String form) {
		if (number.length() != form.length() || fits(number, form)) {
			return number;
		}
		char[] formed = number.toCharArray();
		for (int i = 0; i < formed.length; i++) {
			char asked = form.charAt(i);
			boolean digit = formed[i] <= '9';
			if (asked == '9' && !digit || asked != '9' && asked != '*' && digit) {
				formed[i] = other(formed[i]);
			}
		}
		return new String(formed);
	}

	private static char other(char letter) {
		int digit = TAKEN_DIGITS.indexOf(letter);
		int taken = TAKEN_LETTERS.indexOf(letter);
		return (digit >= 0) ? TAKEN_LETTERS.charAt(digit) : (taken >= 0) ? TAKEN_DIGITS.charAt(taken) : letter;
	}

	private static String with(String number, int at, char letter) {
		return number.substring(0, at) + letter + number.substring(at + 1);
	}

	/**
	 * The check digit of a GST number: each character's value in base 36, every second
	 * one doubled, the digits of the product in base 36 added up.
	 * @param first14 the first fourteen characters, letters and digits
	 * @return the fifteenth
	 * @throws IllegalArgumentException if there are not fourteen letters and digits
	 */
	public static char gstinCheckDigit(String first14) {
		if (first14.length() != 14) {
			throw new IllegalArgumentException("A GST number's check digit is made from 14 characters, not from "
					+ first14.length() + " (" + first14 + ").");
		}
		int sum = 0;
		for (int i = 0; i < 14; i++) {
			int value = DIGITS.indexOf(Character.toUpperCase(first14.charAt(i)));
			if (value < 0) {
				throw new IllegalArgumentException("A GST number has letters and digits only, not " + first14 + ".");
			}
			int product = value * (1 + i % 2);
			sum += product / 36 + product % 36;
		}
		return DIGITS.charAt((36 - sum % 36) % 36);
	}

}
