package org.satyapan.linkage;

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
