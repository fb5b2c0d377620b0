package org.satyapan.linkage.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A list of codes (telephone, registration and tax numbers, e-mail addresses) for each
 * row: their hashes, which are equal where the codes are, and their letters.
 */
public final class CodeLists {

	private static final int MASK = IntLists.CHUNK - 1;

	private final int[] @Nullable [] starts;

	private final long[][] hashes;

	private final int[][] ends;

	private final byte[][] texts;

	CodeLists(int chunks) {
		this.starts = new int[chunks][];
		this.hashes = new long[chunks][];
		this.ends = new int[chunks][];
		this.texts = new byte[chunks][];
	}

	void set(int chunk, Part part) {
		if (part.size > 0) {
			this.starts[chunk] = Arrays.copyOf(part.starts, part.rows + 1);
			this.hashes[chunk] = Arrays.copyOf(part.hashes, part.size);
			this.ends[chunk] = Arrays.copyOf(part.ends, part.size);
			this.texts[chunk] = Arrays.copyOf(part.text, part.length);
		}
		part.clear();
	}

	public int from(int row) {
		int[] chunk = this.starts[row >>> IntLists.SHIFT];
		return (chunk == null) ? 0 : chunk[row & MASK];
	}

	public int to(int row) {
		int[] chunk = this.starts[row >>> IntLists.SHIFT];
		return (chunk == null) ? 0 : chunk[(row & MASK) + 1];
	}

	public boolean isEmpty(int row) {
		return from(row) == to(row);
	}

	/** Whether no row has a code. */
	public boolean isEmpty() {
		for (int[] chunk : this.starts) {
			if (chunk != null) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The hash of a code.
	 * @param row the row
	 * @param at {@link #from} to {@link #to}
	 * @return equal for equal codes
	 */
	public long hash(int row, int at) {
		return this.hashes[row >>> IntLists.SHIFT][at];
	}

	/**
	 * A code.
	 * @param row the row
	 * @param at {@link #from} to {@link #to}
	 * @return its letters and digits
	 */
	public String text(int row, int at) {
		int chunk = row >>> IntLists.SHIFT;
		int from = textFrom(row, at);
		return new String(this.texts[chunk], from, this.ends[chunk][at] - from, StandardCharsets.ISO_8859_1);
	}

	/** The bytes in which a row's codes stand. */
	byte[] bytes(int row) {
		return this.texts[row >>> IntLists.SHIFT];
	}

	int textFrom(int row, int at) {
		return (at == 0) ? 0 : this.ends[row >>> IntLists.SHIFT][at - 1];
	}

	int textTo(int row, int at) {
		return this.ends[row >>> IntLists.SHIFT][at];
	}

	/**
	 * The length of a code.
	 * @param row the row
	 * @param at {@link #from} to {@link #to}
	 * @return letters and digits
	 */
	public int length(int row, int at) {
		return textTo(row, at) - textFrom(row, at);
	}

	/**
	 * A letter of a code.
	 * @param row the row
	 * @param at {@link #from} to {@link #to}
	 * @param index 0 to {@link #length} exclusive
	 * @return the letter or digit
	 */
	public char letter(int row, int at, int index) {
		return (char) bytes(row)[textFrom(row, at) + index];
	}

	/**
	 * Whether two codes of unequal rows differ by one letter: added, left out, changed,
	 * or swapped with its neighbour.
	 * @param one a row
	 * @param i a code of it
	 * @param other another row
	 * @param j a code of it
	 * @return whether one slip of the pen lies between them
	 */
	public boolean isOneSlip(int one, int i, int other, int j) {
		byte[] a = bytes(one);
		byte[] b = bytes(other);
		int from = textFrom(one, i);
		int to = textTo(one, i);
		int otherFrom = textFrom(other, j);
		int otherTo = textTo(other, j);
		int longer = (to - from) - (otherTo - otherFrom);
		if (longer < -1 || longer > 1) {
			return false;
		}
		int same = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
		if (same < 0) {
			return true;
		}
		int x = from + same;
		int y = otherFrom + same;
		return switch (longer) {
			case 1 -> Arrays.equals(a, x + 1, to, b, y, otherTo);
			case -1 -> Arrays.equals(a, x, to, b, y + 1, otherTo);
			default -> Arrays.equals(a, x + 1, to, b, y + 1, otherTo) || x + 1 < to && a[x] == b[y + 1]
					&& a[x + 1] == b[y] && Arrays.equals(a, x + 2, to, b, y + 2, otherTo);
		};
	}

	/** The rows of one chunk, filled one after the other. */
	static final class Part {

		private final int[] starts = new int[IntLists.CHUNK + 1];

		private long[] hashes = new long[IntLists.CHUNK];

		private int[] ends = new int[IntLists.CHUNK];

		private byte[] text = new byte[IntLists.CHUNK * 16];

		private int size;

		private int length;

		private int rows;

		/** Adds a code unless it is empty or the row has it. */
		void add(String code) {
			if (code.isEmpty()) {
				return;
			}
			long hash = Hashes.of(code);
			for (int i = this.starts[this.rows]; i < this.size; i++) {
				if (this.hashes[i] == hash) {
					return;
				}
			}
			if (this.size == this.hashes.length) {
				this.hashes = Arrays.copyOf(this.hashes, this.size * 2);
				this.ends = Arrays.copyOf(this.ends, this.size * 2);
			}
			if (this.length + code.length() > this.text.length) {
				this.text = Arrays.copyOf(this.text, 2 * (this.length + code.length()));
			}
			for (int i = 0; i < code.length(); i++) {
				this.text[this.length++] = (byte) code.charAt(i);
			}
			this.hashes[this.size] = hash;
			this.ends[this.size++] = this.length;
		}

		int from() {
			return this.starts[this.rows];
		}

		int to() {
			return this.size;
		}

		long hash(int at) {
			return this.hashes[at];
		}

		void endRow() {
			this.starts[++this.rows] = this.size;
		}

		private void clear() {
			this.size = 0;
			this.length = 0;
			this.rows = 0;
		}

	}

}
