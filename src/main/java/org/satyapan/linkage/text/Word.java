package org.satyapan.linkage.text;

/**
 * A word of a {@link Lexicon}, to which each reader adds what it asks of words.
 */
public abstract class Word {

	private final String text;

	private final int number;

	/** See {@link Hashes}. */
	final long hash;

	/**
	 * A new word.
	 * @param text its letters
	 * @param number how many words the lexicon had before
	 */
	protected Word(String text, int number) {
		this.text = text;
		this.number = number;
		this.hash = Hashes.of(text);
	}

	/**
	 * The word's letters.
	 * @return mostly lower case Latin letters and digits
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The word's number.
	 * @return from 0 on, without gaps
	 */
	public int number() {
		return this.number;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
