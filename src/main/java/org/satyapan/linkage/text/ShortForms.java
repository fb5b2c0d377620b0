package org.satyapan.linkage.text;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Hindi short forms and names of Latin letters, written as they are in English:
 * {@code मो०} is {@code mohd}, {@code डीएलएफ} is {@code dlf}.
 */
final class ShortForms {

	private static final String SIGN = "\u0966";

	/** Letters that tell a spelled word of two letters from a common one. */
	private static final String TELLING = "fhilmnqsuwxz";

	private static final int LONGEST_LETTER = 7;

	/** Short forms that need no sign after them. */
	private static final Map<String, String> ALWAYS = new HashMap<>();

	private static final Map<String, String> SHORTENED = new HashMap<>();

	private static final Map<String, String> LETTERS = new HashMap<>();

	static {
		Terms.writtenSpellings("hindi-short-forms.txt").forEach((hindi, latin) -> {
			if (!hindi.endsWith(SIGN)) {
				ALWAYS.put(hindi, latin);
				return;
			}
			String word = hindi.substring(0, hindi.length() - 1);
			SHORTENED.put(word, latin);
			if (latin.length() == 1) {
				LETTERS.put(word, latin);
			}
		});
	}

	private ShortForms() {
	}

	/**
	 * What a word is short for.
	 * @param word in Devanagari
	 * @param shortened whether a sign after it says that it is a short form
	 * @return the same in Latin letters, or {@code null} if it is no short form
	 */
	static @Nullable String of(String word, boolean shortened) {
		String latin = shortened ? SHORTENED.get(word) : null;
		if (latin == null) {
			latin = ALWAYS.get(word);
		}
		return (latin != null) ? latin : letters(word);
	}

	/** A word that is spelled letter by letter, such as MD or BPO. */
	private static @Nullable String letters(String word) {
		StringBuilder letters = new StringBuilder();
		boolean telling = false;
		int at = 0;
		while (at < word.length()) {
			String letter = null;
			for (int end = Math.min(word.length(), at + LONGEST_LETTER); end > at && letter == null; end--) {
				letter = LETTERS.get(word.substring(at, end));
				at = (letter != null) ? end : at;
			}
			if (letter == null) {
				return null;
			}
			telling |= TELLING.contains(letter);
			letters.append(letter);
		}
		return (telling && letters.length() > 1 || letters.length() > 2) ? letters.toString() : null;
	}

}
