package org.satyapan.linkage.candidates;

import java.util.Arrays;

import org.satyapan.linkage.columns.Threads;

/**
 * Sorts key entries as unsigned numbers: spread over buckets by their highest bits, which
 * are hashes and therefore even, then each bucket likewise by the bits below.
 */
final class KeySort {

	private static final int BUCKET_BITS = 11;

	private static final int BUCKETS = 1 << BUCKET_BITS;

	private KeySort() {
	}

	/**
	 * Sorts entries.
	 * @param parts the entries in any number of arrays, which are given up one by one
	 */
	static long[] sorted(long[][] parts, int threads) {
		int[] ends = new int[BUCKETS];
		for (long[] part : parts) {
			for (long entry : part) {
				ends[bucket(entry)]++;
			}
		}
		for (int i = 1; i < BUCKETS; i++) {
			ends[i] = Math.addExact(ends[i], ends[i - 1]);
		}
		int[] next = new int[BUCKETS];
		System.arraycopy(ends, 0, next, 1, BUCKETS - 1);
		int[] starts = next.clone();
		long[] entries = new long[ends[BUCKETS - 1]];
		for (int i = 0; i < parts.length; i++) {
			for (long entry : parts[i]) {
				entries[next[bucket(entry)]++] = entry;
			}
			parts[i] = new long[0];
		}
		Threads.run(threads, BUCKETS, (bucket) -> sort(entries, starts[bucket], ends[bucket]));
		return entries;
	}

	private static int bucket(long entry) {
		return (int) (entry >>> 64 - BUCKET_BITS);
	}

	/**
	 * Sorts a bucket: spreads it over as many shelves as it has entries, about, by the
	 * next bits of the hash, and then sorts the few on each shelf. All entries of a
	 * bucket have the same highest bit, so that signs do not matter.
	 */
	private static void sort(long[] entries, int from, int to) {
		int size = to - from;
		if (size < 2) {
			return;
		}
		int bits = 31 - Integer.numberOfLeadingZeros(size);
		int[] starts = new int[(1 << bits) + 1];
		for (int i = from; i < to; i++) {
			starts[shelf(entries[i], bits) + 1]++;
		}
		for (int shelf = 0; shelf < 1 << bits; shelf++) {
			starts[shelf + 1] += starts[shelf];
		}
		long[] spread = new long[size];
		int[] next = starts.clone();
		for (int i = from; i < to; i++) {
			spread[next[shelf(entries[i], bits)]++] = entries[i];
		}
		for (int shelf = 0; shelf < 1 << bits; shelf++) {
			Arrays.sort(spread, starts[shelf], starts[shelf + 1]);
		}
		System.arraycopy(spread, 0, entries, from, size);
	}

	private static int shelf(long entry, int bits) {
		return (int) (entry << BUCKET_BITS >>> 64 - bits);
	}

}
