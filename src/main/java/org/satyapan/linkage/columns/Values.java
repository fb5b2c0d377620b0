package org.satyapan.linkage.columns;

import java.util.Arrays;

/**
 * How many records have each value of a field, and how often two records agree by chance.
 */
public final class Values {

	private long[] keys = new long[1 << 10];

	private int[] counts = new int[1 << 10];

	private int size;

	private int records;

	private double average;

	/** Counts a value once more; a record must not give one value twice. */
	void count(long hash) {
		add((hash == 0) ? 1 : hash, 1);
	}

	void endRecord(boolean hasValue) {
		if (hasValue) {
			this.records++;
		}
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
		this.keys = new long[oldKeys.length * 2];
		this.counts = new int[oldKeys.length * 2];
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
		this.records += other.records;
	}

	void finish() {
		long squares = Arrays.stream(this.counts).mapToLong((count) -> (long) count * count).sum();
		this.average = squares / Math.max(1.0, (double) this.records * this.records);
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
		return Math.max(1, this.counts[slot((hash == 0) ? 1 : hash)]);
	}

}
