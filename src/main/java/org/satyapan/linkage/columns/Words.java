package org.satyapan.linkage.columns;

import org.satyapan.linkage.text.Hashes;

/**
 * How a word stands in a packed row, so that most words can be told apart without looking
 * the word up. A word of a name takes three numbers: its own with some marks, that of its
 * skeleton, and its letters with its length. A word of an address or a place takes two:
 * its own, and a hash of its first letters.
 */
public final class Words {

	/** Numbers of a word of a name. */
	public static final int IN_NAME = 3;

	/** Numbers of a word of an address and of the name of a place. */
	public static final int IN_PLACE = 2;

	/** Bits of the number of a word. */
	public static final int ID_BITS = 26;

	private static final int ID = (1 << ID_BITS) - 1;

	private static final int PARTICLE = 1 << ID_BITS;

	private static final int TRADE = 1 << ID_BITS + 1;

	private static final int INITIAL = 1 << ID_BITS + 2;

	private static final int NUMBER = 1 << ID_BITS + 3;

	private static final int NICKNAMED = 1 << ID_BITS + 4;

	private static final int LETTER_BITS = 26;

	private static final int LETTERS = (1 << LETTER_BITS) - 1;

	private static final int LONGEST = 63;

	private static final int PREFIX = 5;

	private Words() {
	}

	static int marked(Token token) {
		return token.id | (token.telling() ? 0 : PARTICLE) | (token.isTrade() ? TRADE : 0)
				| (token.isInitial() ? INITIAL : 0) | (token.isNumber() ? NUMBER : 0)
				| (token.isNicknamed() ? NICKNAMED : 0);
	}

	static int letters(String text) {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters |= 1 << text.charAt(i) % LETTER_BITS;
		}
		return letters | Math.min(LONGEST, text.length()) << LETTER_BITS;
	}

	/** A hash of the first five letters. */
	static int prefix(String text) {
		return (int) Hashes.of(text, 0, Math.min(PREFIX, text.length()));
	}

	/**
	 * The number of a word in its vocabulary.
	 * @param marked the first number of a word
	 * @return see {@link Vocabulary#token(int)}
	 */
	public static int id(int marked) {
		return marked & ID;
	}

	/** Whether the word carries meaning of its own, unlike {@code al} or {@code bin}. */
	public static boolean isTelling(int marked) {
		return (marked & PARTICLE) == 0;
	}

	public static boolean isTrade(int marked) {
		return (marked & TRADE) != 0;
	}

	public static boolean isInitial(int marked) {
		return (marked & INITIAL) != 0;
	}

	public static boolean isNumber(int marked) {
		return (marked & NUMBER) != 0;
	}

	public static boolean isNicknamed(int marked) {
		return (marked & NICKNAMED) != 0;
	}

	/**
	 * The length of a word.
	 * @param letters the third number of a word
	 * @return letters and digits, at most 63
	 */
	public static int length(int letters) {
		return letters >>> LETTER_BITS;
	}

	/**
	 * In how many kinds of letters two words differ: each edit takes at most one kind out
	 * and puts one in.
	 * @param one the third number of a word
	 * @param other that of another word
	 * @return kinds of letters that just one of them has
	 */
	public static int differing(int one, int other) {
		return Integer.bitCount((one ^ other) & LETTERS);
	}

	/**
	 * Whether the shorter of two words may be the beginning of the longer one.
	 * @param one the third number of a word
	 * @param other that of another word
	 * @param longer by how many letters at least one must be longer
	 * @return whether the longer one is that much longer and has all kinds of letters of
	 * the shorter one
	 */
	public static boolean mayBegin(int one, int other, int longer) {
		int more = length(one) - length(other);
		return (more >= longer) ? (other & ~one & LETTERS) == 0 : more <= -longer && (one & ~other & LETTERS) == 0;
	}

	/**
	 * How many kinds of letters a word has.
	 * @param letters the third number of a word, or several of them joined by or
	 * @return kinds of letters
	 */
	public static int kinds(int letters) {
		return Integer.bitCount(letters & LETTERS);
	}

}
