package org.satyapan.linkage.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.satyapan.linkage.Explanation.LackedKey;
import org.satyapan.linkage.Explanation.Reason;
import org.satyapan.linkage.LinkageProgress;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;

/**
 * Finds the pairs worth comparing: of small lists all, else those that share keys. The
 * rarest keys of a record are followed first, up to so many entries in all; the records
 * with the rarest keys in common are kept.
 */
public final class CandidateSearch {

	private static final int CHUNK = 4096;

	private static final int ALWAYS = 3;

	private static final KeyKind[] KINDS = KeyKind.values();

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
		int chunks = (columns.leftSize() + CHUNK - 1) / CHUNK;
		Found[] found = new Found[chunks];
		LongAdder done = new LongAdder();
		Threads.run(settings.threads(), IntStream.range(0, chunks), (chunk) -> {
			Found part = new Found(columns, index, settings);
			int to = Math.min(columns.leftSize(), (chunk + 1) * CHUNK);
			for (int row = chunk * CHUNK; row < to; row++) {
				part.search(row);
			}
			found[chunk] = part.trimmed();
			done.add(CHUNK);
			Threads.tell(progress, LinkageProgress.Stage.CANDIDATES, Math.min(columns.leftSize(), done.sum()),
					columns.leftSize());
		});
		return columns.within() ? symmetric(found, index) : ordered(found, index);
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
					lacked.add(new LackedKey(kind.title(), Reason.TOO_COMMON));
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
			kinds |= 1 << (int) (key & (1L << KeyMaker.KIND_BITS) - 1);
		}
		return kinds;
	}

	private static int commonKinds(long[] one, long[] other) {
		return kinds(Arrays.stream(one).filter((key) -> Arrays.binarySearch(other, key) >= 0).toArray());
	}

	private static Candidates ordered(Found[] found, KeyIndex index) {
		int total = Arrays.stream(found).mapToInt((part) -> part.size).sum();
		int[] lefts = new int[total];
		int[] rights = new int[total];
		int[] kinds = new int[total];
		int at = 0;
		for (int i = 0; i < found.length; i++) {
			Found part = found[i];
			System.arraycopy(part.lefts, 0, lefts, at, part.size);
			System.arraycopy(part.rights, 0, rights, at, part.size);
			System.arraycopy(part.kinds, 0, kinds, at, part.size);
			at += part.size;
			part.lefts = part.rights = part.kinds = new int[0];
		}
		return new Candidates(lefts, rights, kinds, cutShort(found), Candidates.counts(kinds, index));
	}

	/** Within one list a pair may be found from both ends: sort, then merge its kinds. */
	private static Candidates symmetric(Found[] found, KeyIndex index) {
		int total = Arrays.stream(found).mapToInt((part) -> part.size).sum();
		long[] pairs = new long[total];
		int at = 0;
		for (Found part : found) {
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
		for (Found part : found) {
			for (int i = 0; i < part.size; i++) {
				kinds[Arrays.binarySearch(pairs, 0, distinct, pair(part, i))] |= part.kinds[i];
			}
		}
		return new Candidates(lefts, rights, kinds, cutShort(found), Candidates.counts(kinds, index));
	}

	private static long cutShort(Found[] found) {
		return Arrays.stream(found).mapToLong((part) -> part.cutShort).sum();
	}

	private static long pair(Found part, int i) {
		return (long) Math.min(part.lefts[i], part.rights[i]) << 32 | Math.max(part.lefts[i], part.rights[i]);
	}

	/** The best candidates of the rows of one chunk. */
	private static final class Found {

		private final Columns columns;

		private final KeyIndex index;

		private final KeyMaker keys;

		private final Tally tally;

		private final int budget;

		private final int[] scores;

		private long[] blocks = new long[256];

		private long[] found = new long[256];

		private int[] lefts = new int[CHUNK * 8];

		private int[] rights = new int[CHUNK * 8];

		private int[] kinds = new int[CHUNK * 8];

		private int size;

		/** Records whose search ended before all their keys were followed. */
		private int cutShort;

		Found(Columns columns, KeyIndex index, LinkageSettings settings) {
			this.columns = columns;
			this.index = index;
			this.keys = new KeyMaker(columns);
			// Within one list a record may have many partners, of which some are far off.
			int most = settings.candidateCap() * (columns.within() ? 2 : 1);
			this.tally = new Tally(most, columns.within() ? most : ALWAYS);
			this.budget = settings.searchBudget() * (columns.within() ? 2 : 1);
			this.scores = scores(columns.size() - columns.rightStart(), settings.blockCap());
		}

		/** What a key is worth that so many records share, in sixteenths of a bit. */
		private static int[] scores(int records, int cap) {
			int[] scores = new int[cap + 1];
			for (int shared = 1; shared <= cap; shared++) {
				scores[shared] = (int) StrictMath
					.round(16 * StrictMath.log((double) records / shared) / StrictMath.log(2)) + 1;
			}
			return scores;
		}

		void search(int row) {
			this.keys.make(row);
			int count = blocks();
			this.tally.clear();
			int left = this.budget;
			for (int i = 0; i < count; i++) {
				int shared = (int) (this.blocks[i] >>> 32) >>> KeyMaker.KIND_BITS;
				KeyKind kind = KINDS[(int) (this.blocks[i] >>> 32) & (1 << KeyMaker.KIND_BITS) - 1];
				if (shared > left) {
					this.cutShort++;
					break;
				}
				left -= shared;
				this.tally.add(this.index, (int) this.blocks[i], shared, this.scores[shared], kind);
			}
			this.tally.choose(this.columns.within() ? row : -1);
			take(row);
		}

		/** Finds the block of each key, the smallest blocks first. */
		private int blocks() {
			int keyCount = this.keys.size();
			if (keyCount > this.blocks.length) {
				this.blocks = new long[2 * keyCount];
				this.found = new long[2 * keyCount];
			}
			this.index.blocks(this.keys.keys(), keyCount, this.found);
			int count = 0;
			for (int i = 0; i < keyCount; i++) {
				if (this.found[i] != 0) {
					long kind = this.keys.key(i) & (1L << KeyMaker.KIND_BITS) - 1;
					long block = (this.found[i] >>> 32 << KeyMaker.KIND_BITS | kind) << 32
							| this.found[i] & 0xffffffffL;
					int at = count++;
					while (at > 0 && this.blocks[at - 1] > block) {
						this.blocks[at] = this.blocks[at - 1];
						at--;
					}
					this.blocks[at] = block;
				}
			}
			return count;
		}

		private void take(int row) {
			int count = this.tally.bestCount();
			if (this.size + count > this.lefts.length) {
				int grown = this.lefts.length * 2 + count;
				this.lefts = Arrays.copyOf(this.lefts, grown);
				this.rights = Arrays.copyOf(this.rights, grown);
				this.kinds = Arrays.copyOf(this.kinds, grown);
			}
			for (int i = 0; i < count; i++) {
				this.lefts[this.size] = row;
				this.rights[this.size] = this.tally.best(i);
				this.kinds[this.size++] = this.tally.bestKinds(i);
			}
		}

		/** Without room to spare. */
		Found trimmed() {
			this.lefts = Arrays.copyOf(this.lefts, this.size);
			this.rights = Arrays.copyOf(this.rights, this.size);
			this.kinds = Arrays.copyOf(this.kinds, this.size);
			return this;
		}

	}

}
