package org.satyapan.linkage;

import java.util.List;

/**
 * Telephone numbers in one cell.
 */
public final class Phones {

	private Phones() {
	}

	/**
	 * Reads all numbers of a cell: several of them, suffix lists such as
	 * {@code 09811415831-37-61}, {@code +91}, STD codes.
	 * @param cell as written
	 * @return distinct keys in the order they stand; an Indian number as its last ten
	 * digits
	 */
	public static List<String> keys(String cell) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The parts of a cell that look like a number but are none, such as {@code 9.87E+09}.
	 * @param cell as written
	 * @return the parts as written; empty if all is well
	 */
	public static List<String> malformed(String cell) {
		throw new UnsupportedOperationException();
	}

}
