package org.satyapan.intake.legacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One word of a text that may have been typed in a legacy font.
 *
 * @param weight how much likelier it was typed in Kruti Dev than that it is Latin, as a
 * logarithm; 0 unless it is open
 */
record Word(String text, Nature nature, double weight) {

	enum Nature {

		/** Might be either; its weight tells. */
		OPEN,
		/** Digits and punctuation: goes with its neighbours. */
		NEUTRAL,
		/**
		 * Cannot be Hindi in Latin letters: an e-mail, a code, a date, another script.
		 */
		FIXED

	}

	/** No single word says more than this, however long it is. */
	private static final double MOST = 15;

	/**
	 * What is longer is no word that a pattern knows; it keeps hostile cells harmless.
	 */
	private static final int LONGEST = 250;

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}[.,;)]?|(https?://|www\\.).+");

	/** A date, a time, an amount as it is written in Latin letters. */
	private static final Pattern FIGURES = Pattern.compile("(?=.*[,./:;])[(]?\\d+([,./:;-]\\d+)*[).,:;]?");

	/**
	 * Capitals alone, or capitals and digits: half letters have no such row of them.
	 */
	private static final Pattern CODE = Pattern
		.compile("[^A-Za-z]*([A-Z][.&/-]?){3,}[^A-Za-z]*" + "|(?=.*\\d)(?=.*[A-Z].?[A-Z])[A-Z0-9./-]+[,;]?");

	private static final Pattern DANDA = Pattern.compile("A{1,2}");

	/** Small letters, capitals, or capitals that begin words; any punctuation. */
	private static final Pattern LATIN = Pattern
		.compile("[^A-Za-z]*(([A-Z]?[a-z]+)+|[A-Z]+)" + "([.,/&'-](([A-Z]?[a-z]+)+|[A-Z]+))*[^A-Za-z]*");

	/** Keys of punctuation around a word. */
	private static final Pattern AROUND = Pattern.compile("^[¼^Þ]+|[%\\\\\\]&½ß*@A-]+$");

	static Word of(String text) {
		Nature nature = nature(text);
		double weight = (nature == Nature.OPEN) ? LetterStatistics.OURS.weight(text) : 0;
		return new Word(text, nature, Math.max(-MOST, Math.min(MOST, weight)));
	}

	/** Whether it is written as Latin words are. */
	boolean isWrittenAsLatin() {
		return this.text.length() <= LONGEST && LATIN.matcher(this.text).matches();
	}

	/** Whether it is a Hindi word of our list, typed in Kruti Dev. */
	boolean isKnown() {
		return this.nature == Nature.OPEN && this.text.length() <= LONGEST
				&& LetterStatistics.OURS.knows(AROUND.matcher(this.text).replaceAll(""));
	}

	private static Nature nature(String text) {
		boolean letters = false;
		boolean small = false;
		int capitals = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			small |= letter >= 'a' && letter <= 'z';
			capitals += (letter >= 'A' && letter <= 'Z') ? 1 : 0;
			if (letter >= '0' && letter <= '9') {
				continue;
			}
			List<Stroke> strokes = GlyphTable.KRUTI_DEV.strokes(letter);
			if (strokes.isEmpty() && Character.isLetterOrDigit(letter)) {
				return Nature.FIXED;
			}
			letters |= !strokes.isEmpty() && strokes.get(0).kind() != Stroke.Kind.OTHER && letter != '%';
		}
		if (text.length() > LONGEST) {
			return letters ? Nature.OPEN : Nature.NEUTRAL;
		}
		boolean figures = !small && capitals == 0 && FIGURES.matcher(text).matches();
		if (!figures && (!letters || DANDA.matcher(text).matches())) {
			return Nature.NEUTRAL;
		}
		boolean code = !small && capitals >= 2 && CODE.matcher(text).matches();
		boolean address = (text.indexOf('@') > 0 || text.indexOf('.') > 0) && ADDRESS.matcher(text).matches();
		return (figures || code || address) ? Nature.FIXED : Nature.OPEN;
	}

}
