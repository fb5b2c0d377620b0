package org.satyapan.linkage.columns;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A list of whole numbers for each row. Rows stand in chunks, so that threads can fill
 * them side by side.
 */
public final class IntLists {

	static final int SHIFT = 13;

	/** Rows of a chunk. */
	static final int CHUNK = 1 << SHIFT;

	private static final int MASK = CHUNK - 1;

	private static final int[] NONE = {};

	private final int[] @Nullable [] starts;

	private final int[][] data;

	IntLists(int chunks) {
		this.starts = new int[chunks][];
		this.data = new int[chunks][];
		Arrays.fill(this.data, NONE);
	}

	void set(int chunk, Part part) {
		if (part.size > 0) {
			this.starts[chunk] = Arrays.copyOf(part.starts, part.rows + 1);
			this.data[chunk] = Arrays.copyOf(part.data, part.size);
		}
		part.clear();
	}

	/**
	 * Where a row's list begins in {@link #data(int)}.
	 * @param row the row
	 * @return index of its first number
	 */
	public int from(int row) {
		int[] chunk = this.starts[row >>> SHIFT];
		return (chunk == null) ? 0 : chunk[row & MASK];
	}

	/**
	 * Where a row's list ends in {@link #data(int)}.
	 * @param row the row
	 * @return index after its last number
	 */
	public int to(int row) {
		int[] chunk = this.starts[row >>> SHIFT];
		return (chunk == null) ? 0 : chunk[(row & MASK) + 1];
	}

	/**
	 * The numbers of the chunk of a row.
	 * @param row the row
	 * @return the numbers, never to be changed
	 */
	public int[] data(int row) {
		return this.data[row >>> SHIFT];
	}

	public boolean isEmpty(int row) {
		int[] chunk = this.starts[row >>> SHIFT];
		return chunk == null || chunk[row & MASK] == chunk[(row & MASK) + 1];
	}

	/** Whether no row has a number. */
	public boolean isEmpty() {
		for (int[] chunk : this.starts) {
			if (chunk != null) {
				return false;
			}
		}
		return true;
	}

	/** The rows of one chunk, filled one after the other. */
	static final class Part {

		private final int[] starts = new int[CHUNK + 1];

		private int[] data = new int[CHUNK];

		private int size;

		private int rows;

		void add(int value) {
			if (this.size == this.data.length) {
				this.data = Arrays.copyOf(this.data, this.size * 2);
			}
			this.data[this.size++] = value;
		}

		/** Adds a number unless the row has it. */
		void addDistinct(int value) {
			for (int i = this.starts[this.rows]; i < this.size; i++) {
				if (this.data[i] == value) {
					return;
				}
			}
			add(value);
		}

		boolean isRowEmpty() {
			return this.size == this.starts[this.rows];
		}

		int from() {
			return this.starts[this.rows];
		}

		int to() {
			return this.size;
		}

		int get(int at) {
			return this.data[at];
		}

		void endRow() {
			this.starts[++this.rows] = this.size;
		}

		private void clear() {
			this.size = 0;
			this.rows = 0;
		}

	}

}
