package org.satyapan.intake.legacy;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a character of a legacy font shows.
 *
 * @param text in Unicode; of a half letter without its virama
 */
record Stroke(Kind kind, String text) {

	enum Kind {

		/** Whole consonants, joined or single. */
		CONSONANT,
		/** Consonants that lack their bar. */
		HALF,
		/** Drawn below or behind a consonant: र, य. */
		JOINED,
		/** The dot below. */
		NUKTA, VIRAMA,
		/** A vowel of its own. */
		VOWEL,
		/** A vowel sign that follows its consonant. */
		SIGN,
		/** The sign that stands before its consonant. */
		SHORT_I,
		/** The र that stands after its syllable. */
		REPH,
		/** Anusvara, chandrabindu, visarga. */
		MARK,
		/** Digits, punctuation, blanks. */
		OTHER

	}

	static final char VIRAMA = '्';

	static final char NUKTA = '़';

	/** How the table writes the reph. */
	private static final char REPH = 'r';

	static boolean isConsonant(char letter) {
		return letter >= 'क' && letter <= 'ह';
	}

	static boolean isMark(char letter) {
		return letter == 'ं' || letter == 'ँ' || letter == 'ः';
	}

	/** Vowel signs, the short i among them. */
	static boolean isSign(char letter) {
		return letter >= 'ा' && letter <= 'ौ';
	}

	static boolean isVowel(char letter) {
		return letter >= 'ऄ' && letter <= 'औ';
	}

	/** Takes apart what the table says that one character shows. */
	static List<Stroke> all(String shown) {
		List<Stroke> strokes = new ArrayList<>();
		int end;
		for (int start = 0; start < shown.length(); start = end) {
			end = start + 1;
			if (isConsonant(shown.charAt(start))) {
				while (end < shown.length() && (shown.charAt(end) == VIRAMA || isConsonant(shown.charAt(end)))) {
					end++;
				}
			}
			else if (shown.charAt(start) == VIRAMA && end < shown.length()) {
				end++;
			}
			strokes.add(one(shown.substring(start, end)));
		}
		return List.copyOf(strokes);
	}

	private static Stroke one(String shown) {
		char first = shown.charAt(0);
		if (isConsonant(first)) {
			boolean half = shown.charAt(shown.length() - 1) == VIRAMA;
			return new Stroke(half ? Kind.HALF : Kind.CONSONANT, half ? shown.substring(0, shown.length() - 1) : shown);
		}
		if (first == VIRAMA) {
			return new Stroke((shown.length() > 1) ? Kind.JOINED : Kind.VIRAMA, shown);
		}
		Kind kind = (first == NUKTA) ? Kind.NUKTA : (first == 'ि') ? Kind.SHORT_I : isSign(first) ? Kind.SIGN
				: isVowel(first) ? Kind.VOWEL : isMark(first) ? Kind.MARK : (first == REPH) ? Kind.REPH : Kind.OTHER;
		return new Stroke(kind, shown);
	}

}
