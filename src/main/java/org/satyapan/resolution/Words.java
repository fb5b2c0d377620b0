package org.satyapan.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A text's words, in its own script: lower case, digits as ASCII, letters parted from the
 * digits that follow them ({@code UV4} is two words, {@code 9A} is one).
 */
final class Words {

	private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi",
			"6", "vii", "7");

	/** The dot under a letter is set or left out at will. */
	private static final char NUKTA = '\u093C';

	private Words() {
	}

	static List<String> of(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < folded.length(); i++) {
			char letter = folded.charAt(i);
			int digit = Character.digit(letter, 10);
			if (letter == NUKTA || letter == '\'' || letter == '\u2019'
					|| Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS) {
				continue;
			}
			if (digit >= 0) {
				if (!word.isEmpty() && !Character.isDigit(word.charAt(word.length() - 1))) {
					flush(word, words);
				}
				word.append((char) ('0' + digit));
			}
			else if (isLetter(letter)) {
				word.append((letter == '\u0901') ? '\u0902' : letter);
			}
			else if (letter != '.' || !isInitial(folded, i)) {
				flush(word, words);
			}
		}
		flush(word, words);
		return words;
	}

	/** A number word as Arabic digits, Roman numerals included; null if it is none. */
	static @Nullable String number(String word) {
		return (Character.isDigit(word.charAt(0)) && word.length() <= 4) ? word.toUpperCase(Locale.ROOT)
				: ROMAN.get(word);
	}

	/**
	 * Whether two words differ by at most that many insertions, deletions, changes and
	 * exchanges of neighbours.
	 */
	static boolean within(int most, String left, String right) {
		if (Math.abs(left.length() - right.length()) > most) {
			return false;
		}
		int[] before = new int[right.length() + 1];
		int[] last = new int[right.length() + 1];
		int[] row = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				boolean same = left.charAt(i - 1) == right.charAt(j - 1);
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
			}
			int[] oldest = before;
			before = last;
			last = row;
			row = oldest;
		}
		return last[right.length()] <= most;
	}

	private static boolean isLetter(char letter) {
		int type = Character.getType(letter);
		return Character.isLetter(letter) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	/** A dot after a single letter that another single letter follows: {@code D.L.F.} */
	private static boolean isInitial(String text, int dot) {
		boolean single = dot > 0 && isLetter(text.charAt(dot - 1)) && (dot == 1 || !isLetter(text.charAt(dot - 2)));
		boolean followed = dot + 1 < text.length() && isLetter(text.charAt(dot + 1))
				&& (dot + 2 == text.length() || !isLetter(text.charAt(dot + 2)));
		return single && followed;
	}

	private static void flush(StringBuilder word, List<String> words) {
		if (!word.isEmpty()) {
			words.add(word.toString());
			word.setLength(0);
		}
	}

}
