package org.satyapan.linkage.candidates;

import java.util.Arrays;

import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.columns.Columns;

/**
 * Finds the best candidates of one row after the other, in a cascade. Telling keys are
 * followed first, and the others only if no record stands out already; of either the
 * rarest first, up to so many entries in all. The records with the rarest keys in common
 * are looked at once more by their {@link Sketches}, and the best of those are kept.
 */
final class RowSearch {

	/**
	 * A record stands out that has as much in common as this many keys that nobody else
	 * has.
	 */
	private static final double STANDS_OUT = 2.5;

	/** So many times as many records are looked at once more as are kept. */
	private static final int LOOKED_AT = 9;

	/** Bits that one more word, number or date in common is worth. */
	private static final int COMMON = 3 * 16;

	/** Fewer bits of a sketch say too little for their disagreement to mean anything. */
	private static final int ENOUGH = 3;

	/** Records so far behind the best one are hardly a match. */
	private static final double FAR_BEHIND = 0.6;

	/** Where a record has many partners, only those so far behind are not. */
	private static final double VERY_FAR_BEHIND = 0.3;

	/** So many are kept, however far behind. */
	private static final int ALWAYS = 3;

	/** A record with this share of what the best one is worth is as good. */
	private static final double AS_GOOD = 0.9;

	/** Where a record may have many partners, so many times as many are kept. */
	private static final int WIDE = 4;

	private static final KeyKind[] KINDS = KeyKind.values();

	private final Columns columns;

	private final boolean wide;

	private final KeyIndex index;

	private final KeyMaker maker;

	/** Those of the row at hand. */
	private Keys keys = new Keys();

	private final Tally tally;

	private final int cap;

	private final int budget;

	/** What a key is worth that so many records share, in sixteenths of a bit. */
	private final int[] scores;

	private long[] blocks = new long[256];

	private long[] found = new long[256];

	/** The candidates at hand, the best first: their place in the tally. */
	private final int[] chosen;

	private final long[] ranks;

	/** Sketches of the records that are looked at once more. */
	private final long[] names;

	private final long[] rest;

	private int ranked;

	/** How many more entries may be looked at for the row. */
	private int left;

	int[] lefts;

	int[] rights;

	int[] kinds;

	/** Candidates of all rows so far. */
	int size;

	/** Records whose search ended before all their keys were followed. */
	int cutShort;

	/**
	 * A search.
	 * @param columns the records
	 * @param index the keys of those to be found
	 * @param lookalikes what to look for instead of words that none of those bears
	 * @param settings caps
	 * @param rows how many rows will be searched for, about
	 * @param wide whether a record may have many partners, of which some are far off
	 */
	RowSearch(Columns columns, KeyIndex index, Lookalikes lookalikes, LinkageSettings settings, int rows,
			boolean wide) {
		this.columns = columns;
		this.wide = wide;
		this.index = index;
		this.maker = new KeyMaker(columns, lookalikes);
		this.budget = (int) Math.min(Integer.MAX_VALUE, settings.searchBudget() * (wide ? 2L : 1L));
		long most = Math.max(settings.top(), settings.candidateCap()) * (wide ? WIDE : 1L);
		// No more can be found than entries are looked at.
		this.cap = (int) Math.min(this.budget, most);
		int lookedAt = (int) Math.min(this.budget, LOOKED_AT * most);
		this.tally = new Tally(lookedAt);
		this.chosen = new int[this.cap];
		this.ranks = new long[this.cap];
		this.names = new long[lookedAt];
		this.rest = new long[lookedAt];
		this.scores = scores(columns.size() - columns.rightStart(), settings.blockCap());
		this.lefts = new int[rows * 4];
		this.rights = new int[rows * 4];
		this.kinds = new int[rows * 4];
	}

	private static int[] scores(int records, int cap) {
		int[] scores = new int[cap + 1];
		for (int shared = 1; shared <= cap; shared++) {
			scores[shared] = (int) StrictMath.round(16 * StrictMath.log((double) records / shared) / StrictMath.log(2))
					+ 1;
		}
		return scores;
	}

	/** Finds the candidates of a row. */
	void search(int row) {
		this.keys = this.maker.make(row);
		int telling = this.keys.tellingFirst();
		if (this.keys.size() > this.blocks.length) {
			this.blocks = new long[2 * this.keys.size()];
			this.found = new long[2 * this.keys.size()];
		}
		this.tally.clear();
		this.left = this.budget;
		boolean all = follow(0, telling);
		boolean standsOut = !this.wide && this.tally.highest() >= STANDS_OUT * this.scores[1];
		if (!standsOut) {
			all &= follow(telling, this.keys.size());
		}
		this.cutShort += all ? 0 : 1;
		this.tally.choose(this.columns.within() ? row : -1);
		rank();
		take(row, trimmed(this.columns.within() ? this.cap : standsOut ? 1 : ALWAYS));
	}

	/** Whether the last row searched for has any candidate. */
	boolean hasCandidates() {
		return this.ranked > 0;
	}

	/** Whether its second candidate is as good as the first, by more than a name. */
	boolean hasSeveral() {
		return this.ranked > 1 && !this.tally.isOfOneFamily(this.chosen[1])
				&& this.tally.bestScore(this.chosen[1]) >= AS_GOOD * this.tally.bestScore(this.chosen[0]);
	}

	/** Returns whether as many entries were left as that took. */
	private boolean follow(int begin, int end) {
		int count = blocks(begin, end);
		for (int i = 0; i < count; i++) {
			int shared = (int) (this.blocks[i] >>> 32) >>> Keys.KIND_BITS;
			if (shared > this.left) {
				return false;
			}
			this.left -= shared;
			this.tally.add(this.index, (int) this.blocks[i], shared, this.scores[shared],
					KINDS[(int) (this.blocks[i] >>> 32) & Keys.KIND_MASK]);
		}
		return true;
	}

	/** Finds the block of each key, the smallest blocks first. */
	private int blocks(int begin, int end) {
		this.index.blocks(this.keys.array(), begin, end, this.found);
		int count = 0;
		for (int i = begin; i < end; i++) {
			if (this.found[i] != 0) {
				long block = (this.found[i] >>> 32 << Keys.KIND_BITS | this.keys.get(i) & Keys.KIND_MASK) << 32
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

	/**
	 * Ranks what the tally chose, once more and without what is hopeless; the best stay.
	 */
	private void rank() {
		Sketches sketches = this.index.sketches();
		int found = this.tally.bestCount();
		// All are fetched before one is looked at, so that the processor waits only once.
		for (int i = 0; i < found; i++) {
			this.names[i] = sketches.names(this.tally.best(i));
			this.rest[i] = sketches.rest(this.tally.best(i));
		}
		long names = this.keys.names();
		long rest = this.keys.rest();
		int count = 0;
		for (int i = 0; i < found; i++) {
			int inNames = Long.bitCount(names & this.names[i]);
			int inRest = Long.bitCount(rest & this.rest[i]);
			if (this.tally.isOfOneFamily(i) && isHopeless(inNames, isEnough(names) && isEnough(this.names[i]), inRest,
					isEnough(rest) && isEnough(this.rest[i]))) {
				continue;
			}
			long rank = this.tally.bestScore(i) + (long) COMMON * (inNames + inRest);
			if (count == this.cap && this.ranks[count - 1] >= rank) {
				continue;
			}
			int at = (count < this.cap) ? count++ : count - 1;
			// Equal ones stay in the order of the tally.
			while (at > 0 && this.ranks[at - 1] < rank) {
				this.ranks[at] = this.ranks[at - 1];
				this.chosen[at] = this.chosen[at - 1];
				at--;
			}
			this.ranks[at] = rank;
			this.chosen[at] = i;
		}
		this.ranked = count;
	}

	/**
	 * Whether two records have names and more, but hardly agree on both: nothing that
	 * keys of one family tell makes up for that.
	 */
	private static boolean isHopeless(int inNames, boolean named, int inRest, boolean more) {
		return named && inNames == 0 || more && inRest == 0 || named && more && inNames + inRest < ENOUGH;
	}

	private static boolean isEnough(long bits) {
		return Long.bitCount(bits) >= ENOUGH;
	}

	/** How many of the ranked are kept, so many at least. */
	private int trimmed(int always) {
		int count = this.ranked;
		double least = (this.wide ? VERY_FAR_BEHIND : FAR_BEHIND) * this.ranks[0];
		while (count > always && this.ranks[count - 1] < least) {
			count--;
		}
		return count;
	}

	/** Keeps so many of the ranked, sorted by row. */
	private void take(int row, int count) {
		if (this.size + count > this.lefts.length) {
			int grown = this.lefts.length * 2 + count;
			this.lefts = Arrays.copyOf(this.lefts, grown);
			this.rights = Arrays.copyOf(this.rights, grown);
			this.kinds = Arrays.copyOf(this.kinds, grown);
		}
		for (int i = 0; i < count; i++) {
			int other = this.tally.best(this.chosen[i]);
			int at = this.size + i;
			while (at > this.size && this.rights[at - 1] > other) {
				this.rights[at] = this.rights[at - 1];
				this.kinds[at] = this.kinds[at - 1];
				at--;
			}
			this.rights[at] = other;
			this.kinds[at] = this.tally.bestKinds(this.chosen[i]);
			this.lefts[this.size + i] = row;
		}
		this.size += count;
	}

	/** Gives up room to spare. */
	void trim() {
		this.lefts = Arrays.copyOf(this.lefts, this.size);
		this.rights = Arrays.copyOf(this.rights, this.size);
		this.kinds = Arrays.copyOf(this.kinds, this.size);
	}

}
