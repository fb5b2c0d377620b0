package org.satyapan.intake.legacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * Reads what was typed in Kruti Dev 010 or DevLys 010, which are drawn on the same keys.
 */
public final class KrutiDev {

	/** Words that end in a visarga; after others the same key means a colon. */
	private static final Set<String> VISARGA_WORDS = Set.copyOf(WordList.load("visarga-words.txt"));

	private static final String VISARGA = "ः";

	private final String typed;

	private final StringBuilder text = new StringBuilder();

	private Syllable syllable = new Syllable();

	/** Where the word that is being read begins in {@link #text}. */
	private int word;

	private int faults;

	/** Whether any letter was read. */
	private boolean begun;

	private KrutiDev(String typed) {
		this.typed = typed;
	}

	/**
	 * The text in Unicode, composed as usual. Latin letters are taken for Hindi whatever
	 * they may be; the number of faults says how likely that is.
	 */
	static Conversion toUnicode(String typed) {
		KrutiDev reading = new KrutiDev(typed);
		for (int i = 0; i < typed.length(); i++) {
			reading.read(typed.charAt(i), i);
		}
		reading.close();
		return new Conversion(Normalizer.normalize(reading.text, Normalizer.Form.NFC), reading.faults);
	}

	private void read(char character, int position) {
		if (Character.isDigit(character) || Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			other(String.valueOf(character));
			return;
		}
		List<Stroke> strokes = GlyphTable.KRUTI_DEV.strokes(character);
		if (strokes.isEmpty()) {
			other(String.valueOf(character));
			this.faults++;
		}
		for (Stroke stroke : strokes) {
			if (stroke.text().equals(VISARGA) && !isVisarga(position)) {
				other(":");
			}
			else if (stroke.kind() == Stroke.Kind.OTHER) {
				boolean danda = stroke.text().equals("।");
				boolean misplaced = danda && (beginsLetter(position + 1) || !this.begun);
				this.faults += misplaced ? 1 : 0;
				other(stroke.text());
			}
			else if (!take(stroke)) {
				this.faults++;
			}
		}
	}

	/** Returns whether the stroke can stand here. */
	private boolean take(Stroke stroke) {
		this.begun = true;
		switch (stroke.kind()) {
			case CONSONANT, HALF -> {
				if (!this.syllable.awaitsConsonant()) {
					next();
				}
				this.syllable.consonant(stroke.text(), stroke.kind() == Stroke.Kind.HALF);
				return true;
			}
			case VOWEL -> {
				next();
				this.syllable.vowel(stroke.text());
				return true;
			}
			case SHORT_I -> {
				if (!this.syllable.awaitsShortI()) {
					next();
				}
				this.syllable.shortI();
				return true;
			}
			default -> {
				if (fits(stroke)) {
					return true;
				}
				next();
				this.text.append(stroke.kind() == Stroke.Kind.REPH ? "र्" : stroke.text());
				return false;
			}
		}
	}

	private boolean fits(Stroke stroke) {
		return switch (stroke.kind()) {
			case SIGN -> this.syllable.sign(stroke.text());
			case JOINED -> this.syllable.joined(stroke.text());
			case NUKTA -> this.syllable.nukta();
			case VIRAMA -> this.syllable.virama();
			case REPH -> this.syllable.reph();
			default -> this.syllable.mark(stroke.text());
		};
	}

	/**
	 * Whether the key that shows two dots means a visarga: within a word, and after words
	 * that end in one.
	 */
	private boolean isVisarga(int position) {
		if (!this.syllable.endsInLetter()) {
			return false;
		}
		return beginsLetter(position + 1)
				|| VISARGA_WORDS.contains(this.text.substring(this.word) + this.syllable + VISARGA);
	}

	private boolean beginsLetter(int position) {
		if (position >= this.typed.length()) {
			return false;
		}
		List<Stroke> strokes = GlyphTable.KRUTI_DEV.strokes(this.typed.charAt(position));
		return !strokes.isEmpty() && switch (strokes.get(0).kind()) {
			case CONSONANT, HALF, VOWEL, SHORT_I -> true;
			default -> false;
		};
	}

	private void other(String shown) {
		close();
		this.text.append(shown);
		this.word = this.text.length();
	}

	private void next() {
		close();
		this.syllable = new Syllable();
	}

	private void close() {
		this.faults += this.syllable.lacksSomething() ? 1 : 0;
		this.text.append(this.syllable);
		this.syllable = new Syllable();
	}

}
