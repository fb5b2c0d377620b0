package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.satyapan.linkage.columns.Threads;

/**
 * Sorts key entries as unsigned numbers: spread over buckets by their highest bits, which
 * are hashes and therefore even, then each bucket by itself.
 */
final class KeySort {

	private static final int BUCKET_BITS = 11;

	private static final int BUCKETS = 1 << BUCKET_BITS;

	private static final int SMALL = 1 << 16;

	private KeySort() {
	}

	static void sort(long[] entries, int threads) {
		if (entries.length < SMALL) {
			sort(entries, 0, entries.length);
			return;
		}
		int[] ends = new int[BUCKETS];
		for (long entry : entries) {
			ends[bucket(entry)]++;
		}
		for (int i = 1; i < BUCKETS; i++) {
			ends[i] += ends[i - 1];
		}
		int[] starts = new int[BUCKETS];
		System.arraycopy(ends, 0, starts, 1, BUCKETS - 1);
		int[] next = starts.clone();
		// Each entry goes to its bucket in turn; what it displaces goes on.
		for (int bucket = 0; bucket < BUCKETS; bucket++) {
			while (next[bucket] < ends[bucket]) {
				long entry = entries[next[bucket]];
				int to = bucket(entry);
				while (to != bucket) {
					int at = next[to]++;
					long displaced = entries[at];
					entries[at] = entry;
					entry = displaced;
					to = bucket(entry);
				}
				entries[next[bucket]++] = entry;
			}
		}
		Threads.run(threads, IntStream.range(0, BUCKETS), (bucket) -> sort(entries, starts[bucket], ends[bucket]));
	}

	private static int bucket(long entry) {
		return (int) (entry >>> 64 - BUCKET_BITS);
	}

	private static void sort(long[] entries, int from, int to) {
		for (int i = from; i < to; i++) {
			entries[i] ^= Long.MIN_VALUE;
		}
		Arrays.sort(entries, from, to);
		for (int i = from; i < to; i++) {
			entries[i] ^= Long.MIN_VALUE;
		}
	}

}
