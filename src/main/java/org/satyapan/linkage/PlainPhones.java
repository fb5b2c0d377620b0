package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cells with nothing but plain Indian telephone numbers, which most are: digits, blanks,
 * hyphens, brackets, {@code +91}; several numbers parted by semicolons. They are read
 * without the rules for everything else.
 */
final class PlainPhones {

	private static final String INDIA = "91";

	/** From so many digits on a cell may hold several numbers without a semicolon. */
	private static final int SEVERAL = 2 * Phones.SHORTEST + 2;

	/** From so many digits on a run of them may be followed by a list of endings. */
	private static final int WHOLE = 8;

	private PlainPhones() {
	}

	/**
	 * Reads a plain cell.
	 * @param cell as written
	 * @return the keys, or {@code null} if the cell is not plain
	 */
	static @Nullable List<String> keys(String cell) {
		String first = null;
		List<String> keys = null;
		int from = 0;
		while (from <= cell.length()) {
			int to = cell.indexOf(';', from);
			to = (to < 0) ? cell.length() : to;
			String key = key(cell, from, to);
			if (key == null) {
				return null;
			}
			if (first == null || first.isEmpty()) {
				first = key;
			}
			else if (!key.isEmpty()) {
				if (keys == null) {
					keys = new ArrayList<>();
					keys.add(first);
				}
				if (!keys.contains(key)) {
					keys.add(key);
				}
			}
			from = to + 1;
		}
		return (keys != null) ? List.copyOf(keys) : (first == null || first.isEmpty()) ? List.of() : List.of(first);
	}

	/** The key; empty if it is no number, {@code null} if it is not plain. */
	private static @Nullable String key(String cell, int from, int to) {
		char[] digits = new char[SEVERAL];
		int count = 0;
		int run = 0;
		boolean whole = false;
		boolean plus = false;
		boolean same = true;
		for (int i = from; i < to; i++) {
			char letter = cell.charAt(i);
			if (letter >= '0' && letter <= '9') {
				if (whole && run == 0 || count + 1 == SEVERAL) {
					return null;
				}
				same &= count == 0 || digits[0] == letter;
				digits[count++] = letter;
				run++;
				whole |= run == WHOLE;
			}
			else if (letter == ' ' || letter == '-' || letter == '(' || letter == ')') {
				run = 0;
			}
			else if (letter == '+' && count == 0 && cell.substring(from, i).isBlank()) {
				plus = true;
			}
			else {
				return null;
			}
		}
		if (count < Phones.SHORTEST || same) {
			return "";
		}
		boolean india = digits[0] == INDIA.charAt(0) && digits[1] == INDIA.charAt(1);
		boolean abroad = plus && !(india && count == Phones.KEY_LENGTH + INDIA.length());
		if (abroad || digits[0] == '0' && digits[1] == '0') {
			return null;
		}
		int start = (india && count > Phones.KEY_LENGTH) ? INDIA.length() : 0;
		while (start < count && digits[start] == '0') {
			start++;
		}
		if (count - start < Phones.SHORTEST) {
			return "";
		}
		start = Math.max(start, count - Phones.KEY_LENGTH);
		return new String(digits, start, count - start);
	}

}
