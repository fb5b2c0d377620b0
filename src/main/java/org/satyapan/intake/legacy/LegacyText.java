package org.satyapan.intake.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may have been typed in Kruti Dev or DevLys, word by word, with what its
 * letters say of that.
 */
final class LegacyText {

	/** From here on letters alone prove it, whatever stands around. */
	static final double PROOF = 12;

	/**
	 * In a text that is legacy as a whole, a word at or below this is Latin all the same.
	 */
	private static final double LATIN_WORD = -6;

	/** And above this it is not. */
	private static final double LEGACY_WORD = -2;

	/** Typed in the font all the same, a word this unlike Hindi is in doubt. */
	private static final double HARDLY_HINDI = -10;

	/** What a word that we know weighs at least. */
	private static final double KNOWN_WORD = 2;

	/** What a word that cannot be legacy takes off the weight of its text. */
	private static final double FIXED_WEIGHT = -4;

	private static final int LONGEST_FIGURES = 250;

	private static final Pattern PIECES = Pattern.compile("[\\s\\u00A0]+|[^\\s\\u00A0]+");

	private static final Pattern TYPED_FIGURES = Pattern
		.compile("[\\d \\]@&¼½åƒ„…†‡ˆ‰Š‹Œ-]*(\\d[@&]\\d|\\d\\]|¼.*½|[åƒ„…†‡ˆ‰Š‹])[\\d \\]@&¼½åƒ„…†‡ˆ‰Š‹Œ-]*|&");

	/** Words and, as neutral ones, the blanks between them. */
	private final List<Word> words = new ArrayList<>();

	private final String text;

	private LegacyText(String text) {
		this.text = text;
		Matcher pieces = PIECES.matcher(text);
		while (pieces.find()) {
			this.words.add(Word.of(pieces.group()));
		}
	}

	static LegacyText of(String text) {
		return new LegacyText(text);
	}

	/** How much likelier the whole is Kruti Dev than Latin, as a logarithm. */
	double weight() {
		return this.words.stream()
			.mapToDouble((word) -> (word.nature() == Word.Nature.FIXED) ? FIXED_WEIGHT : word.weight())
			.sum();
	}

	/** Whether any word is open: it may be Kruti Dev or Latin. */
	boolean isOpen() {
		return this.words.stream().anyMatch((word) -> word.nature() == Word.Nature.OPEN);
	}

	/**
	 * The same among cells that are Kruti Dev, where a word that we know in Hindi is
	 * Hindi, whatever it may be in English.
	 */
	double weightAmongLegacy() {
		return weight() + this.words.stream()
			.filter((word) -> word.isKnown() && word.weight() < KNOWN_WORD)
			.mapToDouble((word) -> KNOWN_WORD - word.weight())
			.sum();
	}

	/** Whether figures are punctuated with the keys of the legacy fonts. */
	boolean hasTypedFigures() {
		return this.text.length() <= LONGEST_FIGURES && TYPED_FIGURES.matcher(this.text).matches();
	}

	/**
	 * The text in Unicode, if its letters say that it is legacy as a whole; words that
	 * are clearly Latin stay.
	 * @return nothing if a word might be either, or cannot be converted with confidence
	 */
	Optional<String> convertedByLetters() {
		boolean doubt = this.words.stream().anyMatch(LegacyText::isInDoubt);
		return doubt ? Optional.empty() : converted(LATIN_WORD);
	}

	private static boolean isInDoubt(Word word) {
		if (word.isKnown()) {
			return false;
		}
		return word.isWrittenAsLatin() ? word.weight() > LATIN_WORD && word.weight() <= LEGACY_WORD
				: word.weight() <= 2 * LATIN_WORD;
	}

	/**
	 * The text in Unicode, if it was typed in one of the fonts.
	 * @return nothing if it cannot be converted with confidence
	 */
	Optional<String> convertedByFont() {
		boolean doubt = this.words.stream().anyMatch((word) -> word.weight() <= HARDLY_HINDI);
		return doubt ? Optional.empty() : converted(Double.NEGATIVE_INFINITY);
	}

	/**
	 * The text as it is, if it holds nothing that a font of unknown keys would change.
	 */
	Optional<String> unlessOpen() {
		return isOpen() ? Optional.empty() : Optional.of(this.text);
	}

	private Optional<String> converted(double latin) {
		StringBuilder unicode = new StringBuilder();
		StringBuilder stretch = new StringBuilder();
		for (Word word : this.words) {
			boolean stays = word.nature() == Word.Nature.FIXED
					|| (word.weight() <= latin && word.isWrittenAsLatin() && !word.isKnown());
			if (!stays) {
				stretch.append(word.text());
				continue;
			}
			if (!append(stretch, unicode)) {
				return Optional.empty();
			}
			unicode.append(word.text());
		}
		return append(stretch, unicode) ? Optional.of(unicode.toString()) : Optional.empty();
	}

	private static boolean append(StringBuilder stretch, StringBuilder unicode) {
		Conversion conversion = KrutiDev.toUnicode(stretch.toString());
		unicode.append(conversion.text());
		stretch.setLength(0);
		return conversion.exact();
	}

}
