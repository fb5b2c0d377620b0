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
		int i = 0;
		while (i < normal.length()) {
			char letter = normal.charAt(i);
			int start = i;
			if (Devanagari.isDevanagari(letter) && letter != '।') {
				while (i < normal.length() && (Devanagari.isDevanagari(normal.charAt(i)) && normal.charAt(i) != '।'
						&& normal.charAt(i) != '॰' || isJoiner(normal.charAt(i)))) {
					i++;
				}
				latin.append(Devanagari.toLatin(normal.substring(start, i)));
				if (i == start) {
					latin.append('.');
					i++;
				}
			}
			else {
				while (i < normal.length() && !Devanagari.isDevanagari(normal.charAt(i))) {
					i++;
				}
				String part = normal.substring(start, i);
				latin.append(isAscii(part) ? part : ANY.transliterate(part));
			}
			if (i == start) {
				i++;
			}
		}
		return latin.toString().toLowerCase(Locale.ROOT);
	}

	private static boolean isJoiner(char letter) {
		return letter == 0x200c || letter == 0x200d;
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 126) {
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
		String latin = of(text);
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < latin.length(); i++) {
			char letter = latin.charAt(i);
			if (isWordLetter(letter)) {
				word.append(letter);
			}
			else if (letter == '\'' || letter == '`' || letter == '\u2019' || letter == '"' && joins(latin, i)) {
				continue;
			}
			else if (letter == '.' && isSingleLetter(latin, i - 1) && isDottedLetterNext(latin, i)) {
				continue;
			}
			else if (word.length() > 0) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		if (word.length() > 0) {
			words.add(word.toString());
		}
		return words;
	}

	private static boolean joins(String text, int at) {
		return at > 0 && at + 1 < text.length() && isWordLetter(text.charAt(at - 1))
				&& isWordLetter(text.charAt(at + 1));
	}

	private static boolean isWordLetter(char letter) {
		return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
	}

	private static boolean isSingleLetter(String text, int at) {
		return at >= 0 && text.charAt(at) >= 'a' && text.charAt(at) <= 'z'
				&& (at == 0 || !isWordLetter(text.charAt(at - 1)));
	}

	private static boolean isDottedLetterNext(String text, int dot) {
		int next = dot + 1;
		return next < text.length() && text.charAt(next) >= 'a' && text.charAt(next) <= 'z'
				&& (next + 1 == text.length() || !isWordLetter(text.charAt(next + 1)));
	}

}
