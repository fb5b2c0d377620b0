package org.satyapan.linkage.columns;

import org.satyapan.linkage.text.Hashes;
import org.satyapan.linkage.text.Phonemes;
import org.satyapan.linkage.text.Similarity;
import org.satyapan.linkage.text.Sound;

/**
 * One word of a vocabulary with all that comparisons need of it, worked out once. Equal
 * words of one vocabulary are the same object.
 */
public final class Token {

	final int id;

	private final String text;

	private final String fold;

	private final String skeleton;

	/** As written, and in the usual spelling; of words of names only. */
	private final String sounds;

	private final String usualSounds;

	private final String rough;

	private final long textHash;

	private final long skeletonHash;

	private final int letters;

	private final int foldLetters;

	/** See {@link Words}. */
	final int marked;

	private final int prefix;

	private final int textPrefix;

	private final long signature;

	private final int[] nicknames;

	private final boolean particle;

	private final boolean trade;

	private final boolean numbered;

	/** Number of the skeleton among those of the vocabulary. */
	final int skeletonId;

	private int rarity;

	private double frequency;

	private boolean borneLeft;

	private boolean borneRight;

	Token(int id, String text, String usual, String skeleton, int skeletonId, int[] nicknames, boolean particle,
			boolean trade, boolean spoken) {
		this.id = id;
		this.text = text;
		this.fold = Sound.fold(usual);
		this.skeleton = skeleton;
		this.skeletonId = skeletonId;
		this.usualSounds = spoken ? Phonemes.of(usual) : "";
		this.rough = Phonemes.rough(this.usualSounds);
		String written = spoken ? Phonemes.of(text) : "";
		this.sounds = written.equals(this.usualSounds) ? this.usualSounds : written;
		this.textHash = Hashes.of(text);
		this.skeletonHash = Hashes.of(skeleton);
		this.letters = Words.letters(text);
		this.foldLetters = Words.letters(this.fold);
		this.prefix = Words.prefix(this.fold);
		this.textPrefix = Words.prefix(text);
		this.signature = signature(this.fold);
		this.nicknames = nicknames;
		this.particle = particle;
		this.trade = trade;
		this.numbered = text.chars().anyMatch((letter) -> letter >= '0' && letter <= '9');
		this.marked = Words.marked(this);
	}

	private static long signature(String text) {
		long signature = 0;
		int last = 0;
		for (int i = 0; i <= text.length(); i++) {
			int letter = (i < text.length()) ? text.charAt(i) : 0;
			signature |= 1L << ((last << 7 | letter) * 0x9e3779b1 >>> 26);
			last = letter;
		}
		return signature;
	}

	/** Tells that a name has the word; several threads may tell so at once. */
	void borne(boolean left, boolean right) {
		if (left && !this.borneLeft) {
			this.borneLeft = true;
		}
		if (right && !this.borneRight) {
			this.borneRight = true;
		}
	}

	/** Whether the own name of a record of the left list has the word. */
	public boolean isBorneLeft() {
		return this.borneLeft;
	}

	/**
	 * Whether the own name of a record that can be a partner of a left one has the word.
	 */
	public boolean isBorneRight() {
		return this.borneRight;
	}

	void seen(double share) {
		this.frequency = share;
		this.rarity = -Bits.of(share);
	}

	/**
	 * The letters of the word, as they stand in a packed row.
	 * @return see {@link Words#differing}
	 */
	public int letters() {
		return this.letters;
	}

	/** A hash of the first letters of the usual spelling. */
	int prefix() {
		return this.prefix;
	}

	/** A hash of the first letters of the word as written. */
	int textPrefix() {
		return this.textPrefix;
	}

	boolean isNicknamed() {
		return this.nicknames.length > 0;
	}

	/**
	 * The word as written.
	 * @return lower case Latin letters and digits
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The usual spelling.
	 * @return see {@link org.satyapan.linkage.text.Sound#fold}
	 */
	public String fold() {
		return this.fold;
	}

	/**
	 * The consonants.
	 * @return see {@link org.satyapan.linkage.text.Sound#skeleton}
	 */
	public String skeleton() {
		return this.skeleton;
	}

	/**
	 * How far two words of names are apart in sound, as written or in their usual
	 * spelling.
	 * @param other another word
	 * @param most the distance from which on it need not be exact
	 * @return see {@link Phonemes#distance}
	 */
	public int distance(Token other, int most) {
		int distance = Phonemes.distance(this.sounds, other.sounds, most);
		return (this.sounds == this.usualSounds && other.sounds == other.usualSounds) ? distance
				: Math.min(distance, Phonemes.distance(this.usualSounds, other.usualSounds, most));
	}

	/**
	 * What most spellings of the word agree on.
	 * @return see {@link Phonemes#rough}
	 */
	public String rough() {
		return this.rough;
	}

	/**
	 * The sounds of the word as written.
	 * @return see {@link Phonemes#of}
	 */
	public String sounds() {
		return this.sounds;
	}

	public long textHash() {
		return this.textHash;
	}

	public long skeletonHash() {
		return this.skeletonHash;
	}

	/**
	 * The pairs of neighbouring letters of the usual spelling, hashed into 64 bits.
	 * @return a bit for each pair
	 */
	public long signature() {
		return this.signature;
	}

	/**
	 * Share of records that have the word, or another that sounds the same.
	 * @return above 0, at most 1
	 */
	public double frequency() {
		return this.frequency;
	}

	/**
	 * What an agreement on the word is worth.
	 * @return {@code -log2(frequency)} in units of {@link Bits}
	 */
	public int rarity() {
		return this.rarity;
	}

	/** Whether the word carries meaning of its own, unlike {@code al} or {@code bin}. */
	public boolean telling() {
		return !this.particle;
	}

	public boolean isTrade() {
		return this.trade;
	}

	public boolean isInitial() {
		return this.text.length() == 1 && this.text.charAt(0) >= 'a';
	}

	/** Whether the word, or name of a place, has a number in it. */
	public boolean hasDigit() {
		return this.numbered;
	}

	public boolean isNumber() {
		return this.text.charAt(0) <= '9';
	}

	/**
	 * Whether both words are everyday forms of one name.
	 * @param other a word of the same vocabulary
	 * @return whether some name has both
	 */
	public boolean sharesNickname(Token other) {
		for (int mine : this.nicknames) {
			for (int theirs : other.nicknames) {
				if (mine == theirs) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether the words as written are at most some edits apart.
	 * @param other another word
	 * @param most edits
	 * @return whether that many or fewer lead from one to the other
	 */
	public boolean isWithin(Token other, int most) {
		return Words.differing(this.letters, other.letters) <= 2 * most
				&& Similarity.edits(this.text, other.text, most) <= most;
	}

	/**
	 * Whether the usual spellings are at most some edits apart.
	 * @param other another word
	 * @param most edits
	 * @return whether that many or fewer lead from one to the other
	 */
	public boolean isFoldWithin(Token other, int most) {
		return Words.differing(this.foldLetters, other.foldLetters) <= 2 * most
				&& Similarity.edits(this.fold, other.fold, most) <= most;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
