package org.satyapan.intake.records;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as they are compared: by their letters and digits, whatever the case, the blanks
 * and the punctuation.
 */
final class Words {

	private Words() {
	}

	/** Small letters, vowel signs and digits of any script, nothing else. */
	static String folded(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder kept = new StringBuilder(plain.length());
		plain.codePoints().forEach((letter) -> {
			int digit = Character.digit(letter, 10);
			if (digit >= 0) {
				kept.append((char) ('0' + digit));
			}
			else if (Character.isLetter(letter) || isMark(letter)) {
				kept.appendCodePoint(letter);
			}
		});
		return kept.toString();
	}

	/** One line without invisible characters or blanks at its ends. */
	static String tidy(String text) {
		StringBuilder tidy = new StringBuilder(text.length());
		boolean blank = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
				blank = true;
			}
			else if (letter != '\uFEFF' && letter != '\u200B') {
				if (blank && !tidy.isEmpty()) {
					tidy.append(' ');
				}
				blank = false;
				tidy.append(letter);
			}
		}
		return tidy.toString();
	}

	/** Digits of any script in Arabic figures. */
	static String figures(String text) {
		StringBuilder figures = new StringBuilder(text.length());
		text.codePoints().forEach((letter) -> {
			int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
			figures.appendCodePoint((digit >= 0) ? '0' + digit : letter);
		});
		return figures.toString();
	}

	private static boolean isMark(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

}
