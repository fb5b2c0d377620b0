package org.satyapan.intake.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which cell of a row holds which column of one kind of table.
 */
final class Header {

	private final Map<String, Integer> cells = new HashMap<>();

	private final Map<Integer, String> unknown = new LinkedHashMap<>();

	private final List<Remark> remarks = new ArrayList<>();

	private final int width;

	private Header(int width) {
		this.width = width;
	}

	/** The header that a row of headings makes of a table with those columns. */
	static Header of(List<String> headings, Set<String> columns, Vocabulary vocabulary) {
		int width = headings.size();
		while (width > 0 && headings.get(width - 1).isBlank()) {
			width--;
		}
		Header header = new Header(width);
		Map<String, String> byFolded = new HashMap<>();
		columns.forEach((column) -> byFolded.put(Words.folded(column), column));
		for (int i = 0; i < width; i++) {
			String heading = Words.tidy(headings.get(i));
			if (heading.isEmpty()) {
				continue;
			}
			String column = byFolded.get(vocabulary.column(heading));
			if (column == null) {
				header.unknown.put(i, heading);
				header.remarks.add(Remark.unknownColumn(heading));
			}
			else if (header.cells.putIfAbsent(column, i) != null) {
				header.remarks.add(Remark.columnTwice(heading, column));
			}
		}
		return header;
	}

	/** The columns found. */
	Set<String> columns() {
		return this.cells.keySet();
	}

	/** How many cells have a heading, blank ones between them included. */
	int width() {
		return this.width;
	}

	/** Where a column's cell is, or null if the table has no such column. */
	@Nullable Integer cell(String column) {
		return this.cells.get(column);
	}

	/** The headings that are no known column, by their cells. */
	Map<Integer, String> unknown() {
		return this.unknown;
	}

	/** What is to be said of the headings. */
	List<Remark> remarks() {
		return this.remarks;
	}

}
