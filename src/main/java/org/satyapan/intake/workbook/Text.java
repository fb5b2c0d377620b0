package org.satyapan.intake.workbook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people paste it: no-break spaces, zero-width marks, line breaks.
 */
public final class Text {

	private static final Pattern LINE_BREAKS = Pattern.compile(" ?(?:\n ?)+");

	private Text() {
	}

	/** Whether nobody would see anything. */
	public static boolean isBlank(String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !isInvisible(letter)) {
				return false;
			}
		}
		return true;
	}

	/** One line, single blanks, composed letters; nothing before or after. */
	public static String line(String text) {
		return isPlain(text) ? text : singleBlanks(lines(text).replace('\n', ' ')).strip();
	}

	/** Whether a text is as {@link #line} would leave it: most are. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter < ' ' || letter > '~' || letter == '\'' && i == 0 || letter == ' ' && before == ' ') {
				return false;
			}
			before = letter;
		}
		return text.isEmpty() || before != ' ';
	}

	/** Runs of blanks as one. */
	public static String singleBlanks(String text) {
		if (!text.contains("  ")) {
			return text;
		}
		StringBuilder single = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) != ' ' || i == 0 || text.charAt(i - 1) != ' ') {
				single.append(text.charAt(i));
			}
		}
		return single.toString();
	}

	/**
	 * As {@link #line}, but line breaks stay, as {@code \n}; the apostrophe that keeps a
	 * text from being a formula does not.
	 */
	public static String lines(String text) {
		if (isPlain(text)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '\r') {
				clean.append((i + 1 < text.length() && text.charAt(i + 1) == '\n') ? "" : "\n");
			}
			else if (letter == '\n') {
				clean.append('\n');
			}
			else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
				clean.append(' ');
			}
			else if (!isInvisible(letter) && !Character.isISOControl(letter)) {
				clean.append(letter);
			}
		}
		String joined = LINE_BREAKS.matcher(singleBlanks(clean.toString())).replaceAll("\n");
		String plain = Normalizer.normalize(joined.strip(), Normalizer.Form.NFC);
		boolean neutralised = plain.length() > 1 && plain.charAt(0) == '\'' && "=+-@".indexOf(plain.charAt(1)) >= 0;
		return neutralised ? plain.substring(1) : plain;
	}

	/** Devanagari digits as ASCII digits. */
	public static String asciiDigits(String text) {
		StringBuilder ascii = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			int digit = Character.digit(letter, 10);
			ascii.append((digit >= 0) ? (char) ('0' + digit) : letter);
		}
		return ascii.toString();
	}

	/** Marks without width, except the joiners that Hindi spelling needs. */
	private static boolean isInvisible(char letter) {
		return letter == '\u200B' || letter == '\u2060' || letter == '\uFEFF' || letter == '\u200E'
				|| letter == '\u200F';
	}

}
