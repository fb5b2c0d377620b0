package org.satyapan.linkage.columns;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The pairs of neighbouring letters of a text, hashed into 512 bits for each row: how
 * alike two texts are can be told from them without looking at the texts.
 */
public final class Signatures {

	private static final int WORDS = 8;

	private static final int SIZE = WORDS * Long.SIZE;

	private static final int MASK = IntLists.CHUNK - 1;

	private final long[] @Nullable [] chunks;

	Signatures(int chunks) {
		this.chunks = new long[chunks][];
	}

	void set(int chunk, Part part) {
		if (part.used) {
			this.chunks[chunk] = Arrays.copyOf(part.bits, part.rows * WORDS);
		}
		part.clear();
	}

	/**
	 * How alike the texts of two rows are: Dice's coefficient of their pairs of letters,
	 * or somewhat less than the share of the shorter text that the longer one contains.
	 * @param one a row
	 * @param other another row
	 * @return 0 to 1
	 */
	public double likeness(int one, int other) {
		long[] a = this.chunks[one >>> IntLists.SHIFT];
		long[] b = this.chunks[other >>> IntLists.SHIFT];
		if (a == null || b == null) {
			return 0.4;
		}
		int x = (one & MASK) * WORDS;
		int y = (other & MASK) * WORDS;
		int common = 0;
		int left = 0;
		int right = 0;
		for (int i = 0; i < WORDS; i++) {
			common += Long.bitCount(a[x + i] & b[y + i]);
			left += Long.bitCount(a[x + i]);
			right += Long.bitCount(b[y + i]);
		}
		if (left == 0 || right == 0) {
			return (left == right) ? 0.8 : 0.4;
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

	/** The rows of one chunk, filled one after the other. */
	static final class Part {

		private final long[] bits = new long[IntLists.CHUNK * WORDS];

		private int rows;

		private boolean used;

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
			this.bits[this.rows * WORDS + (hash >>> 6)] |= 1L << hash;
			this.last = letter;
			this.used = true;
		}

		void endRow() {
			if (this.last != 0) {
				pair(0);
			}
			this.last = 0;
			this.rows++;
		}

		private void clear() {
			if (this.used) {
				Arrays.fill(this.bits, 0);
			}
			this.rows = 0;
			this.used = false;
		}

	}

}
