package org.satyapan.linkage.text;

/**
 * Hashes of 64 bits, the same on every machine; two different texts practically never
 * share one.
 */
public final class Hashes {

	/** The hash of no letters, before it is {@link #mix mixed}. */
	static final long START = 0xcbf29ce484222325L;

	private Hashes() {
	}

	/**
	 * The hash of a text.
	 * @param text any text
	 * @return its hash
	 */
	public static long of(String text) {
		return of(text, 0, text.length());
	}

	/**
	 * The hash of a part of a text.
	 * @param text any text
	 * @param from first character
	 * @param to end, exclusive
	 * @return the hash of the part by itself
	 */
	public static long of(String text, int from, int to) {
		long hash = START;
		for (int i = from; i < to; i++) {
			hash = and(hash, text.charAt(i));
		}
		return mix(hash);
	}

	/** A hash, not mixed yet, with one more letter. */
	static long and(long hash, char letter) {
		return (hash ^ letter) * 0x100000001b3L;
	}

	/**
	 * Spreads a number over all 64 bits, one to one.
	 * @param value any number
	 * @return its hash
	 */
	public static long mix(long value) {
		long mixed = (value ^ value >>> 32) * 0xd6e8feb86659fd93L;
		mixed = (mixed ^ mixed >>> 32) * 0xd6e8feb86659fd93L;
		return mixed ^ mixed >>> 32;
	}

}
