package org.satyapan.linkage.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/**
 * Writes any script in lower case Latin letters and splits it into words.
 */
public final class Latin {

	private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");

	private static final char LAST_ASCII = 126;

	private static final boolean[] WORD_LETTERS = new boolean[128];

	static {
		for (char letter = 0; letter < WORD_LETTERS.length; letter++) {
			WORD_LETTERS[letter] = letter >= '0' && letter <= '9' || isLetter(letter);
		}
	}

	private Latin() {
	}

	/**
	 * Writes a text in lower case ASCII; punctuation is kept.
	 * @param text in any script
	 * @return the same in ASCII
	 */
	public static String of(String text) {
		if (isAscii(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder latin = new StringBuilder(normal.length() * 2);
		int at = 0;
		while (at < normal.length()) {
			int start = at;
			if (Devanagari.isDevanagari(normal.charAt(at))) {
				at = Devanagari.endOfWord(normal, at);
				char after = (at < normal.length()) ? normal.charAt(at) : 0;
				if (at == start) {
					// A full stop, or a sign that shortens nothing.
					latin.append(". ");
					at++;
				}
				else if (Devanagari.shortens(after)) {
					latin.append(Devanagari.toLatin(normal.substring(start, at), true)).append('.');
					at++;
				}
				else {
					latin.append(Devanagari.toLatin(normal.substring(start, at), after == '.'));
				}
			}
			else {
				while (at < normal.length() && !Devanagari.isDevanagari(normal.charAt(at))) {
					at++;
				}
				String part = normal.substring(start, at);
				latin.append(isAscii(part) ? part : ANY.transliterate(part));
			}
		}
		return latin.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes a text in lower case in its own script, compatible forms of a letter alike.
	 * @param text in any script
	 * @return the text in Unicode's normal form KC
	 */
	public static String lower(String text) {
		return (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > LAST_ASCII) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Splits a text into words of letters and digits: apostrophes join, dots between
	 * single letters join, everything else parts.
	 * @param text in any script
	 * @return words in lower case ASCII
	 */
	public static List<String> words(String text) {
		return words(text, 0, text.length());
	}

	/**
	 * Splits a part of a text into words, as if the rest were not there.
	 * @param text in any script
	 * @param from first character
	 * @param to end, exclusive
	 * @return words in lower case ASCII; the caller's own list
	 */
	public static List<String> words(String text, int from, int to) {
		return words(text, from, to, true);
	}

	/**
	 * Splits a part of a person's name into words: dots part, so that {@code S.K. Sharma}
	 * has two initials.
	 * @param text in any script
	 * @param from first character
	 * @param to end, exclusive
	 * @return words in lower case ASCII; the caller's own list
	 */
	public static List<String> names(String text, int from, int to) {
		return words(text, from, to, false);
	}

	private static List<String> words(String text, int from, int to, boolean dotsJoin) {
		List<String> words = new ArrayList<>(8);
		if (!split(text, from, to, dotsJoin, words)) {
			words.clear();
			String latin = of(text.substring(from, to));
			int at = 0;
			while (at < latin.length()) {
				at = isWordLetter(latin.charAt(at)) ? joined(latin, at, 0, latin.length(), dotsJoin, words) : at + 1;
			}
		}
		return words;
	}

	/** Splits ASCII; gives up with {@code false} at the first other character. */
	private static boolean split(String text, int from, int to, boolean dotsJoin, List<String> words) {
		int at = from;
		while (at < to) {
			char letter = text.charAt(at);
			if (!isWordLetter(letter)) {
				if (letter > LAST_ASCII) {
					return false;
				}
				at++;
				continue;
			}
			int start = at;
			do {
				at++;
			}
			while (at < to && isWordLetter(text.charAt(at)));
			if (at < to && mayJoin(text.charAt(at))) {
				at = joined(text, start, from, to, dotsJoin, words);
			}
			else {
				words.add(WordPool.word(text, start, at));
			}
		}
		return true;
	}

	/**
	 * Adds the word that begins at a place, over the marks that join.
	 * @return where it ends
	 */
	private static int joined(String text, int start, int from, int to, boolean dotsJoin, List<String> words) {
		StringBuilder word = new StringBuilder();
		int at = start;
		while (at < to) {
			char letter = text.charAt(at);
			if (isWordLetter(letter)) {
				word.append(letter);
			}
			else if (!(letter == '\'' || letter == '`' || letter == '\u2019'
					|| letter == '"' && at > from && at + 1 < to && isWordLetter(text.charAt(at - 1))
							&& isWordLetter(text.charAt(at + 1))
					|| dotsJoin && letter == '.' && isSingleLetter(text, at - 1, from, to)
							&& isSingleLetter(text, at + 1, from, to))) {
				break;
			}
			at++;
		}
		words.add(WordPool.word(word.toString(), 0, word.length()));
		return at;
	}

	private static boolean mayJoin(char letter) {
		return letter == '.' || letter == '\'' || letter == '`' || letter == '"' || letter > LAST_ASCII;
	}

	private static boolean isSingleLetter(String text, int at, int from, int to) {
		return at >= from && at < to && isLetter(text.charAt(at)) && (at == from || !isWordLetter(text.charAt(at - 1)))
				&& (at + 1 == to || !isWordLetter(text.charAt(at + 1)));
	}

	private static boolean isLetter(char letter) {
		return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
	}

	/**
	 * Letters and digits of a text as one word.
	 * @param text nothing but ASCII letters (either case) and digits in the range
	 * @param from first character
	 * @param to end, exclusive
	 * @return the word in lower case
	 */
	public static String word(String text, int from, int to) {
		return WordPool.word(text, from, to);
	}

	/**
	 * Whether a character belongs to a word.
	 * @param letter any
	 * @return whether it is an ASCII letter or digit
	 */
	public static boolean isWordLetter(char letter) {
		return letter < WORD_LETTERS.length && WORD_LETTERS[letter];
	}

}
