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

	private final List<Field> columns;

	final byte[][] pages;

	/** Where each row begins: the page in the upper, the byte in the lower 32 bits. */
	final long[] starts;

	final int[] lines;

	RecordTable(List<Field> columns, byte[][] pages, long[] starts, int[] lines) {
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
	public static RecordTableBuilder builder(List<Field> columns) {
		return new RecordTableBuilder(columns);
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
		RecordTableBuilder builder = builder(columns);
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
	 * @return the number given to {@link RecordTableBuilder#endRow}
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

}
