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
	 * @param parts the entries in any number of arrays, which are given up
	 * @param sizes how many entries there are in each
	 * @param threads most threads
	 */
	static long[] sorted(long[][] parts, int[] sizes, int threads) {
		int[][] next = new int[parts.length][BUCKETS];
		Threads.run(threads, parts.length, (part) -> {
			for (int i = 0; i < sizes[part]; i++) {
				next[part][bucket(parts[part][i])]++;
			}
		});
		int[] starts = starts(next);
		long[] entries = new long[starts[BUCKETS]];
		Threads.run(threads, parts.length, (part) -> {
			for (int i = 0; i < sizes[part]; i++) {
				long entry = parts[part][i];
				entries[next[part][bucket(entry)]++] = entry;
			}
			parts[part] = new long[0];
		});
		Threads.run(threads, BUCKETS, (bucket) -> sort(entries, starts[bucket], starts[bucket + 1]));
		return entries;
	}

	/** Turns counts into where each part's share of each bucket begins. */
	private static int[] starts(int[][] counts) {
		int[] starts = new int[BUCKETS + 1];
		int at = 0;
		for (int bucket = 0; bucket < BUCKETS; bucket++) {
			starts[bucket] = at;
			for (int[] part : counts) {
				int count = part[bucket];
				part[bucket] = at;
				at = Math.addExact(at, count);
			}
		}
		starts[BUCKETS] = at;
		return starts;
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
