package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.List;

import org.satyapan.linkage.compare.Prepared;

/**
 * The keys of a list, sorted: each entry holds 40 bits of the key above 24 bits of the
 * record's index.
 */
final class KeyIndex {

	private static final int RECORD_BITS = 24;

	private static final long RECORD_MASK = (1L << RECORD_BITS) - 1;

	private final long[] entries;

	private final int records;

	private final int cap;

	private final long[] capped = new long[KeyKind.values().length];

	private KeyIndex(long[] entries, int records, int cap) {
		this.entries = entries;
		this.records = records;
		this.cap = cap;
	}

	static KeyIndex of(List<Prepared> records, int cap) {
		if (records.size() > RECORD_MASK) {
			throw new IllegalArgumentException("A list may have at most " + RECORD_MASK + " records.");
		}
		long[] entries = new long[Math.max(16, records.size() * 16)];
		int size = 0;
		for (int i = 0; i < records.size(); i++) {
			for (long key : Keys.of(records.get(i))) {
				if (size == entries.length) {
					entries = Arrays.copyOf(entries, size + size / 2);
				}
				entries[size++] = prefix(key) | i;
			}
		}
		entries = Arrays.copyOf(entries, size);
		Arrays.parallelSort(entries);
		KeyIndex index = new KeyIndex(entries, records.size(), cap);
		index.countCapped();
		return index;
	}

	/** The kind stays part of the prefix. */
	private static long prefix(long key) {
		long kind = key & (1L << Keys.KIND_BITS) - 1;
		long hash = key >>> Keys.KIND_BITS & (1L << 35) - 1;
		return (hash << Keys.KIND_BITS | kind) << RECORD_BITS;
	}

	private void countCapped() {
		int from = 0;
		while (from < this.entries.length) {
			int to = end(from);
			if (to - from > this.cap) {
				this.capped[(int) (this.entries[from] >>> RECORD_BITS) & (1 << Keys.KIND_BITS) - 1]++;
			}
			from = to;
		}
	}

	private int end(int from) {
		long prefix = this.entries[from] & ~RECORD_MASK;
		int to = from;
		while (to < this.entries.length && (this.entries[to] & ~RECORD_MASK) == prefix) {
			to++;
		}
		return to;
	}

	long capped(KeyKind kind) {
		return this.capped[kind.ordinal()];
	}

	/** Adds the records that have the key, unless too many have it. */
	void collect(long key, Tally tally) {
		long prefix = prefix(key);
		int from = Arrays.binarySearch(this.entries, prefix);
		from = (from < 0) ? -from - 1 : from;
		if (from >= this.entries.length || (this.entries[from] & ~RECORD_MASK) != prefix) {
			return;
		}
		int to = from;
		while (to < this.entries.length && (this.entries[to] & ~RECORD_MASK) == prefix) {
			if (to - from >= this.cap) {
				return;
			}
			to++;
		}
		int bits = (int) Math.round(16 * Math.log((double) this.records / (to - from)) / Math.log(2)) + 1;
		int kind = 1 << (int) (key & (1L << Keys.KIND_BITS) - 1);
		for (int i = from; i < to; i++) {
			tally.add((int) (this.entries[i] & RECORD_MASK), bits, kind);
		}
	}

}
