package org.satyapan.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The key of a case: {@code STATE/DISTRICT/POLICE STATION/YEAR/NUMBER} in upper case, so
 * that the same case has one key whoever reports it.
 */
public final class FirKey {

	private static final int PARTS = 5;

	private FirKey() {
	}

	/**
	 * The key of the case with that number.
	 * @param policeStation as written, with or without {@code PS} before it
	 * @param number as written; leading zeros and a year after a stroke do not count
	 */
	public static String of(String state, String district, String policeStation, int year, String number) {
		return String.join("/", part(state), part(district), station(policeStation), Integer.toString(year),
				number(number));
	}

	/**
	 * A key as somebody wrote it.
	 * @return the key in its one form, or nothing if it has not five parts or its year is
	 * not a year
	 */
	public static Optional<String> parse(String written) {
		String[] parts = written.split("/", PARTS);
		if (parts.length < PARTS) {
			return Optional.empty();
		}
		String year = part(parts[3]);
		if (!year.matches("(19|20)[0-9]{2}") || part(parts[0]).isEmpty() || part(parts[1]).isEmpty()
				|| station(parts[2]).isEmpty() || number(parts[4]).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(of(parts[0], parts[1], parts[2], Integer.parseInt(year), parts[4]));
	}

	/** Upper case, blanks single, digits of any script in Arabic figures. */
	private static String part(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.codePoints()
			.map((letter) -> (Character.digit(letter, 10) >= 0) ? '0' + Character.digit(letter, 10) : letter)
			.forEach(plain::appendCodePoint);
		return plain.toString().replaceAll("[\\s/]+", " ").strip().toUpperCase(Locale.ROOT);
	}

	private static String station(String text) {
		return part(text).replaceFirst("^(P\\.? ?S\\.?|POLICE STATION|THANA|थाना)[ :-]+", "");
	}

	private static String number(String text) {
		String first = text.strip().split("/", 2)[0];
		String plain = part(first).replace(" ", "");
		return plain.replaceFirst("^0+(?=[0-9])", "");
	}

}
