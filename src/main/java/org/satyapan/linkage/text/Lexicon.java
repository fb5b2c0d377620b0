package org.satyapan.linkage.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words that a reader has met so far. A word that comes again is found by the hash of
 * its letters alone (no two words share one in practice), without making a string of it,
 * and with all that was found out about it before. A lexicon belongs to one thread.
 *
 * @param <W> what the reader knows of a word
 */
public final class Lexicon<W extends Word> {

	/** Of so many slots one is taken at most, so that few words are looked at in vain. */
	private static final int SPARSE = 4;

	private final Maker<W> maker;

	private @Nullable Word[] words = new Word[64];

	private int size;

	/**
	 * Finds out what a reader wants to know of a new word.
	 *
	 * @param <W> what the reader knows of a word
	 */
	@FunctionalInterface
	public interface Maker<W> {

		/**
		 * Makes a word.
		 * @param text its letters
		 * @param number its number
		 * @return the word
		 */
		W make(String text, int number);

	}

	/**
	 * An empty lexicon.
	 * @param maker makes new words
	 */
	public Lexicon(Maker<W> maker) {
		this.maker = maker;
	}

	/**
	 * The word of a text.
	 * @param text its letters
	 * @return the word
	 */
	public W word(String text) {
		W word = at(slot(Hashes.of(text)));
		return (word != null) ? word : added(text);
	}

	/**
	 * The word that letters and digits of a text make in lower case.
	 * @param text nothing but ASCII letters (either case) and digits in the range
	 * @param from first character
	 * @param to end, exclusive
	 * @return the word
	 */
	public W word(String text, int from, int to) {
		long hash = Hashes.START;
		for (int i = from; i < to; i++) {
			hash = Hashes.and(hash, Latin.lower(text.charAt(i)));
		}
		hash = Hashes.mix(hash);
		W word = at(slot(hash));
		return (word != null) ? word : added(lower(text, from, to));
	}

	@SuppressWarnings("unchecked")
	private @Nullable W at(int slot) {
		return (W) this.words[slot];
	}

	private static String lower(String text, int from, int to) {
		byte[] letters = new byte[to - from];
		for (int i = from; i < to; i++) {
			letters[i - from] = (byte) Latin.lower(text.charAt(i));
		}
		return new String(letters, StandardCharsets.ISO_8859_1);
	}

	private W added(String text) {
		if (this.size * SPARSE >= this.words.length) {
			grow();
		}
		W word = this.maker.make(text, this.size++);
		this.words[slot(word.hash)] = word;
		return word;
	}

	private int slot(long hash) {
		int mask = this.words.length - 1;
		int slot = (int) (hash >>> 20) & mask;
		for (Word word = this.words[slot]; word != null && word.hash != hash; word = this.words[slot]) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		@Nullable Word[] old = this.words;
		this.words = new Word[old.length * 2];
		for (Word word : old) {
			if (word != null) {
				this.words[slot(word.hash)] = word;
			}
		}
	}

	/**
	 * Splits a text into words, as {@link Latin#words(String)}.
	 * @param text in any script
	 * @return its words; the caller's own list
	 */
	public List<W> words(String text) {
		return split(text, 0, text.length(), true);
	}

	/**
	 * Splits a part of a person's name into words: dots part, so that {@code S.K. Sharma}
	 * has two initials.
	 * @param text in any script
	 * @param from first character
	 * @param to end, exclusive
	 * @return its words; the caller's own list
	 */
	public List<W> names(String text, int from, int to) {
		return split(text, from, to, false);
	}

	private List<W> split(String text, int from, int to, boolean dotsJoin) {
		List<W> found = new ArrayList<>(8);
		Latin.split(text, from, to, dotsJoin, (letters, start, end) -> found.add(word(letters, start, end)));
		return found;
	}

}
