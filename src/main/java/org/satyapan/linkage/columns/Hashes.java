package org.satyapan.linkage.columns;

/**
 * Hashes of 64 bits, the same on every machine; two different texts practically never
 * share one.
 */
public final class Hashes {

	private Hashes() {
	}

	/**
	 * The hash of a text.
	 * @param text any text
	 * @return its hash
	 */
	public static long of(CharSequence text) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return mix(hash);
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
