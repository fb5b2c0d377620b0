package org.satyapan.linkage.columns;

import java.util.Arrays;

/**
 * The pairs of neighbouring letters of each row's address, hashed into 512 bits: how
 * alike two addresses are can be told from them without looking at the words.
 */
public final class Signatures {

	private static final int WORDS = 16;

	private static final int SIZE = WORDS * Integer.SIZE;

	private static final double BOTH_BARE = 0.8;

	private static final double ONE_BARE = 0.4;

	private final IntLists lists;

	Signatures(IntLists lists) {
		this.lists = lists;
	}

	/**
	 * How alike the addresses of two rows are: Dice's coefficient of their pairs of
	 * letters, or somewhat less than the share of the shorter one that the longer
	 * contains.
	 * @param one a row
	 * @param other another row
	 * @return 0 to 1
	 */
	public double likeness(int one, int other) {
		boolean bare = this.lists.isEmpty(one);
		if (bare || this.lists.isEmpty(other)) {
			return (bare == this.lists.isEmpty(other)) ? BOTH_BARE : ONE_BARE;
		}
		int[] a = this.lists.data(one);
		int[] b = this.lists.data(other);
		int x = this.lists.from(one);
		int y = this.lists.from(other);
		int common = 0;
		int left = 0;
		int right = 0;
		for (int i = 0; i < WORDS; i++) {
			common += Integer.bitCount(a[x + i] & b[y + i]);
			left += Integer.bitCount(a[x + i]);
			right += Integer.bitCount(b[y + i]);
		}
		// Some bits fall together by chance.
		double chance = (double) left * right / SIZE;
		int shorter = Math.min(left, right);
		double shared = (common == shorter) ? common
				: Math.max(0, (common - chance) / (1 - (double) (left + right) / SIZE));
		shared = Math.min(shared, shorter);
		double dice = 2 * shared / (left + right);
		double contained = (shorter >= 8) ? 0.9 * shared / shorter : 0;
		return Math.max(dice, contained);
	}

	/** Hashes the words of one row after the other. */
	static final class Maker {

		private final int[] bits = new int[WORDS];

		private int last;

		/**
		 * Adds the letters of a word; the words of a row are taken as written together.
		 */
		void add(String word) {
			for (int i = 0; i < word.length(); i++) {
				pair(word.charAt(i) & 0x7f);
			}
		}

		private void pair(int letter) {
			int hash = (this.last << 7 | letter) * 0x9e3779b1 >>> 23;
			this.bits[hash >>> 5] |= 1 << hash;
			this.last = letter;
		}

		void give(PackedRows.Writer row) {
			if (this.last == 0) {
				return;
			}
			pair(0);
			for (int word : this.bits) {
				row.add(PackedRows.Part.SIGNATURE, word);
			}
			Arrays.fill(this.bits, 0);
			this.last = 0;
		}

	}

}
