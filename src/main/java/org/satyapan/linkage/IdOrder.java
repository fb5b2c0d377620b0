package org.satyapan.linkage;

import java.util.Arrays;

/**
 * Sorts rows by id: by the first eight bytes in which ids differ with a radix sort, and
 * the few that agree in those by the rest.
 */
final class IdOrder {

	private static final int BYTE = 8;

	private final byte[][] pages;

	private final long[] starts;

	IdOrder(byte[][] pages, long[] starts) {
		this.pages = pages;
		this.starts = starts;
	}

	/** Whether each id is greater than the one before. */
	boolean isSorted() {
		for (int i = 1; i < this.starts.length; i++) {
			if (compare(i - 1, i) >= 0) {
				return false;
			}
		}
		return true;
	}

	/** Rows in the order of their ids; of equal ids the earlier row first. */
	int[] sort() {
		int n = this.starts.length;
		int common = common();
		long[] keys = new long[n];
		int[] order = new int[n];
		for (int i = 0; i < n; i++) {
			keys[i] = key(i, common);
			order[i] = i;
		}
		radix(keys, order);
		int from = 0;
		while (from < n) {
			int to = from + 1;
			while (to < n && keys[to] == keys[from]) {
				to++;
			}
			if (to - from > 1) {
				Integer[] ties = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
				Arrays.sort(ties, this::compare);
				for (int i = from; i < to; i++) {
					order[i] = ties[i - from];
				}
			}
			from = to;
		}
		return order;
	}

	private static void radix(long[] keys, int[] order) {
		int n = keys.length;
		long[] fromKeys = keys;
		int[] fromOrder = order;
		long[] toKeys = new long[n];
		int[] toOrder = new int[n];
		for (int shift = 0; shift < Long.SIZE; shift += BYTE) {
			int[] next = new int[257];
			for (long key : fromKeys) {
				next[(int) (key >>> shift & 0xff) + 1]++;
			}
			if (n > 0 && next[(int) (fromKeys[0] >>> shift & 0xff) + 1] == n) {
				continue;
			}
			for (int i = 0; i < 256; i++) {
				next[i + 1] += next[i];
			}
			for (int i = 0; i < n; i++) {
				int to = next[(int) (fromKeys[i] >>> shift & 0xff)]++;
				toKeys[to] = fromKeys[i];
				toOrder[to] = fromOrder[i];
			}
			long[] freeKeys = fromKeys;
			int[] freeOrder = fromOrder;
			fromKeys = toKeys;
			fromOrder = toOrder;
			toKeys = freeKeys;
			toOrder = freeOrder;
		}
		if (fromKeys != keys) {
			System.arraycopy(fromKeys, 0, keys, 0, n);
			System.arraycopy(fromOrder, 0, order, 0, n);
		}
	}

	/** Bytes at the beginning that all ids share. */
	private int common() {
		int common = Integer.MAX_VALUE;
		for (int i = 1; i < this.starts.length; i++) {
			byte[] a = page(0);
			byte[] b = page(i);
			int from = text(0);
			int other = text(i);
			int most = Math.min(common, Math.min(length(0), length(i)));
			int same = Arrays.mismatch(a, from, from + most, b, other, other + most);
			common = (same < 0) ? most : same;
		}
		return (common == Integer.MAX_VALUE) ? 0 : common;
	}

	private long key(int row, int skipped) {
		byte[] page = page(row);
		int from = text(row) + skipped;
		int to = text(row) + length(row);
		long key = 0;
		for (int i = 0; i < BYTE; i++) {
			key = key << BYTE | ((from + i < to) ? page[from + i] & 0xff : 0);
		}
		return key;
	}

	int compare(int one, int other) {
		int a = text(one);
		int b = text(other);
		return Arrays.compareUnsigned(page(one), a, a + length(one), page(other), b, b + length(other));
	}

	private byte[] page(int row) {
		return this.pages[(int) (this.starts[row] >>> 32)];
	}

	/** The first byte of the id, behind its length. */
	private int text(int row) {
		byte[] page = page(row);
		int at = (int) this.starts[row];
		while (page[at++] < 0) {
			continue;
		}
		return at;
	}

	private int length(int row) {
		byte[] page = page(row);
		int at = (int) this.starts[row];
		int length = 0;
		int shift = 0;
		while (page[at] < 0) {
			length |= (page[at++] & 0x7f) << shift;
			shift += 7;
		}
		return length | page[at] << shift;
	}

}
