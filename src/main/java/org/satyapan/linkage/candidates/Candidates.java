package org.satyapan.linkage.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.compare.Prepared;

/**
 * Candidate pairs, sorted by left and right index, with the kinds of keys that proposed
 * each.
 */
public final class Candidates {

	/** Up to that many pairs all are compared. */
	private static final long ALL_PAIRS = 600_000;

	private static final int CHUNK = 512;

	private final long[] pairs;

	private final int[] kinds;

	private final List<CandidateStatistics.KeyCount> keyCounts;

	private Candidates(long[] pairs, int[] kinds, List<CandidateStatistics.KeyCount> keyCounts) {
		this.pairs = pairs;
		this.kinds = kinds;
		this.keyCounts = keyCounts;
	}

	public int size() {
		return this.pairs.length;
	}

	public int left(int i) {
		return (int) (this.pairs[i] >>> 32);
	}

	public int right(int i) {
		return (int) this.pairs[i];
	}

	public List<CandidateStatistics.KeyCount> keyCounts() {
		return this.keyCounts;
	}

	/**
	 * The kinds of keys of a pair.
	 * @param left index in the left list
	 * @param right index in the right list
	 * @return titles of kinds; empty if the pair is no candidate
	 */
	public Set<String> kinds(int left, int right) {
		Set<String> titles = new TreeSet<>();
		int at = indexOf(left, right);
		if (at >= 0) {
			for (KeyKind kind : KeyKind.values()) {
				if ((this.kinds[at] & kind.bit()) != 0) {
					titles.add(kind.title());
				}
			}
		}
		return titles;
	}

	/**
	 * Where a pair stands.
	 * @param left index in the left list
	 * @param right index in the right list
	 * @return its index, negative if the pair is no candidate
	 */
	public int indexOf(int left, int right) {
		return Arrays.binarySearch(this.pairs, pair(left, right));
	}

	private static long pair(int left, int right) {
		return (long) left << 32 | right;
	}

	/**
	 * Pairs of two lists.
	 * @param left one list
	 * @param right the other
	 * @param settings caps
	 * @return the candidates
	 */
	public static Candidates between(List<Prepared> left, List<Prepared> right, LinkageSettings settings) {
		if ((long) left.size() * right.size() <= ALL_PAIRS) {
			return all(left.size(), right.size(), false);
		}
		return byKeys(left, right, false, settings);
	}

	/**
	 * Pairs of one list.
	 * @param records the list
	 * @param settings caps
	 * @return the candidates, the lower index on the left
	 */
	public static Candidates within(List<Prepared> records, LinkageSettings settings) {
		long size = records.size();
		if (size * (size - 1) / 2 <= ALL_PAIRS) {
			return all(records.size(), records.size(), true);
		}
		return byKeys(records, records, true, settings);
	}

	/**
	 * The pairs given.
	 * @param given pairs of indexes, left in the upper and right in the lower 32 bits
	 * @return those pairs
	 */
	public static Candidates of(long[] given) {
		long[] pairs = Arrays.stream(given).sorted().distinct().toArray();
		return new Candidates(pairs, new int[pairs.length], List.of());
	}

	private static Candidates all(int left, int right, boolean within) {
		int count = within ? left * Math.max(0, left - 1) / 2 : left * right;
		long[] pairs = new long[count];
		int at = 0;
		for (int i = 0; i < left; i++) {
			for (int j = within ? i + 1 : 0; j < right; j++) {
				pairs[at++] = pair(i, j);
			}
		}
		int[] kinds = new int[count];
		Arrays.fill(kinds, KeyKind.ALL_PAIRS.bit());
		return new Candidates(pairs, kinds,
				List.of(new CandidateStatistics.KeyCount(KeyKind.ALL_PAIRS.title(), count, 0)));
	}

	private static Candidates byKeys(List<Prepared> left, List<Prepared> right, boolean within,
			LinkageSettings settings) {
		KeyIndex index = KeyIndex.of(right, settings.blockCap());
		int chunks = (left.size() + CHUNK - 1) / CHUNK;
		Found[] found = new Found[chunks];
		Threads.run(settings.threads(), IntStream.range(0, chunks), (chunk) -> {
			Found part = new Found(index, settings.candidateCap());
			int to = Math.min(left.size(), (chunk + 1) * CHUNK);
			for (int i = chunk * CHUNK; i < to; i++) {
				part.search(i, left.get(i), within);
			}
			found[chunk] = part;
		});
		return collect(found, index);
	}

	private static Candidates collect(Found[] found, KeyIndex index) {
		int total = 0;
		for (Found part : found) {
			total += part.size;
		}
		// Within one list a pair may be found from both ends: sort, then merge its kinds.
		long[] pairs = new long[total];
		int at = 0;
		for (Found part : found) {
			System.arraycopy(part.pairs, 0, pairs, at, part.size);
			at += part.size;
		}
		long[] sorted = pairs.clone();
		Arrays.parallelSort(sorted);
		int distinct = 0;
		for (int i = 0; i < total; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[distinct++] = sorted[i];
			}
		}
		sorted = Arrays.copyOf(sorted, distinct);
		int[] kinds = new int[distinct];
		for (Found part : found) {
			for (int i = 0; i < part.size; i++) {
				kinds[Arrays.binarySearch(sorted, part.pairs[i])] |= part.kinds[i];
			}
		}
		long[] counts = new long[KeyKind.values().length];
		for (int kind : kinds) {
			for (int rest = kind; rest != 0; rest &= rest - 1) {
				counts[Integer.numberOfTrailingZeros(rest)]++;
			}
		}
		List<CandidateStatistics.KeyCount> keyCounts = new ArrayList<>();
		for (KeyKind kind : KeyKind.values()) {
			long capped = index.capped(kind);
			if (counts[kind.ordinal()] > 0 || capped > 0) {
				keyCounts.add(new CandidateStatistics.KeyCount(kind.title(), counts[kind.ordinal()], capped));
			}
		}
		return new Candidates(sorted, kinds, keyCounts);
	}

	/** The best candidates of the records of one chunk. */
	private static final class Found {

		private final KeyIndex index;

		private final int cap;

		private final Tally tally = new Tally();

		private long[] pairs = new long[1024];

		private int[] kinds = new int[1024];

		private int size;

		Found(KeyIndex index, int cap) {
			this.index = index;
			this.cap = cap;
		}

		void search(int i, Prepared record, boolean within) {
			this.tally.clear();
			for (long key : Keys.of(record)) {
				this.index.collect(key, this.tally);
			}
			int[] best = this.tally.best(this.cap, within ? i : -1);
			for (int slot : best) {
				int j = this.tally.record(slot);
				if (this.size == this.pairs.length) {
					this.pairs = Arrays.copyOf(this.pairs, this.size * 2);
					this.kinds = Arrays.copyOf(this.kinds, this.size * 2);
				}
				this.pairs[this.size] = within ? pair(Math.min(i, j), Math.max(i, j)) : pair(i, j);
				this.kinds[this.size++] = this.tally.kinds(slot);
			}
		}

	}

}
