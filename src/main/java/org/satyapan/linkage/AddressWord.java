package org.satyapan.linkage;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Word;

/**
 * A word or number of an address, with what the term lists know of it and what its
 * letters tell.
 */
public final class AddressWord extends Word {

	/** Between the two numbers of one. */
	static final char STROKE = '_';

	private static final int PIN_LENGTH = 6;

	private static final int LONGEST_LABEL = 8;

	/** What the term lists know. */
	final AddressTerm known;

	/** Whether the word is one letter. */
	final boolean letter;

	/** Whether the word begins with a digit. */
	final boolean startsWithDigit;

	/** Whether the word has digits only. */
	final boolean digits;

	/**
	 * Whether the word is a number with at most one letter before and after it; of two
	 * numbers with a stroke the first decides.
	 */
	final boolean numbered;

	/** Whether the word ends in a digit, or in a digit and a letter. */
	final boolean endsNumber;

	/** Whether the word ends in a digit. */
	final boolean endsInDigit;

	/** How many letters stand before the digits of words such as {@code sec14b}. */
	final int labelLetters;

	/** The number of a floor or phase that the word gives, or {@code null}. */
	final @Nullable String floor;

	/** The word as the number of premises. */
	final String identity;

	private final boolean anyDigit;

	AddressWord(String text, int number) {
		super(text, number);
		int last = text.length() - 1;
		this.known = AddressTerm.of(text);
		this.letter = last == 0 && text.charAt(0) >= 'a';
		this.startsWithDigit = isDigit(text.charAt(0));
		this.digits = isDigits(text);
		this.numbered = isNumber(text);
		this.endsInDigit = isDigit(text.charAt(last));
		this.endsNumber = this.endsInDigit || last > 0 && text.charAt(last) >= 'a' && isDigit(text.charAt(last - 1));
		this.labelLetters = labelLetters(text);
		this.floor = floor(text, this.known);
		this.identity = this.digits ? strip(text) : strip(text.replace(STROKE, '/').toUpperCase(java.util.Locale.ROOT));
		this.anyDigit = text.chars().anyMatch((sign) -> sign <= '9');
	}

	/** Whether the word has a digit. */
	public boolean hasDigit() {
		return this.anyDigit;
	}

	/** Whether the word may be so many digits of a postal code. */
	boolean isPinPart(int length) {
		return this.digits && text().length() == length && text().charAt(0) != '0';
	}

	/** Whether a postal code is glued to the word, as in {@code gurgaon122016}. */
	boolean endsInPin() {
		String text = text();
		return this.labelLetters > 3 && text.length() == this.labelLetters + PIN_LENGTH
				&& text.charAt(this.labelLetters) != '0' && this.endsInDigit;
	}

	private static @Nullable String floor(String word, AddressTerm known) {
		if (known.floor != null) {
			return known.floor;
		}
		if (known.roman != null) {
			return known.roman;
		}
		int digits = 0;
		while (digits < word.length() && isDigit(word.charAt(digits))) {
			digits++;
		}
		if (digits == 0 || digits > 2) {
			return null;
		}
		if (digits == word.length()) {
			return strip(word);
		}
		return switch (word.substring(digits)) {
			case "st", "nd", "rd", "th", "vin", "van", "vi", "va", "thi", "ri", "ra", "li", "la" ->
				word.substring(0, digits);
			default -> null;
		};
	}

	private static boolean isNumber(String word) {
		int length = word.length();
		int at = (word.charAt(0) >= 'a') ? 1 : 0;
		int first = at;
		while (at < length && isDigit(word.charAt(at))) {
			at++;
		}
		if (at == first) {
			return false;
		}
		if (at < length && word.charAt(at) >= 'a') {
			at++;
		}
		return at == length || word.charAt(at) == STROKE;
	}

	/** Drops the zeros before a number. */
	private static String strip(String number) {
		int zeros = 0;
		while (zeros + 1 < number.length() && number.charAt(zeros) == '0' && isDigit(number.charAt(zeros + 1))) {
			zeros++;
		}
		return number.substring(zeros);
	}

	private static int labelLetters(String word) {
		int length = word.length();
		if (length < 3 || word.charAt(1) < 'a' || word.charAt(0) < 'a'
				|| !isDigit(word.charAt(length - 1)) && !isDigit(word.charAt(length - 2))) {
			return 0;
		}
		int letters = 2;
		while (letters < length && word.charAt(letters) >= 'a') {
			letters++;
		}
		int end = letters;
		while (end < length && isDigit(word.charAt(end))) {
			end++;
		}
		boolean number = end > letters && (end == length || end == length - 1 && word.charAt(end) >= 'a');
		return (number && letters <= LONGEST_LABEL) ? letters : 0;
	}

	private static boolean isDigits(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!isDigit(word.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isDigit(char letter) {
		return letter >= '0' && letter <= '9';
	}

}
