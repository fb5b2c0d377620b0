package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A header that was recognised.
 *
 * @param block which table begins under it
 * @param rows how many rows it has, one or two
 * @param fields what each recognised column holds
 * @param titles what stands above each column
 * @param second the column in which another table begins beside it, or -1
 */
public record Header(Block block, int rows, SortedMap<Integer, ListField> fields, SortedMap<Integer, String> titles,
		int second) {

	public Header {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
		titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
	}

	/** The columns that hold a field, from left to right. */
	public List<Integer> columns(ListField field) {
		List<Integer> columns = new ArrayList<>();
		for (Map.Entry<Integer, ListField> entry : this.fields.entrySet()) {
			if (entry.getValue().holds(field)) {
				columns.add(entry.getKey());
			}
		}
		return columns;
	}

	public boolean has(ListField field) {
		return this.fields.values().stream().anyMatch((held) -> held.holds(field));
	}

	/** The columns that have a title which no synonym explains. */
	public List<Integer> unknownColumns() {
		return this.titles.keySet().stream().filter((column) -> !this.fields.containsKey(column)).toList();
	}

	public @Nullable String title(int column) {
		return this.titles.get(column);
	}

}
