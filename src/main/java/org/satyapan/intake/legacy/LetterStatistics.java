package org.satyapan.intake.legacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs by its letters whether a word was typed in Kruti Dev or is meant to be Latin:
 * the way of both is learnt from two lists of words.
 */
final class LetterStatistics {

	static final LetterStatistics OURS = new LetterStatistics();

	/** The logarithm of how likely a word goes on with a digit or a punctuation mark. */
	private static final double PUNCTUATION = -4;

	/** The same for a character that the script does not have. */
	private static final double FOREIGN = -8;

	private final LetterModel typed = new LetterModel();

	private final LetterModel latin = new LetterModel();

	private final Set<String> known = new HashSet<>();

	private LetterStatistics() {
		for (String word : WordList.load("hindi-words.txt")) {
			String keys = KrutiDevTypist.type(word);
			if (keys != null) {
				this.typed.add(keys, 1);
				this.known.add(keys);
			}
		}
		for (String word : WordList.load("latin-words.txt")) {
			String lower = word.toLowerCase(Locale.ROOT);
			this.latin.add(lower, 3);
			this.latin.add(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1), 3);
			this.latin.add(lower.toUpperCase(Locale.ROOT), 2);
		}
	}

	/**
	 * How much likelier a word was typed in Kruti Dev than that it is Latin.
	 * @param word without blanks
	 * @return the logarithm of the ratio: above 0 for Kruti Dev, below for Latin, near 0
	 * for what might be either
	 */
	double weight(String word) {
		return ofTyped(word) - ofLatin(word);
	}

	/** Whether these are the keys of a Hindi word that we know. */
	boolean knows(String keys) {
		return this.known.contains(keys);
	}

	private double ofTyped(String word) {
		double sum = 0;
		char beforeLast = LetterModel.EDGE;
		char last = LetterModel.EDGE;
		for (int i = 0; i <= word.length(); i++) {
			char letter = (i < word.length()) ? word.charAt(i) : LetterModel.EDGE;
			List<Stroke> strokes = GlyphTable.KRUTI_DEV.strokes(letter);
			if (strokes.isEmpty() || strokes.get(0).kind() == Stroke.Kind.OTHER) {
				sum += (letter == LetterModel.EDGE || isDigit(letter)) ? 0 : strokes.isEmpty() ? FOREIGN : PUNCTUATION;
				letter = LetterModel.EDGE;
			}
			if (letter != LetterModel.EDGE || last != LetterModel.EDGE) {
				sum += this.typed.following(beforeLast, last, letter);
			}
			beforeLast = (letter == LetterModel.EDGE) ? LetterModel.EDGE : last;
			last = letter;
		}
		return sum;
	}

	private double ofLatin(String word) {
		double sum = 0;
		char beforeLast = LetterModel.EDGE;
		char last = LetterModel.EDGE;
		for (int i = 0; i <= word.length(); i++) {
			char letter = (i < word.length()) ? word.charAt(i) : LetterModel.EDGE;
			if (!isLatin(letter)) {
				sum += (letter == LetterModel.EDGE || isDigit(letter)) ? 0 : (letter < 0x7F) ? PUNCTUATION : FOREIGN;
				letter = LetterModel.EDGE;
			}
			if (letter != LetterModel.EDGE || last != LetterModel.EDGE) {
				sum += this.latin.following(beforeLast, last, letter);
			}
			beforeLast = (letter == LetterModel.EDGE) ? LetterModel.EDGE : last;
			last = letter;
		}
		return sum;
	}

	static boolean isLatin(char letter) {
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
	}

	private static boolean isDigit(char letter) {
		return letter >= '0' && letter <= '9';
	}

}
