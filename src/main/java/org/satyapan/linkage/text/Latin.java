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

	private static final char LAST_ASCII = 126;

	private static final boolean[] WORD_LETTERS = new boolean[128];

	static {
		for (char letter = 0; letter < WORD_LETTERS.length; letter++) {
			WORD_LETTERS[letter] = letter >= '0' && letter <= '9' || isLetter(letter);
		}
	}

	private Latin() {
	}

	/** Loaded by the first text that needs it, as that takes longer than a small list. */
	private static final class Any {

		static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

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
					String word = normal.substring(start, at);
					boolean shortened = after == '.' || after == ':'
							|| Devanagari.isStop(after) && Devanagari.isLetter(word) && !isLast(normal, at);
					latin.append(Devanagari.toLatin(word, shortened));
				}
			}
			else {
				while (at < normal.length() && !Devanagari.isDevanagari(normal.charAt(at))) {
					at++;
				}
				String part = normal.substring(start, at);
				latin.append(isAscii(part) ? part : Any.LATIN.transliterate(part));
			}
		}
		return latin.toString().toLowerCase(Locale.ROOT);
	}

	/** Whether nothing but marks and blanks follows. */
	private static boolean isLast(String text, int from) {
		return text.substring(from).codePoints().noneMatch(Character::isLetterOrDigit);
	}

	/**
	 * Writes a text in lower case in its own script, compatible forms of a letter alike.
	 * @param text in any script
	 * @return the text in Unicode's normal form KC
	 */
	public static String lower(String text) {
		return (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether a text has ASCII characters only.
	 * @param text in any script
	 * @return whether {@link #of} would do no more than write it in lower case
	 */
	public static boolean isAscii(String text) {
		return isAscii(text, 0, text.length());
	}

	private static boolean isAscii(String text, int from, int to) {
		for (int i = from; i < to; i++) {
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
		List<String> words = new ArrayList<>(8);
		split(text, 0, text.length(), true,
				(letters, from, to) -> words.add(letters.substring(from, to).toLowerCase(Locale.ROOT)));
		return words;
	}

	/** Takes the words of a text one after the other. */
	interface Taker {

		/**
		 * Takes a word.
		 * @param text letters (either case) and digits in the range
		 * @param from first character
		 * @param to end, exclusive
		 */
		void take(String text, int from, int to);

	}

	/**
	 * Splits a part of a text into words, as if the rest were not there.
	 * @param text in any script
	 * @param from first character
	 * @param to end, exclusive
	 * @param dotsJoin whether a dot between single letters joins them
	 * @param taker takes the words
	 */
	static void split(String text, int from, int to, boolean dotsJoin, Taker taker) {
		if (isAscii(text, from, to)) {
			splitAscii(text, from, to, dotsJoin, taker);
			return;
		}
		String latin = of(text.substring(from, to));
		int at = 0;
		while (at < latin.length()) {
			at = isWordLetter(latin.charAt(at)) ? joined(latin, at, 0, latin.length(), dotsJoin, taker) : at + 1;
		}
	}

	private static void splitAscii(String text, int from, int to, boolean dotsJoin, Taker taker) {
		int at = from;
		while (at < to) {
			if (!isWordLetter(text.charAt(at))) {
				at++;
				continue;
			}
			int start = at;
			do {
				at++;
			}
			while (at < to && isWordLetter(text.charAt(at)));
			if (at < to && mayJoin(text.charAt(at))) {
				at = joined(text, start, from, to, dotsJoin, taker);
			}
			else {
				taker.take(text, start, at);
			}
		}
	}

	/**
	 * Gives the word that begins at a place, over the marks that join.
	 * @return where it ends
	 */
	private static int joined(String text, int start, int from, int to, boolean dotsJoin, Taker taker) {
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
		taker.take(word.toString(), 0, word.length());
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
	 * A letter in lower case.
	 * @param letter any
	 * @return an ASCII letter in lower case, others as they are
	 */
	public static char lower(char letter) {
		return (letter >= 'A' && letter <= 'Z') ? (char) (letter + 32) : letter;
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
