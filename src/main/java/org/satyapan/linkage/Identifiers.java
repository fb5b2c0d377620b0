package org.satyapan.linkage;

/**
 * Numbers that authorities give.
 */
public final class Identifiers {

	private Identifiers() {
	}

	/**
	 * A registration number stripped of case, blanks and punctuation.
	 * @param number as written
	 * @return letters in upper case and digits only
	 */
	public static String normalise(String number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Whether a corporate identity number is well formed. Well formed is not active.
	 * @param cin as written, case and blanks ignored
	 * @return whether its 21 characters fit the pattern
	 */
	public static boolean isWellFormedCin(String cin) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Whether a GST number is well formed and its check digit right. Well formed is not
	 * active.
	 * @param gstin as written, case and blanks ignored
	 * @return whether its 15 characters fit the pattern and the check digit
	 */
	public static boolean isWellFormedGstin(String gstin) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The check digit of a GST number.
	 * @param first14 the first fourteen characters, letters and digits
	 * @return the fifteenth
	 * @throws IllegalArgumentException if there are not fourteen letters and digits
	 */
	public static char gstinCheckDigit(String first14) {
		throw new UnsupportedOperationException();
	}

}
