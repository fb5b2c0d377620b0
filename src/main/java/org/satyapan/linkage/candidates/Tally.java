package org.satyapan.linkage.candidates;

import java.util.Arrays;

/**
 * Adds up, for one record, how strongly keys propose each other record: an open hash
 * table of primitive arrays, used again for the next record.
 */
final class Tally {

	private int[] records = new int[1 << 12];

	private int[] scores = new int[1 << 12];

	private int[] kinds = new int[1 << 12];

	private int[] used = new int[1 << 11];

	private int size;

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.records[this.used[i]] = 0;
		}
		this.size = 0;
	}

	/** Adds whole units of score, so that no order of adding changes the sum. */
	void add(int record, int score, int kind) {
		int slot = slot(record);
		if (this.records[slot] == 0) {
			if (this.size == this.used.length) {
				grow();
				slot = slot(record);
			}
			this.records[slot] = record + 1;
			this.scores[slot] = 0;
			this.kinds[slot] = 0;
			this.used[this.size++] = slot;
		}
		this.scores[slot] += score;
		this.kinds[slot] |= kind;
	}

	private int slot(int record) {
		int mask = this.records.length - 1;
		int slot = record * 0x9e3779b1 >>> 7 & mask;
		while (this.records[slot] != 0 && this.records[slot] != record + 1) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		int[] oldRecords = this.records;
		int[] oldScores = this.scores;
		int[] oldKinds = this.kinds;
		int[] oldUsed = this.used;
		int oldSize = this.size;
		this.records = new int[oldRecords.length * 2];
		this.scores = new int[oldRecords.length * 2];
		this.kinds = new int[oldRecords.length * 2];
		this.used = new int[oldUsed.length * 2];
		this.size = 0;
		for (int i = 0; i < oldSize; i++) {
			int slot = oldUsed[i];
			add(oldRecords[slot] - 1, oldScores[slot], oldKinds[slot]);
		}
	}

	int record(int slot) {
		return this.records[slot] - 1;
	}

	int kinds(int slot) {
		return this.kinds[slot];
	}

	/** Slots of the best records; of equal ones those with the lower index. */
	int[] best(int most, int except) {
		long[] order = new long[this.size];
		int count = 0;
		for (int i = 0; i < this.size; i++) {
			int slot = this.used[i];
			if (record(slot) != except) {
				order[count++] = (long) (Integer.MAX_VALUE - this.scores[slot]) << 32 | record(slot);
			}
		}
		order = Arrays.copyOf(order, count);
		Arrays.sort(order);
		int[] best = new int[Math.min(most, count)];
		for (int i = 0; i < best.length; i++) {
			best[i] = slot((int) order[i]);
		}
		return best;
	}

}
