package org.satyapan.linkage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a list one after the other: for each the id, its cells in the order
 * of the columns, and the end.
 */
public final class RecordTableBuilder {

	private static final int FIRST_PAGE = 1 << 16;

	/** Bytes of a page; one so long most collectors put aside instead of copying it. */
	private static final int PAGE = 24 << 20;

	private final List<Field> columns;

	private final List<byte[]> pages = new ArrayList<>();

	private byte[] page = new byte[FIRST_PAGE];

	private int size;

	private int rowStart;

	private int cells;

	private long[] starts = new long[1024];

	private int[] lines = new int[1024];

	private int rows;

	RecordTableBuilder(List<Field> columns) {
		this.columns = List.copyOf(columns);
	}

	/**
	 * Begins a row.
	 * @param id the row's id
	 */
	public void id(CharSequence id) {
		write(id, 0, id.length());
	}

	/**
	 * Adds the next cell of the row.
	 * @param value as written; blanks around it are dropped
	 */
	public void cell(@Nullable CharSequence value) {
		this.cells++;
		if (value == null) {
			write("", 0, 0);
		}
		else {
			write(value, 0, value.length());
		}
	}

	private void write(CharSequence text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		ensure(5 + 3 * (to - from));
		int ascii = 0;
		while (from + ascii < to && text.charAt(from + ascii) < 0x80) {
			ascii++;
		}
		if (from + ascii == to) {
			writeLength(ascii);
			for (int i = from; i < to; i++) {
				this.page[this.size++] = (byte) text.charAt(i);
			}
		}
		else {
			byte[] bytes = text.subSequence(from, to).toString().getBytes(StandardCharsets.UTF_8);
			writeLength(bytes.length);
			System.arraycopy(bytes, 0, this.page, this.size, bytes.length);
			this.size += bytes.length;
		}
	}

	private void writeLength(int length) {
		int rest = length;
		while (rest > 0x7f) {
			this.page[this.size++] = (byte) (rest | 0x80);
			rest >>>= 7;
		}
		this.page[this.size++] = (byte) rest;
	}

	/** Rows never cross pages; what the current row has so far moves to the next. */
	private void ensure(int more) {
		if (this.size + more <= this.page.length) {
			return;
		}
		int begun = this.size - this.rowStart;
		byte[] next = new byte[Math.max(Math.min(PAGE, 2 * this.page.length), 2 * (begun + more))];
		System.arraycopy(this.page, this.rowStart, next, 0, begun);
		if (this.rowStart > 0) {
			this.pages.add(this.page);
		}
		this.page = next;
		this.rowStart = 0;
		this.size = begun;
	}

	/**
	 * Ends the row; cells that were not given are missing.
	 * @param line the line in the file, for messages
	 */
	public void endRow(int line) {
		while (this.cells < this.columns.size()) {
			cell(null);
		}
		if (this.rows == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.rows * 2);
			this.lines = Arrays.copyOf(this.lines, this.rows * 2);
		}
		this.starts[this.rows] = (long) this.pages.size() << 32 | this.rowStart;
		this.lines[this.rows++] = line;
		this.rowStart = this.size;
		this.cells = 0;
	}

	/**
	 * Rows so far.
	 * @return their number
	 */
	public int size() {
		return this.rows;
	}

	/**
	 * Ends the table.
	 * @return the table, sorted by id
	 * @throws DuplicateIdException if an id occurs twice
	 */
	public RecordTable build() {
		byte[][] all = this.pages.toArray(new byte[this.pages.size() + 1][]);
		all[all.length - 1] = Arrays.copyOf(this.page, this.rowStart);
		RecordTable unsorted = new RecordTable(this.columns, all, Arrays.copyOf(this.starts, this.rows),
				Arrays.copyOf(this.lines, this.rows));
		return new IdOrder(unsorted.pages, unsorted.starts).isSorted() ? unsorted : sorted(unsorted);
	}

	private static RecordTable sorted(RecordTable table) {
		IdOrder ids = new IdOrder(table.pages, table.starts);
		int[] order = ids.sort();
		long[] starts = new long[order.length];
		int[] lines = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			starts[i] = table.starts[order[i]];
			lines[i] = table.lines[order[i]];
		}
		RecordTable sorted = new RecordTable(table.columns(), table.pages, starts, lines);
		for (int i = 1; i < order.length; i++) {
			if (ids.compare(order[i - 1], order[i]) == 0) {
				throw new DuplicateIdException(sorted.id(i), lines[i - 1], lines[i]);
			}
		}
		return sorted;
	}

}
