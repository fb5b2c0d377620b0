package org.satyapan.linkage.columns;

import java.util.Arrays;

/**
 * How many records have each value of a field, and how often two records agree by chance.
 * The first values that come are counted at once, which are the common ones if any are;
 * of the others, such as telephone numbers, each mention is noted and counted in the end,
 * and those that nobody shares are not kept.
 */
public final class Values {

	/** So many values are counted at once. */
	private static final int AT_ONCE = 1 << 12;

	private long[] keys = new long[1 << 10];

	private int[] counts = new int[1 << 10];

	private int size;

	/** Mentions of values that are not counted yet. */
	private long[] noted = {};

	private int notes;

	private int records;

	private double average;

	/** Counts a value once more; a record must not give one value twice. */
	void count(long hash) {
		long key = key(hash);
		int slot = slot(key);
		if (this.keys[slot] != 0) {
			this.counts[slot]++;
		}
		else if (this.size < AT_ONCE) {
			add(key, 1);
		}
		else {
			if (this.notes == this.noted.length) {
				this.noted = Arrays.copyOf(this.noted, Math.max(AT_ONCE, 2 * this.notes));
			}
			this.noted[this.notes++] = key;
		}
	}

	void endRecord(boolean hasValue) {
		if (hasValue) {
			this.records++;
		}
	}

	private static long key(long hash) {
		return (hash == 0) ? 1 : hash;
	}

	private void add(long key, int times) {
		int slot = slot(key);
		if (this.keys[slot] == 0) {
			if (this.size * 2 >= this.keys.length) {
				grow();
				slot = slot(key);
			}
			this.keys[slot] = key;
			this.size++;
		}
		this.counts[slot] += times;
	}

	private int slot(long key) {
		int mask = this.keys.length - 1;
		int slot = (int) (key >>> 20) & mask;
		while (this.keys[slot] != 0 && this.keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		int[] oldCounts = this.counts;
		this.keys = new long[2 * oldKeys.length];
		this.counts = new int[2 * oldKeys.length];
		this.size = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				add(oldKeys[i], oldCounts[i]);
			}
		}
	}

	void addAll(Values other) {
		for (int i = 0; i < other.keys.length; i++) {
			if (other.keys[i] != 0) {
				add(other.keys[i], other.counts[i]);
			}
		}
		this.noted = Arrays.copyOf(this.noted, this.notes + other.notes);
		System.arraycopy(other.noted, 0, this.noted, this.notes, other.notes);
		this.notes += other.notes;
		this.records += other.records;
	}

	void finish() {
		Arrays.sort(this.noted, 0, this.notes);
		long alone = takeNoted();
		long squares = Arrays.stream(this.counts).mapToLong((count) -> (long) count * count).sum();
		this.average = (squares + alone) / Math.max(1.0, (double) this.records * this.records);
	}

	/** Counts what was noted; returns how many values occur just once. */
	private long takeNoted() {
		long alone = 0;
		int end;
		for (int from = 0; from < this.notes; from = end) {
			end = from + 1;
			while (end < this.notes && this.noted[end] == this.noted[from]) {
				end++;
			}
			if (end - from > 1 || this.keys[slot(this.noted[from])] != 0) {
				add(this.noted[from], end - from);
			}
			else {
				alone++;
			}
		}
		this.noted = new long[0];
		this.notes = 0;
		return alone;
	}

	/**
	 * Bits that an agreement on a value is worth more than one on the average value.
	 * @param hash the value
	 * @return units of {@link Bits}; negative for values that many share
	 */
	public int rarity(long hash) {
		if (this.records == 0) {
			return 0;
		}
		return Bits.of(this.average * this.records / countOf(hash));
	}

	/**
	 * How many records have a value.
	 * @param hash the value
	 * @return at least 1
	 */
	public int countOf(long hash) {
		return Math.max(1, this.counts[slot(key(hash))]);
	}

}
