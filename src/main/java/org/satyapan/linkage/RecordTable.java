package org.satyapan.linkage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One list of records, held compactly and sorted by id: every cell as it was written, in
 * UTF-8. A million records of a hundred letters take a hundred megabytes.
 */
public final class RecordTable {

	/** Larger arrays would each take whole regions of the memory for themselves. */
	private static final int PAGE = 1 << 18;

	private final List<Field> columns;

	private final byte[][] pages;

	/** Where each row begins: the page in the upper, the byte in the lower 32 bits. */
	private final long[] starts;

	private final int[] lines;

	private RecordTable(List<Field> columns, byte[][] pages, long[] starts, int[] lines) {
		this.columns = columns;
		this.pages = pages;
		this.starts = starts;
		this.lines = lines;
	}

	/**
	 * Begins a table.
	 * @param columns the fields that a row may have, in the order in which its cells are
	 * given
	 * @return a builder
	 */
	public static Builder builder(List<Field> columns) {
		return new Builder(columns);
	}

	/**
	 * A table of records that are at hand already.
	 * @param records the records, ids unique
	 * @return the table
	 * @throws DuplicateIdException if an id occurs twice
	 */
	public static RecordTable of(List<LinkageRecord> records) {
		EnumMap<Field, Boolean> used = new EnumMap<>(Field.class);
		records.forEach((record) -> record.values().keySet().forEach((field) -> used.put(field, true)));
		List<Field> columns = new ArrayList<>(used.keySet());
		Builder builder = builder(columns);
		int line = 0;
		for (LinkageRecord record : records) {
			builder.id(record.id());
			for (Field field : columns) {
				builder.cell(record.value(field));
			}
			builder.endRow(++line);
		}
		return builder.build();
	}

	public int size() {
		return this.starts.length;
	}

	public List<Field> columns() {
		return this.columns;
	}

	/**
	 * The id of a row; rows are sorted by it, code point by code point.
	 * @param row 0 to {@link #size()} exclusive
	 * @return the id
	 */
	public String id(int row) {
		return new Cells(row).next();
	}

	/**
	 * The line in the file at which a row ends.
	 * @param row 0 to {@link #size()} exclusive
	 * @return the number given to {@link Builder#endRow}
	 */
	public int line(int row) {
		return this.lines[row];
	}

	/**
	 * A row as a record.
	 * @param row 0 to {@link #size()} exclusive
	 * @return its id and values
	 */
	public LinkageRecord record(int row) {
		Cells cells = new Cells(row);
		String id = cells.next();
		Map<Field, String> values = new EnumMap<>(Field.class);
		for (Field field : this.columns) {
			values.put(field, cells.next());
		}
		return new LinkageRecord(id, values);
	}

	/**
	 * The cells of a row, in the order of the columns.
	 * @param row 0 to {@link #size()} exclusive
	 * @param values where to put them, as long as there are columns; blank cells become
	 * {@code null}
	 */
	public void values(int row, @Nullable String[] values) {
		Cells cells = new Cells(row);
		cells.skip();
		for (int i = 0; i < values.length; i++) {
			String value = cells.next();
			values[i] = value.isEmpty() ? null : value;
		}
	}

	/**
	 * The row of an id.
	 * @param id an id
	 * @return its row, or a negative number if there is none
	 */
	public int rowOf(String id) {
		byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Cells cells = new Cells(middle);
			int length = cells.length();
			int order = Arrays.compareUnsigned(cells.page, cells.at, cells.at + length, wanted, 0, wanted.length);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return -1 - low;
	}

	/** Reads the cells of one row from the first on. */
	private final class Cells {

		private final byte[] page;

		private int at;

		Cells(int row) {
			this.page = RecordTable.this.pages[(int) (RecordTable.this.starts[row] >>> 32)];
			this.at = (int) RecordTable.this.starts[row];
		}

		int length() {
			int length = 0;
			int shift = 0;
			while (this.page[this.at] < 0) {
				length |= (this.page[this.at++] & 0x7f) << shift;
				shift += 7;
			}
			return length | this.page[this.at++] << shift;
		}

		void skip() {
			int length = length();
			this.at += length;
		}

		String next() {
			int length = length();
			this.at += length;
			return (length == 0) ? "" : new String(this.page, this.at - length, length, StandardCharsets.UTF_8);
		}

	}

	/** An id that two rows of one list bear. */
	public static final class DuplicateIdException extends IllegalArgumentException {

		private final String id;

		private final int firstLine;

		private final int secondLine;

		DuplicateIdException(String id, int firstLine, int secondLine) {
			super("The id " + id + " occurs twice in one list, in line " + firstLine + " and again in line "
					+ secondLine + ".");
			this.id = id;
			this.firstLine = firstLine;
			this.secondLine = secondLine;
		}

		public String id() {
			return this.id;
		}

		public int firstLine() {
			return this.firstLine;
		}

		public int secondLine() {
			return this.secondLine;
		}

	}

	/**
	 * Takes the rows of a list one after the other: for each the id, its cells in the
	 * order of the columns, and the end.
	 */
	public static final class Builder {

		private final List<Field> columns;

		private final List<byte[]> pages = new ArrayList<>();

		private byte[] page = new byte[PAGE];

		private int size;

		private int rowStart;

		private int cells;

		private long[] starts = new long[1024];

		private int[] lines = new int[1024];

		private int rows;

		Builder(List<Field> columns) {
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
			byte[] next = new byte[Math.max(PAGE, 2 * (begun + more))];
			System.arraycopy(this.page, this.rowStart, next, 0, begun);
			if (this.rowStart > 0) {
				this.pages.add(Arrays.copyOf(this.page, this.rowStart));
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
			RecordTable sorted = new RecordTable(table.columns, table.pages, starts, lines);
			for (int i = 1; i < order.length; i++) {
				if (ids.compare(order[i - 1], order[i]) == 0) {
					throw new DuplicateIdException(sorted.id(i), lines[i - 1], lines[i]);
				}
			}
			return sorted;
		}

	}

}
