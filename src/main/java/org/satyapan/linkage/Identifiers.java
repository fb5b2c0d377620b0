package org.satyapan.linkage;

import java.util.Locale;
import java.util.regex.Pattern;

import org.satyapan.linkage.text.Latin;

/**
 * Numbers that authorities give.
 */
public final class Identifiers {

	private static final Pattern CIN = Pattern.compile("[LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}");

	private static final Pattern GSTIN = Pattern.compile("\\d{2}[A-Z]{5}\\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]");

	private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private Identifiers() {
	}

	/**
	 * A registration number stripped of case, blanks and punctuation.
	 * @param number as written
	 * @return letters in upper case and digits only; empty if there are none
	 */
	public static String normalise(String number) {
		String latin = Latin.of(number);
		StringBuilder kept = new StringBuilder(latin.length());
		for (int i = 0; i < latin.length(); i++) {
			char letter = latin.charAt(i);
			if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
				kept.append(letter);
			}
		}
		return kept.toString().toUpperCase(Locale.ROOT);
	}

	/**
	 * Whether a corporate identity number is well formed. Well formed is not active.
	 * @param cin as written, case and blanks ignored
	 * @return whether its 21 characters fit the pattern
	 */
	public static boolean isWellFormedCin(String cin) {
		return CIN.matcher(normalise(cin)).matches();
	}

	/**
	 * Whether a GST number is well formed and its check digit right. Well formed is not
	 * active.
	 * @param gstin as written, case and blanks ignored
	 * @return whether its 15 characters fit the pattern and the check digit
	 */
	public static boolean isWellFormedGstin(String gstin) {
		String number = normalise(gstin);
		return GSTIN.matcher(number).matches() && gstinCheckDigit(number.substring(0, 14)) == number.charAt(14);
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
