package org.satyapan.linkage.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.satyapan.linkage.CandidateStatistics;
import org.satyapan.linkage.columns.Columns;

/**
 * Candidate pairs of rows, sorted by left and right row, with the kinds of keys that
 * proposed each.
 */
public final class Candidates {

	/** Up to that many pairs all are compared. */
	static final long ALL_PAIRS = 600_000;

	private final int[] lefts;

	private final int[] rights;

	private final int[] kinds;

	private final long cutShort;

	private final List<CandidateStatistics.KeyCount> keyCounts;

	Candidates(int[] lefts, int[] rights, int[] kinds, long cutShort, List<CandidateStatistics.KeyCount> keyCounts) {
		this.lefts = lefts;
		this.rights = rights;
		this.kinds = kinds;
		this.cutShort = cutShort;
		this.keyCounts = keyCounts;
	}

	/**
	 * The pairs given.
	 * @param given pairs of rows, left in the upper and right in the lower 32 bits
	 * @return those pairs, each once
	 */
	public static Candidates of(long[] given) {
		long[] pairs = Arrays.stream(given).sorted().distinct().toArray();
		int[] lefts = new int[pairs.length];
		int[] rights = new int[pairs.length];
		for (int i = 0; i < pairs.length; i++) {
			lefts[i] = (int) (pairs[i] >>> 32);
			rights[i] = (int) pairs[i];
		}
		return new Candidates(lefts, rights, new int[pairs.length], 0, List.of());
	}

	/**
	 * These pairs and others.
	 * @param added pairs of rows, left in the upper and right in the lower 32 bits,
	 * sorted and none of them among these
	 * @return all
	 */
	public Candidates with(long[] added) {
		if (added.length == 0) {
			return this;
		}
		int[] allLefts = new int[size() + added.length];
		int[] allRights = new int[allLefts.length];
		int[] allKinds = new int[allLefts.length];
		int next = 0;
		for (int i = 0; i < allLefts.length; i++) {
			int own = i - next;
			boolean isAdded = next < added.length
					&& (own == size() || added[next] < ((long) this.lefts[own] << 32 | this.rights[own]));
			allLefts[i] = isAdded ? (int) (added[next] >>> 32) : this.lefts[own];
			allRights[i] = isAdded ? (int) added[next] : this.rights[own];
			allKinds[i] = isAdded ? KeyKind.THIRD_RECORD.bit() : this.kinds[own];
			next += isAdded ? 1 : 0;
		}
		List<CandidateStatistics.KeyCount> allCounts = new ArrayList<>(this.keyCounts);
		String title = KeyKind.THIRD_RECORD.title();
		allCounts.removeIf((count) -> count.key().equals(title));
		long thirds = IntStream.of(allKinds).filter((kind) -> kind == KeyKind.THIRD_RECORD.bit()).count();
		allCounts.add(new CandidateStatistics.KeyCount(title, thirds, 0));
		return new Candidates(allLefts, allRights, allKinds, this.cutShort, allCounts);
	}

	static Candidates all(Columns columns) {
		int left = columns.leftSize();
		int count = columns.within() ? left * Math.max(0, left - 1) / 2 : left * (columns.size() - left);
		int[] lefts = new int[count];
		int[] rights = new int[count];
		int at = 0;
		for (int i = 0; i < left; i++) {
			for (int j = columns.within() ? i + 1 : left; j < columns.size(); j++) {
				lefts[at] = i;
				rights[at++] = j;
			}
		}
		int[] kinds = new int[count];
		Arrays.fill(kinds, KeyKind.ALL_PAIRS.bit());
		return new Candidates(lefts, rights, kinds, 0,
				List.of(new CandidateStatistics.KeyCount(KeyKind.ALL_PAIRS.title(), count, 0)));
	}

	public int size() {
		return this.lefts.length;
	}

	public int left(int i) {
		return this.lefts[i];
	}

	public int right(int i) {
		return this.rights[i];
	}

	/** Records whose keys were not all followed. */
	public long cutShort() {
		return this.cutShort;
	}

	public List<CandidateStatistics.KeyCount> keyCounts() {
		return this.keyCounts;
	}

	/**
	 * The kinds of keys that proposed a pair.
	 * @param i the pair's index
	 * @return titles of kinds, in alphabetical order
	 */
	public Set<String> kinds(int i) {
		return titles(this.kinds[i]);
	}

	/**
	 * The kinds of keys that proposed a pair which shares none: a word of the name sounds
	 * like another, a third record led from one to the other, or all pairs are compared.
	 * @param i the pair's index
	 * @return titles of kinds, in alphabetical order
	 */
	public Set<String> nearKinds(int i) {
		int exact = this.kinds[i] & (KeyKind.ALL_PAIRS.bit() | KeyKind.THIRD_RECORD.bit());
		Set<String> titles = titles(exact);
		titles(this.kinds[i] & ~exact).forEach((title) -> titles.add(title + " (nearly)"));
		return titles;
	}

	static Set<String> titles(int kinds) {
		Set<String> titles = new TreeSet<>();
		for (KeyKind kind : KeyKind.values()) {
			if ((kinds & kind.bit()) != 0) {
				titles.add(kind.title());
			}
		}
		return titles;
	}

	/**
	 * Where a pair stands.
	 * @param left row of the left record
	 * @param right row of the right record
	 * @return its index, negative if the pair is no candidate
	 */
	public int indexOf(int left, int right) {
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = (this.lefts[middle] != left) ? Integer.compare(this.lefts[middle], left)
					: Integer.compare(this.rights[middle], right);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return -1;
	}

	/** Counts what each kind of key proposed. */
	static List<CandidateStatistics.KeyCount> counts(int[] kinds, KeyIndex index) {
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
		return keyCounts;
	}

}
