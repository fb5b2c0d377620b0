package org.satyapan.linkage.columns;

import org.satyapan.linkage.text.Hashes;

/**
 * The codes of one field (telephone, registration or tax numbers, e-mail addresses) of
 * every row: for each its hash, which is equal where codes are, its length and its
 * letters, four to a number.
 */
public final class CodeLists {

	private static final int TEXT = 3;

	private static final int BYTES = 4;

	/** Longer codes are cut. */
	private static final int LONGEST = 400;

	private final PackedRows rows;

	private final PackedRows.Part part;

	private final int field;

	CodeLists(PackedRows rows, PackedRows.Part part) {
		this.rows = rows;
		this.part = part;
		this.field = part.ordinal();
	}

	static void add(PackedRows.Writer row, PackedRows.Part part, String given) {
		String code = (given.length() > LONGEST) ? given.substring(0, LONGEST) : given;
		long hash = Hashes.of(code);
		int words = (code.length() + BYTES - 1) / BYTES;
		if (code.isEmpty() || !row.hasRoom(part, TEXT + words) || has(row, part, hash)) {
			return;
		}
		row.add(part, (int) hash);
		row.add(part, (int) (hash >>> 32));
		row.add(part, code.length());
		for (int i = 0; i < words; i++) {
			int word = 0;
			for (int k = BYTES * i; k < Math.min(code.length(), BYTES * (i + 1)); k++) {
				word |= (code.charAt(k) & 0xff) << 8 * (k % BYTES);
			}
			row.add(part, word);
		}
	}

	private static boolean has(PackedRows.Writer row, PackedRows.Part part, long hash) {
		for (int at = 0; at < row.size(part); at = next(row, part, at)) {
			if (hash(row, part, at) == hash) {
				return true;
			}
		}
		return false;
	}

	static int next(PackedRows.Writer row, PackedRows.Part part, int at) {
		return at + TEXT + (row.get(part, at + 2) + BYTES - 1) / BYTES;
	}

	static long hash(PackedRows.Writer row, PackedRows.Part part, int at) {
		return row.get(part, at) & 0xffffffffL | (long) row.get(part, at + 1) << 32;
	}

	/**
	 * The field's bit in {@link Columns#present}.
	 * @return one bit
	 */
	public int bit() {
		return 1 << this.field;
	}

	/**
	 * Where the first code of a row stands.
	 * @param row the row
	 * @return its place, to be given to other methods
	 */
	public int from(int row) {
		return this.rows.from(row, this.field);
	}

	/**
	 * Where the codes of a row end.
	 * @param row the row
	 * @return the place after its last code
	 */
	public int to(int row) {
		return this.rows.to(row, this.field);
	}

	/**
	 * Where the next code stands.
	 * @param row the row
	 * @param at place of a code
	 * @return place of the code after it, {@link #to} if there is none
	 */
	public int next(int row, int at) {
		return at + TEXT + (length(row, at) + BYTES - 1) / BYTES;
	}

	public boolean isEmpty(int row) {
		return this.rows.isEmpty(row, this.field);
	}

	/** Whether no row has a code. */
	public boolean isEmpty() {
		return this.rows.isEmpty(this.part);
	}

	/**
	 * The hash of a code.
	 * @param row the row
	 * @param at place of the code
	 * @return equal for equal codes
	 */
	public long hash(int row, int at) {
		int[] data = this.rows.data(row);
		return data[at] & 0xffffffffL | (long) data[at + 1] << 32;
	}

	/**
	 * The length of a code.
	 * @param row the row
	 * @param at place of the code
	 * @return letters and digits
	 */
	public int length(int row, int at) {
		return this.rows.data(row)[at + 2];
	}

	/**
	 * A letter of a code.
	 * @param row the row
	 * @param at place of the code
	 * @param index 0 to {@link #length} exclusive
	 * @return the letter or digit
	 */
	public char letter(int row, int at, int index) {
		return letter(this.rows.data(row), at, index);
	}

	private static char letter(int[] data, int at, int index) {
		return (char) (data[at + TEXT + (index >> 2)] >>> 8 * (index & 3) & 0xff);
	}

	/**
	 * A code.
	 * @param row the row
	 * @param at place of the code
	 * @return its letters and digits
	 */
	public String text(int row, int at) {
		char[] letters = new char[length(row, at)];
		for (int i = 0; i < letters.length; i++) {
			letters[i] = letter(row, at, i);
		}
		return new String(letters);
	}

	/**
	 * Whether two unequal codes differ by one letter: added, left out, changed, or
	 * swapped with its neighbour.
	 * @param one a row
	 * @param i place of a code of it
	 * @param other another row
	 * @param j place of a code of it
	 * @return whether one slip of the pen lies between them
	 */
	public boolean isOneSlip(int one, int i, int other, int j) {
		int[] a = this.rows.data(one);
		int[] b = this.rows.data(other);
		int length = a[i + 2];
		int longer = length - b[j + 2];
		if (longer < -1 || longer > 1) {
			return false;
		}
		int same = 0;
		int most = Math.min(length, b[j + 2]);
		while (same < most && letter(a, i, same) == letter(b, j, same)) {
			same++;
		}
		return switch (longer) {
			case 1 -> endEqual(a, i, same + 1, b, j, same);
			case -1 -> endEqual(a, i, same, b, j, same + 1);
			default -> endEqual(a, i, same + 1, b, j, same + 1)
					|| same + 1 < length && letter(a, i, same) == letter(b, j, same + 1)
							&& letter(a, i, same + 1) == letter(b, j, same) && endEqual(a, i, same + 2, b, j, same + 2);
		};
	}

	private static boolean endEqual(int[] a, int i, int from, int[] b, int j, int otherFrom) {
		int x = from;
		int y = otherFrom;
		while (x < a[i + 2] && y < b[j + 2]) {
			if (letter(a, i, x++) != letter(b, j, y++)) {
				return false;
			}
		}
		return x >= a[i + 2] && y >= b[j + 2];
	}

}
