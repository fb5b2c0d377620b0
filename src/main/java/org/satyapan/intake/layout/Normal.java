package org.satyapan.intake.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Text;

/**
 * Words compared without regard to case, punctuation, script of the digits and the marks
 * of Hindi that typists leave out.
 */
public final class Normal {

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "with", "and", "in", "for", "का", "की", "के",
			"व", "एवं", "और");

	/**
	 * The zero that stands for the dot of a Hindi abbreviation, as in {@code क्र०सं०}.
	 */
	private static final Pattern ABBREVIATION = Pattern.compile("(?<=[\\u0900-\\u0963])\\u0966");

	private Normal() {
	}

	/** Lower case words joined by single blanks. */
	public static String text(String text) {
		String ascii = ascii(text);
		if (ascii != null) {
			return ascii;
		}
		String written = ABBREVIATION.matcher(text).replaceAll(".");
		String plain = Normalizer.normalize(Text.asciiDigits(written), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder normal = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char letter = plain.charAt(i);
			int type = Character.getType(letter);
			if (letter == '\u0901') {
				normal.append('\u0902');
			}
			else if (letter == '\u093C' || letter == '\u200C' || letter == '\u200D' || letter == '\''
					|| letter == '\u2019') {
				continue;
			}
			else if (Character.isLetterOrDigit(letter) || letter >= '\u0900' && letter <= '\u0963'
					&& (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)) {
				normal.append(letter);
			}
			else if (type != Character.NON_SPACING_MARK) {
				normal.append(' ');
			}
		}
		return Text.singleBlanks(normal.toString()).strip();
	}

	/** As {@link #text} of a text in ASCII, of which most are, or null. */
	private static @Nullable String ascii(String text) {
		StringBuilder normal = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter >= 128) {
				return null;
			}
			if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
				normal.append(letter);
			}
			else if (letter >= 'A' && letter <= 'Z') {
				normal.append((char) (letter + 'a' - 'A'));
			}
			else if (letter != '\'' && !normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
				normal.append(' ');
			}
		}
		int end = normal.length();
		return normal.substring(0, (end > 0 && normal.charAt(end - 1) == ' ') ? end - 1 : end);
	}

	/** The words of a text, small ones left out. */
	public static List<String> words(String text) {
		String normal = text(text);
		return normal.isEmpty() ? List.of()
				: List.of(normal.split(" ")).stream().filter((word) -> !SMALL_WORDS.contains(word)).toList();
	}

	/**
	 * Whether two words are the same but for a few letters.
	 * @param lettersPerError how many letters allow one wrong, left out, added or swapped
	 */
	static boolean similar(String left, String right, int lettersPerError) {
		if (left.equals(right)) {
			return true;
		}
		int allowed = Math.min(left.length(), right.length()) / lettersPerError;
		return allowed > 0 && Math.abs(left.length() - right.length()) <= allowed
				&& lettersApart(left, right) <= allowed && distance(left, right) <= allowed;
	}

	/**
	 * How many letters one of the words has that the other lacks, or fewer: never more
	 * than their distance, and much sooner told.
	 */
	private static int lettersApart(String left, String right) {
		long ofLeft = letters(left);
		long ofRight = letters(right);
		return Math.max(Long.bitCount(ofLeft & ~ofRight), Long.bitCount(ofRight & ~ofLeft));
	}

	private static long letters(String word) {
		long letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1L << word.charAt(i);
		}
		return letters;
	}

	private static int distance(String left, String right) {
		int[] beforeLast = new int[right.length() + 1];
		int[] last = new int[right.length() + 1];
		int[] current = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			current[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int change = (left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
				}
			}
			int[] spare = beforeLast;
			beforeLast = last;
			last = current;
			current = spare;
		}
		return last[right.length()];
	}

}
