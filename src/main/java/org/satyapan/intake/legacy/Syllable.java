package org.satyapan.intake.legacy;

import java.util.Map;

/**
 * One syllable in the making: the strokes come in the order in which they are typed, and
 * the letters leave in the order in which they are spoken.
 */
final class Syllable {

	private static final String WITH_NUKTA = "कखगजडढफयरन";

	/** Vowels that are typed as another vowel and a sign. */
	private static final Map<String, String> VOWELS = Map.of("अा", "आ", "अॉ", "ऑ", "अो", "ओ", "अौ", "औ", "आे", "ओ",
			"आै", "औ", "आॅ", "ऑ", "एे", "ऐ", "एॅ", "ऍ", "इr", "ई");

	/** Vowel signs that are typed as two. */
	private static final Map<String, String> SIGNS = Map.of("ाे", "ो", "ेा", "ो", "ाै", "ौ", "ैा", "ौ", "ाॅ", "ॉ", "ॅा",
			"ॉ");

	private final StringBuilder letters = new StringBuilder();

	private String sign = "";

	private String mark = "";

	private boolean reph;

	private boolean vowel;

	/** The last consonant lacks its bar, or has a virama. */
	private boolean open;

	private boolean virama;

	/** A short i was typed whose consonant has yet to come. */
	private boolean shortI;

	boolean isEmpty() {
		return this.letters.isEmpty() && this.sign.isEmpty() && this.mark.isEmpty() && !this.reph && !this.shortI;
	}

	/** Whether the next consonant belongs to this syllable. */
	boolean awaitsConsonant() {
		return this.open || (this.letters.isEmpty() && this.shortI);
	}

	/** Whether a short i goes before letters that are already here. */
	boolean awaitsShortI() {
		return this.open && !this.shortI;
	}

	void consonant(String consonants, boolean half) {
		if (this.open) {
			this.letters.append(Stroke.VIRAMA);
		}
		this.letters.append(consonants);
		this.open = half;
		this.virama = false;
		settleShortI();
	}

	void vowel(String letter) {
		this.letters.append(letter);
		this.vowel = true;
	}

	void shortI() {
		this.shortI = true;
	}

	/** Returns whether the sign can stand here. */
	boolean sign(String added) {
		if (this.open && !this.virama && added.equals("ा")) {
			this.open = false;
			settleShortI();
			return true;
		}
		if (this.letters.isEmpty() || this.open) {
			return false;
		}
		if (this.vowel) {
			return vowelWith(added);
		}
		boolean twice = this.sign.equals(added) && !added.equals("ा") && !added.equals("ी");
		String joined = this.sign.isEmpty() || twice ? added : SIGNS.get(this.sign + added);
		if (joined == null && endsInTra() && this.sign.equals("ि") && added.equals("ा")) {
			// In some copies of the font this letter has no bar.
			return true;
		}
		if (joined != null) {
			this.sign = joined;
		}
		return joined != null;
	}

	private boolean vowelWith(String added) {
		String joined = VOWELS.get(this.letters + added);
		if (joined != null) {
			this.letters.setLength(0);
			this.letters.append(joined);
		}
		return joined != null;
	}

	/** Returns whether something can be drawn below or behind the consonant. */
	boolean joined(String added) {
		if (this.letters.isEmpty() || this.vowel) {
			return false;
		}
		this.letters.append(added);
		return true;
	}

	boolean nukta() {
		int last = this.letters.length() - 1;
		while (last > 1 && this.letters.charAt(last - 1) == Stroke.VIRAMA && this.letters.charAt(last) == 'र') {
			last -= 2;
		}
		if (last < 0 || WITH_NUKTA.indexOf(this.letters.charAt(last)) < 0) {
			return false;
		}
		this.letters.insert(last + 1, Stroke.NUKTA);
		return true;
	}

	boolean virama() {
		boolean signed = !this.sign.isEmpty() && !this.sign.equals("ि");
		if (this.letters.isEmpty() || this.vowel || !this.mark.isEmpty() || signed) {
			return false;
		}
		if (this.sign.equals("ि")) {
			this.sign = "";
			this.shortI = true;
		}
		this.open = true;
		this.virama = true;
		return true;
	}

	boolean reph() {
		if (this.vowel) {
			return vowelWith("r");
		}
		this.reph = this.reph || canBeMarked();
		return this.reph;
	}

	boolean mark(String added) {
		boolean free = this.mark.isEmpty() || this.mark.equals(added);
		boolean fits = free && canBeMarked();
		this.mark = fits ? added : this.mark;
		return fits;
	}

	/** One character shows a short i with what is written over the letter to come. */
	private boolean canBeMarked() {
		return this.letters.isEmpty() ? this.shortI : !this.open;
	}

	/** Whether a visarga may be meant where a colon is typed. */
	boolean endsInLetter() {
		return !this.letters.isEmpty() && !this.open && this.mark.isEmpty();
	}

	/**
	 * Whether something is missing: the consonant of a short i, or the bar of a half
	 * letter.
	 */
	boolean lacksSomething() {
		return this.shortI || (this.open && !this.virama);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		if (this.reph) {
			text.append('र').append(Stroke.VIRAMA);
		}
		text.append(this.letters);
		if (this.open) {
			text.append(Stroke.VIRAMA);
		}
		return text.append(this.sign).append(this.shortI ? "ि" : "").append(this.mark).toString();
	}

	private boolean endsInTra() {
		return this.letters.toString().endsWith("त्र");
	}

	private void settleShortI() {
		if (this.shortI && !this.open) {
			this.shortI = false;
			this.sign = "ि";
		}
	}

}
