package org.satyapan.linkage.candidates;

import java.util.Arrays;

import org.satyapan.linkage.text.Hashes;

/**
 * The keys of one row, each once, as 64-bit numbers: the kind in the lowest five bits, a
 * hash above. Beside them what the row's names and what its other fields consist of, see
 * {@link Sketches}.
 */
final class Keys {

	static final int KIND_BITS = 5;

	static final int KIND_MASK = (1 << KIND_BITS) - 1;

	private static final int TELLING = telling();

	private long[] keys = new long[128];

	private int size;

	private long names;

	private long rest;

	private static int telling() {
		int telling = 0;
		for (KeyKind kind : KeyKind.values()) {
			telling |= kind.isTelling() ? kind.bit() : 0;
		}
		return telling;
	}

	void clear() {
		this.size = 0;
		this.names = 0;
		this.rest = 0;
	}

	void add(KeyKind kind, long hash) {
		long key = Hashes.mix(hash + kind.ordinal()) << KIND_BITS | kind.ordinal();
		for (int i = 0; i < this.size; i++) {
			if (this.keys[i] == key) {
				return;
			}
		}
		if (this.size == this.keys.length) {
			this.keys = Arrays.copyOf(this.keys, this.size * 2);
		}
		this.keys[this.size++] = key;
	}

	/** Tells that the names have a word. */
	void named(long hash) {
		this.names |= 1L << hash;
	}

	/** Tells that the rest of the row has a word, number or date. */
	void has(long hash) {
		this.rest |= 1L << hash;
	}

	int size() {
		return this.size;
	}

	/** The keys, and whatever stands behind them. */
	long[] array() {
		return this.keys;
	}

	long get(int i) {
		return this.keys[i];
	}

	/** A bit for each word of the names. */
	long names() {
		return this.names;
	}

	/** A bit for each word, number and date of the rest. */
	long rest() {
		return this.rest;
	}

	/** Puts the telling kinds before the others; returns how many they are. */
	int tellingFirst() {
		int telling = 0;
		for (int i = 0; i < this.size; i++) {
			long key = this.keys[i];
			if ((TELLING >>> (key & KIND_MASK) & 1) != 0) {
				this.keys[i] = this.keys[telling];
				this.keys[telling++] = key;
			}
		}
		return telling;
	}

}
