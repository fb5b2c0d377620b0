package org.satyapan.linkage.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

import org.satyapan.linkage.Explanation.LackedKey;
import org.satyapan.linkage.Explanation.Reason;
import org.satyapan.linkage.LinkageProgress;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;

/**
 * Finds the pairs worth comparing: of small lists all, else those that share keys.
 */
public final class CandidateSearch {

	private static final int CHUNK = 4096;

	/** So many left records, about, tell whether the right list names things often. */
	private static final int SAMPLE = 1000;

	/** It does if more than this share have several partners. */
	private static final double OFTEN = 0.25;

	private CandidateSearch() {
	}

	/**
	 * Finds candidates.
	 * @param columns one or two lists
	 * @param settings caps and threads
	 * @param progress hears how far it has come
	 * @return the candidates; within one list the lower row on the left
	 */
	public static Candidates find(Columns columns, LinkageSettings settings, LinkageProgress progress) {
		long left = columns.leftSize();
		long pairs = columns.within() ? left * (left - 1) / 2 : left * (columns.size() - left);
		if (pairs <= Candidates.ALL_PAIRS) {
			return Candidates.all(columns);
		}
		KeyIndex index = KeyIndex.of(columns, columns.rightStart(), settings.blockCap(), settings.threads());
		Lookalikes lookalikes = Lookalikes.of(columns, settings.threads());
		boolean wide = columns.within() || namesOften(columns, index, lookalikes, settings);
		int chunks = (columns.leftSize() + CHUNK - 1) / CHUNK;
		RowSearch[] found = new RowSearch[chunks];
		LongAdder done = new LongAdder();
		Threads.run(settings.threads(), chunks, (chunk) -> {
			RowSearch part = new RowSearch(columns, index, lookalikes, settings, CHUNK, wide);
			int to = Math.min(columns.leftSize(), (chunk + 1) * CHUNK);
			for (int row = chunk * CHUNK; row < to; row++) {
				part.search(row);
			}
			part.trim();
			found[chunk] = part;
			done.add(CHUNK);
			Threads.tell(progress, LinkageProgress.Stage.CANDIDATES, Math.min(columns.leftSize(), done.sum()),
					columns.leftSize());
		});
		return columns.within() ? symmetric(found, index) : ordered(found, index);
	}

	/**
	 * Whether many left records have several partners, because the right list names the
	 * same thing again and again: then the best one is not the only one.
	 */
	private static boolean namesOften(Columns columns, KeyIndex index, Lookalikes lookalikes,
			LinkageSettings settings) {
		RowSearch probe = new RowSearch(columns, index, lookalikes, settings, SAMPLE, false);
		int step = Math.max(1, columns.leftSize() / SAMPLE);
		int withCandidates = 0;
		int withSeveral = 0;
		for (int row = 0; row < columns.leftSize(); row += step) {
			probe.search(row);
			withCandidates += probe.hasCandidates() ? 1 : 0;
			withSeveral += probe.hasSeveral() ? 1 : 0;
		}
		return withSeveral > OFTEN * withCandidates;
	}

	/**
	 * The kinds of keys that two rows have in common, however many others share them.
	 * @param columns one or two lists
	 * @param left a row
	 * @param right another row
	 * @return titles of kinds in alphabetical order
	 */
	public static Set<String> common(Columns columns, int left, int right) {
		return Candidates.titles(commonKinds(KeyMaker.of(columns, left), KeyMaker.of(columns, right)));
	}

	/**
	 * The kinds of keys that did not bring two rows together, and why.
	 * @param columns one or two lists
	 * @param left a row
	 * @param right another row
	 * @param compared whether some key did bring them together
	 * @return a line for each kind that at least one of them has
	 */
	public static List<LackedKey> lacked(Columns columns, int left, int right, boolean compared) {
		long[] one = KeyMaker.of(columns, left);
		long[] other = KeyMaker.of(columns, right);
		int common = commonKinds(one, other);
		int ofLeft = kinds(one);
		int ofRight = kinds(other);
		List<LackedKey> lacked = new ArrayList<>();
		for (KeyKind kind : KeyKind.values()) {
			boolean hasLeft = (ofLeft & kind.bit()) != 0;
			boolean hasRight = (ofRight & kind.bit()) != 0;
			if ((common & kind.bit()) != 0) {
				if (!compared) {
					lacked.add(new LackedKey(kind.title(), Reason.PASSED_OVER));
				}
			}
			else if (hasLeft || hasRight) {
				lacked.add(new LackedKey(kind.title(),
						!hasLeft ? Reason.LEFT_HAS_NONE : !hasRight ? Reason.RIGHT_HAS_NONE : Reason.DIFFERENT));
			}
		}
		return lacked;
	}

	private static int kinds(long[] keys) {
		int kinds = 0;
		for (long key : keys) {
			kinds |= 1 << (int) (key & Keys.KIND_MASK);
		}
		return kinds;
	}

	private static int commonKinds(long[] one, long[] other) {
		return kinds(Arrays.stream(one).filter((key) -> Arrays.binarySearch(other, key) >= 0).toArray());
	}

	private static Candidates ordered(RowSearch[] found, KeyIndex index) {
		int total = Arrays.stream(found).mapToInt((part) -> part.size).sum();
		int[] lefts = new int[total];
		int[] rights = new int[total];
		int[] kinds = new int[total];
		int at = 0;
		for (int i = 0; i < found.length; i++) {
			RowSearch part = found[i];
			System.arraycopy(part.lefts, 0, lefts, at, part.size);
			System.arraycopy(part.rights, 0, rights, at, part.size);
			System.arraycopy(part.kinds, 0, kinds, at, part.size);
			at += part.size;
			part.lefts = part.rights = part.kinds = new int[0];
		}
		return new Candidates(lefts, rights, kinds, cutShort(found), Candidates.counts(kinds, index));
	}

	/** Within one list a pair may be found from both ends: sort, then merge its kinds. */
	private static Candidates symmetric(RowSearch[] found, KeyIndex index) {
		int total = Arrays.stream(found).mapToInt((part) -> part.size).sum();
		long[] pairs = new long[total];
		int at = 0;
		for (RowSearch part : found) {
			for (int i = 0; i < part.size; i++) {
				pairs[at++] = pair(part, i);
			}
		}
		Arrays.parallelSort(pairs);
		int distinct = 0;
		for (int i = 0; i < total; i++) {
			if (i == 0 || pairs[i] != pairs[i - 1]) {
				pairs[distinct++] = pairs[i];
			}
		}
		int[] lefts = new int[distinct];
		int[] rights = new int[distinct];
		for (int i = 0; i < distinct; i++) {
			lefts[i] = (int) (pairs[i] >>> 32);
			rights[i] = (int) pairs[i];
		}
		int[] kinds = new int[distinct];
		for (RowSearch part : found) {
			for (int i = 0; i < part.size; i++) {
				kinds[Arrays.binarySearch(pairs, 0, distinct, pair(part, i))] |= part.kinds[i];
			}
		}
		return new Candidates(lefts, rights, kinds, cutShort(found), Candidates.counts(kinds, index));
	}

	private static long cutShort(RowSearch[] found) {
		return Arrays.stream(found).mapToLong((part) -> part.cutShort).sum();
	}

	private static long pair(RowSearch part, int i) {
		return (long) Math.min(part.lefts[i], part.rights[i]) << 32 | Math.max(part.lefts[i], part.rights[i]);
	}

}
