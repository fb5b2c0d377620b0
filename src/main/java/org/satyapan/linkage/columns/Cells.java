package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.RecordTable;

/**
 * The cells of one row at a time.
 */
final class Cells {

	private static final String[] NONE = {};

	private final Columns columns;

	private final @Nullable String[] cells = new String[Field.values().length];

	private @Nullable String[] given = {};

	Cells(Columns columns) {
		this.columns = columns;
	}

	/** Goes to a row. */
	void fetch(int row) {
		RecordTable table = this.columns.table(row);
		List<Field> fields = table.columns();
		if (this.given.length != fields.size()) {
			this.given = new String[fields.size()];
		}
		table.values(this.columns.tableRow(row), this.given);
		Arrays.fill(this.cells, null);
		for (int i = 0; i < this.given.length; i++) {
			this.cells[fields.get(i).ordinal()] = this.given[i];
		}
	}

	boolean has(Field field) {
		return value(field) != null;
	}

	/** The cell of a field; {@code null} if it is empty. */
	@Nullable String value(Field field) {
		return this.cells[field.ordinal()];
	}

	/** The values of a field, parted by semicolons in its cell. */
	String[] values(Field field) {
		String cell = value(field);
		if (cell == null) {
			return NONE;
		}
		return (cell.indexOf(';') < 0) ? new String[] { cell } : several(cell);
	}

	private static String[] several(String cell) {
		List<String> values = new ArrayList<>();
		int from = 0;
		while (from <= cell.length()) {
			int mark = cell.indexOf(';', from);
			int to = (mark < 0) ? cell.length() : mark;
			String value = cell.substring(from, to).strip();
			if (!value.isEmpty()) {
				values.add(value);
			}
			from = to + 1;
		}
		return values.toArray(NONE);
	}

}
