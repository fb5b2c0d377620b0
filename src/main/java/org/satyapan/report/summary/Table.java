package org.satyapan.report.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts in rows and columns, as the page prints them and the workbook stores them.
 *
 * @param corner heading of the rows' labels
 * @param total whether the last row sums others, and is no part of a chart
 */
public record Table(Label title, Label corner, List<Label> columns, List<Row> rows, boolean total) {

	/** A label and its counts, one a column. */
	public record Row(Label label, List<Long> values) {
	}

	/** The same table with a last row that sums the others. */
	Table summed() {
		List<Row> all = new ArrayList<>(this.rows);
		List<Long> sums = new ArrayList<>();
		for (int column = 0; column < this.columns.size(); column++) {
			int at = column;
			sums.add(this.rows.stream().mapToLong((row) -> row.values().get(at)).sum());
		}
		all.add(new Row(new Label("All", "कुल"), sums));
		return new Table(this.title, this.corner, this.columns, List.copyOf(all), true);
	}

	/** The rows without the sum. */
	List<Row> parts() {
		return this.total ? this.rows.subList(0, this.rows.size() - 1) : this.rows;
	}

}
