package org.satyapan.linkage.columns;

import java.util.Arrays;

/**
 * All rows, each packed into one run of whole numbers: whoever compares a row finds all
 * of it in a few neighbouring lines of the processor's cache. A run begins with a header:
 * subject, form and age, then which fields there are, then where each field ends.
 */
final class PackedRows {

	static final int SHIFT = 10;

	/** Rows of a chunk. */
	static final int CHUNK = 1 << SHIFT;

	private static final int FIELDS = Part.values().length;

	/** Numbers in one line of the cache. */
	private static final int LINE = 16;

	/** Numbers before those that tell where each field ends. */
	private static final int ENDS = 2;

	private static final int HEADER = ENDS + (FIELDS + 1) / 2;

	/**
	 * Numbers of an array that holds many chunks: one so long most collectors put aside
	 * at once instead of copying it.
	 */
	private static final int SLAB = 6 << 20;

	/** Fields longer than this are cut; no run may grow beyond 65,535 numbers. */
	private static final int LONGEST = 3000;

	private final int[][] chunks;

	private final int[] starts;

	/** The fields of a row, in the order in which they stand. */
	enum Part {

		NAMES, FIRMS, OWNERS, RELATIVES, BIRTHS, WORDS, NUMBERS, PREMISES, PINS, LOCALITIES, CITIES, DISTRICTS, STATES,
		PHONES, EMAILS, REGISTRATIONS, TAX_NUMBERS, SIGNATURE

	}

	PackedRows(int rows) {
		this.chunks = new int[(rows + CHUNK - 1) / CHUNK][];
		this.starts = new int[rows];
	}

	int chunks() {
		return this.chunks.length;
	}

	int[] data(int row) {
		return this.chunks[row >>> SHIFT];
	}

	int head(int row) {
		return this.chunks[row >>> SHIFT][this.starts[row]];
	}

	/** A bit for each field in which the row has anything, and what was given besides. */
	int present(int row) {
		return this.chunks[row >>> SHIFT][this.starts[row] + 1];
	}

	int from(int row, int part) {
		int start = this.starts[row];
		return start + HEADER + ((part == 0) ? 0 : end(this.chunks[row >>> SHIFT], start, part - 1));
	}

	int to(int row, int part) {
		int start = this.starts[row];
		return start + HEADER + end(this.chunks[row >>> SHIFT], start, part);
	}

	boolean isEmpty(int row, int part) {
		int start = this.starts[row];
		int[] data = this.chunks[row >>> SHIFT];
		return end(data, start, part) == ((part == 0) ? 0 : end(data, start, part - 1));
	}

	private static int end(int[] data, int start, int part) {
		return data[start + ENDS + (part >> 1)] >>> 16 * (part & 1) & 0xffff;
	}

	/** Reads a little of each line of the cache in which a row stands. */
	int touch(int row) {
		int[] data = this.chunks[row >>> SHIFT];
		int start = this.starts[row];
		return data[start] + data[Math.min(start + LINE, data.length - 1)]
				+ data[Math.min(start + 2 * LINE, data.length - 1)] + data[Math.min(start + 3 * LINE, data.length - 1)]
				+ data[Math.min(start + 4 * LINE, data.length - 1)];
	}

	/** Whether no row has anything in a field. */
	boolean isEmpty(Part part) {
		for (int row = 0; row < this.starts.length; row++) {
			if (!isEmpty(row, part.ordinal())) {
				return false;
			}
		}
		return true;
	}

	/** Packs the rows of one chunk, one after the other. */
	static final class Writer {

		private final int[][] fields = new int[FIELDS][32];

		private final int[] sizes = new int[FIELDS];

		private int[] packed = new int[CHUNK * 64];

		private int size;

		private final int[] starts = new int[CHUNK];

		private int rows;

		/** Where chunks are put. */
		private int[] slab = {};

		/** How much of that array is taken. */
		private int used;

		/** Numbers put anywhere so far, up to {@link #SLAB}. */
		private int given;

		void add(Part part, int value) {
			int field = part.ordinal();
			int at = this.sizes[field];
			if (at == LONGEST) {
				return;
			}
			if (at == this.fields[field].length) {
				this.fields[field] = Arrays.copyOf(this.fields[field], at * 2);
			}
			this.fields[field][at] = value;
			this.sizes[field] = at + 1;
		}

		void add(Part part, int first, int second, int third) {
			add(part, first);
			add(part, second);
			add(part, third);
		}

		/** Whether so many more numbers find room in a field. */
		boolean hasRoom(Part part, int more) {
			return this.sizes[part.ordinal()] + more <= LONGEST;
		}

		int size(Part part) {
			return this.sizes[part.ordinal()];
		}

		int get(Part part, int at) {
			return this.fields[part.ordinal()][at];
		}

		/** Whether the row's field has a number at some multiple of a stride. */
		boolean has(Part part, int value, int stride) {
			int[] field = this.fields[part.ordinal()];
			for (int i = 0; i < size(part); i += stride) {
				if (field[i] == value) {
					return true;
				}
			}
			return false;
		}

		/**
		 * Ends the row.
		 * @param head subject, form and age
		 * @param besides bits above those of the fields, of what else the row has
		 */
		void endRow(int head, int besides) {
			int total = HEADER;
			int present = besides;
			for (int field = 0; field < FIELDS; field++) {
				total += this.sizes[field];
				present |= (this.sizes[field] > 0) ? 1 << field : 0;
			}
			if (this.size + total > this.packed.length) {
				this.packed = Arrays.copyOf(this.packed, 2 * (this.size + total));
			}
			this.starts[this.rows++] = this.size;
			this.packed[this.size] = head;
			this.packed[this.size + 1] = present;
			Arrays.fill(this.packed, this.size + ENDS, this.size + HEADER, 0);
			int end = 0;
			for (int field = 0; field < FIELDS; field++) {
				System.arraycopy(this.fields[field], 0, this.packed, this.size + HEADER + end, this.sizes[field]);
				end += this.sizes[field];
				this.packed[this.size + ENDS + (field >> 1)] |= end << 16 * (field & 1);
				this.sizes[field] = 0;
			}
			this.size += total;
		}

		/** Puts the rows into their place. */
		void give(PackedRows all, int chunk) {
			if (this.slab.length - this.used < this.size) {
				// As much again as there is, so that short lists take little.
				this.slab = new int[Math.max(this.size, Math.min(SLAB, this.given))];
				this.used = 0;
			}
			System.arraycopy(this.packed, 0, this.slab, this.used, this.size);
			all.chunks[chunk] = this.slab;
			for (int row = 0; row < this.rows; row++) {
				all.starts[chunk * CHUNK + row] = this.used + this.starts[row];
			}
			this.used += this.size;
			this.given = Math.min(SLAB, this.given + this.size);
			this.size = 0;
			this.rows = 0;
		}

	}

}
