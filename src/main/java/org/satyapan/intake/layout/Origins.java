package org.satyapan.intake.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.SheetRow;

/**
 * Where the cells of a row really stand. Those of a form were put side by side to be read
 * like a row of a list; any other row is its own origin.
 */
public final class Origins {

	private final Map<SheetRow, Origin> origins = new IdentityHashMap<>();

	/**
	 * Where a cell stands.
	 *
	 * @param row 1-based
	 * @param column 0 for the first
	 */
	public record Address(int row, int column) {

		@Override
		public String toString() {
			return Cell.letters(this.column) + this.row;
		}

	}

	/**
	 * Where a turned row comes from.
	 *
	 * @param rows the numbers of the physical rows that it is made of
	 * @param cells where each of its cells stands, by its column
	 */
	private record Origin(List<Integer> rows, Map<Integer, Address> cells) {

		Address first() {
			return this.cells.values().stream().findFirst().orElseThrow();
		}

	}

	void put(SheetRow row, List<Integer> rows, Map<Integer, Address> cells) {
		this.origins.put(row, new Origin(rows, cells));
	}

	/** Whether a row was made of several. */
	public boolean isTurned(SheetRow row) {
		return this.origins.containsKey(row);
	}

	/** The numbers of the physical rows of a row. */
	public List<Integer> rows(SheetRow row) {
		Origin origin = this.origins.get(row);
		return (origin != null) ? origin.rows() : List.of(row.number());
	}

	/** Where a row begins. */
	public Address first(SheetRow row) {
		Origin origin = this.origins.get(row);
		return (origin != null) ? origin.first() : new Address(row.number(), 0);
	}

	/** Where a cell of a row stands. */
	public Address cell(SheetRow row, int column) {
		Origin origin = this.origins.get(row);
		return (origin != null) ? origin.cells().getOrDefault(column, origin.first())
				: new Address(row.number(), column);
	}

}
