package org.satyapan.report.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a bar chart, with everything that a drawing needs, in pixels.
 */
public record Bar(List<Part> parts) {

	/** Room for half of a frame's line. */
	private static final int EDGE = 1;

	/** A stretch of a bar, drawn in one of the page's fills. */
	public record Part(String fill, int x, int width, long value) {
	}

	/**
	 * Rows of parts laid end to end; parts of nothing are left out.
	 * @param fills one a column
	 * @param width of the longest row
	 */
	static List<Bar> stacked(List<List<Long>> rows, List<String> fills, int width) {
		long longest = Math.max(1,
				rows.stream().mapToLong((row) -> row.stream().mapToLong(Long::longValue).sum()).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (List<Long> row : rows) {
			List<Part> parts = new ArrayList<>();
			long before = 0;
			for (int at = 0; at < fills.size(); at++) {
				long value = row.get(at);
				int x = EDGE + (int) (before * width / longest);
				before += value;
				if (value > 0) {
					parts.add(new Part(fills.get(at), x, EDGE + (int) (before * width / longest) - x, value));
				}
			}
			bars.add(new Bar(parts));
		}
		return bars;
	}

	/**
	 * Rows of parts laid one below the other.
	 * @param width of the longest part
	 */
	static List<Bar> grouped(List<List<Long>> rows, List<String> fills, int width) {
		long longest = Math.max(1,
				rows.stream().flatMap((row) -> row.stream()).mapToLong(Long::longValue).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (List<Long> row : rows) {
			List<Part> parts = new ArrayList<>();
			for (int at = 0; at < fills.size(); at++) {
				long value = row.get(at);
				parts.add(new Part(fills.get(at), EDGE, Math.max(1, (int) (value * width / longest)), value));
			}
			bars.add(new Bar(parts));
		}
		return bars;
	}

}
