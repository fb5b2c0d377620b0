package org.satyapan.linkage.candidates;

import java.util.Arrays;

/**
 * Adds up, for one record, how strongly keys propose each other record: an open hash
 * table of primitive arrays, used again for the next record.
 */
final class Tally {

	private int[] rows = new int[1 << 11];

	private int[] scores = new int[1 << 11];

	private int[] kinds = new int[1 << 11];

	private int[] used = new int[1 << 10];

	private int size;

	private final int[] best;

	private int bestCount;

	Tally(int most) {
		this.best = new int[most];
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.rows[this.used[i]] = 0;
		}
		this.size = 0;
	}

	/** Adds whole units of score, so that no order of adding changes the sum. */
	void add(int row, int score, int kind) {
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
		this.scores[slot] += score;
		this.kinds[slot] |= kind;
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
		int[] oldScores = this.scores;
		int[] oldKinds = this.kinds;
		int[] oldUsed = this.used;
		int oldSize = this.size;
		this.rows = new int[oldRows.length * 2];
		this.scores = new int[oldRows.length * 2];
		this.kinds = new int[oldRows.length * 2];
		this.used = new int[oldUsed.length * 2];
		this.size = 0;
		for (int i = 0; i < oldSize; i++) {
			int slot = oldUsed[i];
			add(oldRows[slot] - 1, oldScores[slot], oldKinds[slot]);
		}
	}

	/**
	 * Chooses the rows with the highest scores, of equal ones those with the lower
	 * number, and sorts them by number.
	 */
	void choose(int except) {
		this.bestCount = 0;
		for (int i = 0; i < this.size; i++) {
			int slot = this.used[i];
			if (row(slot) != except
					&& (this.bestCount < this.best.length || isBetter(slot, this.best[this.bestCount - 1]))) {
				int at = (this.bestCount < this.best.length) ? this.bestCount++ : this.bestCount - 1;
				while (at > 0 && isBetter(slot, this.best[at - 1])) {
					this.best[at] = this.best[at - 1];
					at--;
				}
				this.best[at] = slot;
			}
		}
		for (int i = 1; i < this.bestCount; i++) {
			int slot = this.best[i];
			int at = i;
			while (at > 0 && this.rows[this.best[at - 1]] > this.rows[slot]) {
				this.best[at] = this.best[at - 1];
				at--;
			}
			this.best[at] = slot;
		}
	}

	private boolean isBetter(int slot, int than) {
		return (this.scores[slot] != this.scores[than]) ? this.scores[slot] > this.scores[than]
				: this.rows[slot] < this.rows[than];
	}

	int bestCount() {
		return this.bestCount;
	}

	int best(int i) {
		return row(this.best[i]);
	}

	int bestKinds(int i) {
		return this.kinds[this.best[i]];
	}

	private int row(int slot) {
		return this.rows[slot] - 1;
	}

	@Override
	public String toString() {
		return Arrays.toString(Arrays.copyOf(this.best, this.bestCount));
	}

}
