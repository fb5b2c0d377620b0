package org.satyapan.linkage.candidates;

/**
 * Adds up, for one record, how strongly keys propose each other record: an open hash
 * table of primitive arrays, used again for the next record.
 */
final class Tally {

	private static final int BITS = 16;

	private static final long MOST = (1 << BITS - 1) - 1;

	private int[] rows = new int[1 << 11];

	/** Sixteen bits for each family of kinds. */
	private long[] scores = new long[1 << 11];

	private int[] kinds = new int[1 << 11];

	private int[] used = new int[1 << 10];

	private int size;

	private final int[] best;

	/** What each of the best is worth. */
	private final long[] bestScores;

	private int bestCount;

	/**
	 * An empty tally.
	 * @param most rows to be chosen at most
	 */
	Tally(int most) {
		this.best = new int[most];
		this.bestScores = new long[most];
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.rows[this.used[i]] = 0;
		}
		this.size = 0;
	}

	/**
	 * Adds what a key tells of each row that has it. Of keys that lean on the same fact
	 * the rarest counts; codes add up. No order of adding changes the result.
	 * @param index the keys
	 * @param from the first entry of the key
	 * @param count how many entries it has
	 * @param score what it is worth
	 * @param kind its kind
	 */
	void add(KeyIndex index, int from, int count, int score, KeyKind kind) {
		int shift = BITS * kind.family().ordinal();
		boolean addsUp = kind.family() == KeyKind.Family.CODE;
		int bit = kind.bit();
		for (int entry = from; entry < from + count; entry++) {
			int slot = slotOf(index.row(entry));
			long old = this.scores[slot] >>> shift & MOST;
			long most = addsUp ? Math.min(MOST, old + score) : Math.max(old, score);
			this.scores[slot] += most - old << shift;
			this.kinds[slot] |= bit;
		}
	}

	/** The slot of a row, taken if the row is new. */
	private int slotOf(int row) {
		int slot = slot(row);
		if (this.rows[slot] == 0) {
			if (this.size == this.used.length) {
				grow();
				slot = slot(row);
			}
			this.rows[slot] = row + 1;
			this.scores[slot] = 0;
			this.kinds[slot] = 0;
			this.used[this.size++] = slot;
		}
		return slot;
	}

	private long score(int slot) {
		long score = this.scores[slot];
		return (score & MOST) + (score >>> BITS & MOST) + (score >>> 2 * BITS & MOST) + (score >>> 3 * BITS);
	}

	private int slot(int row) {
		int mask = this.rows.length - 1;
		int slot = row * 0x9e3779b1 >>> 7 & mask;
		while (this.rows[slot] != 0 && this.rows[slot] != row + 1) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		int[] oldRows = this.rows;
		long[] oldScores = this.scores;
		int[] oldKinds = this.kinds;
		int[] oldUsed = this.used;
		int oldSize = this.size;
		this.rows = new int[oldRows.length * 2];
		this.scores = new long[oldRows.length * 2];
		this.kinds = new int[oldRows.length * 2];
		this.used = new int[oldUsed.length * 2];
		this.size = 0;
		for (int i = 0; i < oldSize; i++) {
			int slot = slot(oldRows[oldUsed[i]] - 1);
			this.rows[slot] = oldRows[oldUsed[i]];
			this.scores[slot] = oldScores[oldUsed[i]];
			this.kinds[slot] = oldKinds[oldUsed[i]];
			this.used[this.size++] = slot;
		}
	}

	/**
	 * Chooses the rows with the highest scores, the best first, of equal ones those with
	 * the lower number.
	 */
	void choose(int except) {
		this.bestCount = 0;
		long least = 0;
		for (int i = 0; i < this.size; i++) {
			int slot = this.used[i];
			long score = score(slot);
			// Most are worse than the worst of those chosen so far, and need no more than
			// this.
			if (score >= least && row(slot) != except) {
				take(slot, score);
				least = (this.bestCount == this.best.length) ? this.bestScores[this.bestCount - 1] : 0;
			}
		}
	}

	/** The highest score so far. */
	long highest() {
		long highest = 0;
		for (int i = 0; i < this.size; i++) {
			highest = Math.max(highest, score(this.used[i]));
		}
		return highest;
	}

	/** Puts a row among the best ones, if it is one of them. */
	private void take(int slot, long score) {
		int at = this.bestCount;
		while (at > 0 && isBetter(slot, score, at - 1)) {
			at--;
		}
		if (at == this.best.length) {
			return;
		}
		int moved = Math.min(this.bestCount, this.best.length - 1) - at;
		System.arraycopy(this.best, at, this.best, at + 1, moved);
		System.arraycopy(this.bestScores, at, this.bestScores, at + 1, moved);
		this.best[at] = slot;
		this.bestScores[at] = score;
		this.bestCount = Math.min(this.bestCount + 1, this.best.length);
	}

	private boolean isBetter(int slot, long score, int than) {
		long other = this.bestScores[than];
		return (score != other) ? score > other : this.rows[slot] < this.rows[this.best[than]];
	}

	int bestCount() {
		return this.bestCount;
	}

	int best(int i) {
		return row(this.best[i]);
	}

	int bestScore(int i) {
		return (int) this.bestScores[i];
	}

	/** Whether a row was proposed by keys of one family, and none of them a code. */
	boolean isOfOneFamily(int i) {
		long score = this.scores[this.best[i]];
		int lowest = Long.numberOfTrailingZeros(score) / BITS;
		return lowest < KeyKind.Family.CODE.ordinal() && score >>> BITS * (lowest + 1) == 0;
	}

	int bestKinds(int i) {
		return this.kinds[this.best[i]];
	}

	private int row(int slot) {
		return this.rows[slot] - 1;
	}

}
