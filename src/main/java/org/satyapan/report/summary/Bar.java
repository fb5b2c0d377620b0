package org.satyapan.report.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a bar chart, with everything that a drawing needs, in pixels.
 *
 * @param y of its upper edge
 * @param end where its longest part ends
 */
public record Bar(Label label, int y, int end, List<Part> parts) {

	/** A stretch of a bar, drawn in one of the page's fills. */
	public record Part(String fill, int x, int y, int width, long value) {
	}

	/**
	 * Rows of parts laid end to end.
	 * @param fills one a column
	 * @param left where the bars begin
	 * @param width of the longest
	 * @param pitch from one row to the next
	 */
	static List<Bar> stacked(List<Table.Row> rows, List<String> fills, int left, int width, int pitch) {
		long longest = Math.max(1,
				rows.stream()
					.mapToLong((row) -> row.values().stream().mapToLong(Long::longValue).sum())
					.max()
					.orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Table.Row row : rows) {
			int y = bars.size() * pitch;
			List<Part> parts = new ArrayList<>();
			long before = 0;
			for (int at = 0; at < fills.size(); at++) {
				long value = row.values().get(at);
				int x = left + (int) (before * width / longest);
				before += value;
				if (value > 0) {
					parts.add(new Part(fills.get(at), x, y, left + (int) (before * width / longest) - x, value));
				}
			}
			bars.add(new Bar(row.label(), y, left + (int) (before * width / longest), parts));
		}
		return bars;
	}

	/**
	 * Rows of parts laid one below the other.
	 * @param thickness of a part
	 */
	static List<Bar> grouped(List<Table.Row> rows, List<String> fills, int left, int width, int pitch, int thickness) {
		long longest = Math.max(1,
				rows.stream().flatMap((row) -> row.values().stream()).mapToLong(Long::longValue).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Table.Row row : rows) {
			int y = bars.size() * pitch;
			List<Part> parts = new ArrayList<>();
			int end = left;
			for (int at = 0; at < fills.size(); at++) {
				long value = row.values().get(at);
				int length = (int) (value * width / longest);
				parts.add(new Part(fills.get(at), left, y + at * thickness, length, value));
				end = Math.max(end, left + length);
			}
			bars.add(new Bar(row.label(), y, end, parts));
		}
		return bars;
	}

}
