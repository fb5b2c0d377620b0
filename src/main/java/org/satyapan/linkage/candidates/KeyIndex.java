package org.satyapan.linkage.candidates;

import java.util.Arrays;

import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;

/**
 * The keys of a list, sorted: each entry holds 40 bits of the key above 24 bits of the
 * row, counted from the list's first.
 */
final class KeyIndex {

	private static final int ROW_BITS = 24;

	private static final long ROW_MASK = (1L << ROW_BITS) - 1;

	private static final int KEY_BITS = 64 - ROW_BITS;

	private static final long KIND_MASK = Keys.KIND_MASK;

	/** Entries to which one place of the directory leads, on average. */
	private static final int PER_PLACE = 4;

	/** So many parts of the rows, about, are left to the threads. */
	private static final int PARTS = 8;

	/** Rows of a part, at least and at most. */
	private static final int LEAST = 1 << 11;

	private static final int MOST = 1 << 17;

	/** Keys of a row, hardly more. */
	private static final int KEYS_OF_ROW = 24;

	private final long[] entries;

	/** Where the entries begin whose highest bits are the index. */
	private final int[] directory;

	private final int shift;

	private final int first;

	private final int cap;

	private final long[] capped = new long[KeyKind.values().length];

	private final Sketches sketches;

	private KeyIndex(long[] entries, Sketches sketches, int first, int cap, int threads) {
		this.entries = entries;
		this.sketches = sketches;
		int bits = Math.max(4, Math.min(26, 31 - Integer.numberOfLeadingZeros(entries.length / PER_PLACE + 1)));
		this.shift = 64 - bits;
		this.directory = new int[(1 << bits) + 1];
		this.first = first;
		this.cap = cap;
		fillDirectory(threads);
	}

	static KeyIndex of(Columns columns, int first, int cap, int threads) {
		int rows = columns.size() - first;
		if (rows > ROW_MASK) {
			throw new IllegalArgumentException("A list may have at most " + ROW_MASK + " records.");
		}
		int part = Math.max(LEAST, Math.min(MOST, rows / PARTS + 1));
		long[][] parts = new long[(rows + part - 1) / part][];
		int[] sizes = new int[parts.length];
		Sketches sketches = new Sketches(first, rows);
		Threads.run(threads, parts.length, (number) -> {
			KeyMaker maker = new KeyMaker(columns, Lookalikes.none());
			long[] made = new long[Math.min(part, rows) * KEYS_OF_ROW];
			int size = 0;
			for (int row = number * part; row < Math.min(rows, (number + 1) * part); row++) {
				Keys keys = maker.make(first + row);
				sketches.put(first + row, keys);
				if (size + keys.size() > made.length) {
					made = Arrays.copyOf(made, made.length + made.length / 2 + keys.size());
				}
				for (int i = 0; i < keys.size(); i++) {
					made[size++] = prefix(keys.get(i)) | row;
				}
			}
			parts[number] = made;
			sizes[number] = size;
		});
		return new KeyIndex(KeySort.sorted(parts, sizes, threads), sketches, first, cap, threads);
	}

	/** The kind stays part of the prefix. */
	private static long prefix(long key) {
		long kind = key & KIND_MASK;
		long hash = key >>> Keys.KIND_BITS & (1L << KEY_BITS - Keys.KIND_BITS) - 1;
		return (hash << Keys.KIND_BITS | kind) << ROW_BITS;
	}

	/**
	 * Notes where the entries of each place begin, and counts keys that too many rows
	 * share: keys never reach from one place into the next.
	 */
	private void fillDirectory(int threads) {
		int pieces = 1 << Math.min(8, 64 - this.shift);
		int places = (this.directory.length - 1) / pieces;
		long[][] capped = new long[pieces][];
		Threads.run(threads, pieces, (piece) -> capped[piece] = fillDirectory(piece * places, (piece + 1) * places));
		for (long[] part : capped) {
			Arrays.setAll(this.capped, (kind) -> this.capped[kind] + part[kind]);
		}
		this.directory[this.directory.length - 1] = this.entries.length;
	}

	private long[] fillDirectory(int firstPlace, int endPlace) {
		long[] tooMany = new long[this.capped.length];
		int place = firstPlace;
		int at = firstOf(firstPlace);
		this.directory[place] = at;
		while (at < this.entries.length) {
			int next = (int) (this.entries[at] >>> this.shift);
			if (next >= endPlace) {
				break;
			}
			while (place < next) {
				this.directory[++place] = at;
			}
			long prefix = this.entries[at] >>> ROW_BITS;
			int to = at + 1;
			while (to < this.entries.length && this.entries[to] >>> ROW_BITS == prefix) {
				to++;
			}
			if (to - at > this.cap) {
				tooMany[(int) (prefix & KIND_MASK)]++;
			}
			at = to;
		}
		while (place + 1 < endPlace) {
			this.directory[++place] = at;
		}
		return tooMany;
	}

	/** The first entry of a place or of those after it. */
	private int firstOf(int place) {
		int low = 0;
		int high = this.entries.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.entries[middle] >>> this.shift < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	long capped(KeyKind kind) {
		return this.capped[kind.ordinal()];
	}

	/**
	 * The entries of several keys. Places in the directory are read first, and then the
	 * entries they lead to, so that the processor can wait for many of them at once.
	 * @param keys the keys
	 * @param begin the first of those asked for
	 * @param end behind the last of them
	 * @param blocks takes for each key the number of its entries in the upper and the
	 * first in the lower 32 bits; 0 if there are none or too many
	 */
	void blocks(long[] keys, int begin, int end, long[] blocks) {
		for (int i = begin; i < end; i++) {
			int place = (int) (prefix(keys[i]) >>> this.shift);
			blocks[i] = (long) this.directory[place + 1] << 32 | this.directory[place];
		}
		long touched = 0;
		for (int i = begin; i < end; i++) {
			int from = (int) blocks[i];
			touched |= (from < this.entries.length) ? this.entries[from] : 0;
		}
		if (touched == Long.MIN_VALUE) {
			// Never so; what is touched must not be left out.
			throw new IllegalStateException("Keys have no rows.");
		}
		for (int i = begin; i < end; i++) {
			blocks[i] = block(prefix(keys[i]) >>> ROW_BITS, (int) blocks[i], (int) (blocks[i] >>> 32));
		}
	}

	private long block(long wanted, int from, int end) {
		int low = from;
		int high = end;
		// A place of the directory may also hold a key that very many records share.
		while (high - low > 2 * PER_PLACE) {
			int middle = (low + high) >>> 1;
			if (this.entries[middle] >>> ROW_BITS < wanted) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		while (low < end && this.entries[low] >>> ROW_BITS < wanted) {
			low++;
		}
		int to = endOf(wanted, low, end);
		return (to == low || to - low > this.cap) ? 0 : (long) (to - low) << 32 | low;
	}

	/**
	 * Where the entries of a prefix end: few are read one by one, many in leaps. Of more
	 * than the cap it is enough to know that they are more.
	 */
	private int endOf(long wanted, int first, int end) {
		int low = first;
		int near = Math.min(end, first + PER_PLACE);
		while (low < near && this.entries[low] >>> ROW_BITS == wanted) {
			low++;
		}
		int high = (low < near) ? low : (int) Math.min(end, (long) first + this.cap + 1);
		if (low < high && this.entries[high - 1] >>> ROW_BITS == wanted) {
			return high;
		}
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.entries[middle] >>> ROW_BITS == wanted) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Of all rows that the keys lead to. */
	Sketches sketches() {
		return this.sketches;
	}

	int row(int entry) {
		return this.first + (int) (this.entries[entry] & ROW_MASK);
	}

}
