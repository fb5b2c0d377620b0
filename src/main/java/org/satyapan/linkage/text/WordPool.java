package org.satyapan.linkage.text;

import java.nio.charset.StandardCharsets;

/**
 * One string for each of the words met most lately, so that a word that comes again is
 * neither copied nor hashed anew.
 * <p>
 * Threads share the pool without locks: a slot holds an immutable string or none, and
 * whoever reads an older one just makes the string again. What a caller gets depends on
 * nothing but the letters.
 */
final class WordPool {

	private static final int SLOTS = 1 << 15;

	/** Longer words seldom come twice. */
	private static final int LONGEST = 24;

	private static final String[] POOL = new String[SLOTS];

	/** The hash of each slot's word, so that other words need not be looked at. */
	private static final int[] HASHES = new int[SLOTS];

	private WordPool() {
	}

	/**
	 * Letters and digits of a text as a word.
	 * @param text its characters in the range are ASCII letters (either case) and digits
	 * @param from first character
	 * @param to end, exclusive
	 * @return the word in lower case
	 */
	static String word(String text, int from, int to) {
		int length = to - from;
		if (length > LONGEST) {
			return lower(text, from, to);
		}
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + lower(text.charAt(i));
		}
		int slot = (hash ^ hash >>> 15) & SLOTS - 1;
		if (HASHES[slot] == hash) {
			String known = POOL[slot];
			if (known != null && known.length() == length && equal(known, text, from)) {
				return known;
			}
		}
		String word = lower(text, from, to);
		POOL[slot] = word;
		HASHES[slot] = hash;
		return word;
	}

	private static boolean equal(String known, String text, int from) {
		for (int i = 0; i < known.length(); i++) {
			if (known.charAt(i) != lower(text.charAt(from + i))) {
				return false;
			}
		}
		return true;
	}

	private static String lower(String text, int from, int to) {
		byte[] letters = new byte[to - from];
		for (int i = from; i < to; i++) {
			letters[i - from] = (byte) lower(text.charAt(i));
		}
		return new String(letters, StandardCharsets.ISO_8859_1);
	}

	private static char lower(char letter) {
		return (letter >= 'A' && letter <= 'Z') ? (char) (letter + 32) : letter;
	}

}
