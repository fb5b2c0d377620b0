package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.Header;
import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.layout.Normal;
import org.satyapan.intake.layout.Origins;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * One call centre's rows under their header, with its values by field.
 *
 * @param rows the row and its continuations
 * @param above the entry before, to which a ditto refers
 * @param parts what composite cells say of fields; outranks the columns
 * @param origins where its cells really stand
 * @param beside whether it stands beside another table
 */
record Entry(Sheet sheet, Header header, List<SheetRow> rows, @Nullable Entry above, Cells cells,
		Map<ListField, List<Found>> parts, Origins origins, boolean beside) {

	/** A column of the register holds 65,535 bytes; a letter of Hindi takes three. */
	static final int LONGEST = 20_000;

	/** What counts as an empty cell, and what as a ditto. */
	interface Cells {

		boolean isBlank(String text);

		boolean isDitto(String text);

	}

	/** A cell with the row in which it stands. */
	record Found(SheetRow row, Cell cell) {

		String text() {
			return Text.line(cell().text());
		}

	}

	/** This entry with what its composite cells say. */
	Entry with(Map<ListField, List<Found>> parts) {
		return new Entry(this.sheet, this.header, this.rows, this.above, this.cells, parts, this.origins, this.beside);
	}

	SheetRow first() {
		return this.rows.get(0);
	}

	/**
	 * What tells it from other entries of its sheet: its row, and where several share
	 * one, its column.
	 */
	Object place() {
		return this.origins.isTurned(first()) ? this.origins.first(first())
				: this.beside ? Cell.letters(first().cells().get(0).column()) + first().number() : first().number();
	}

	/**
	 * All cells of a field that say something, row by row; a ditto stands for what is
	 * above, and a cell merged down over several entries for all of them.
	 */
	List<Found> all(ListField field) {
		Entry entry = this;
		List<Found> found = entry.own(field);
		while (found.isEmpty() && entry.saysDitto(field) && entry.above != null && entry.above.header.has(field)) {
			entry = entry.above;
			found = entry.own(field);
		}
		return found;
	}

	private List<Found> own(ListField field) {
		List<Found> part = this.parts.get(field);
		if (part != null) {
			return part;
		}
		List<Found> found = new ArrayList<>();
		for (SheetRow row : this.rows) {
			for (int column : this.header.columns(field)) {
				Cell cell = row.cell(column);
				cell = (cell == null && row == first()) ? mergedDown(row, column) : cell;
				if (cell != null && cell.kind() != Cell.Kind.ERROR && !this.cells.isBlank(cell.text())
						&& !this.cells.isDitto(cell.text())) {
					found.add(new Found(row, cell));
				}
			}
		}
		return found;
	}

	/** The cell of an earlier row that is merged over this one. */
	private @Nullable Cell mergedDown(SheetRow row, int column) {
		Region region = this.sheet.mergedAt(row.number(), column);
		if (region == null || region.firstRow() == row.number() || region.firstColumn() != column) {
			return null;
		}
		return this.sheet.rows()
			.stream()
			.filter((other) -> other.number() == region.firstRow())
			.map((other) -> other.cell(column))
			.findFirst()
			.orElse(null);
	}

	private boolean saysDitto(ListField field) {
		for (SheetRow row : this.rows) {
			for (int column : this.header.columns(field)) {
				Cell cell = row.cell(column);
				if (cell != null && this.cells.isDitto(cell.text())) {
					return true;
				}
			}
		}
		return false;
	}

	Optional<Found> first(ListField field) {
		return all(field).stream().findFirst();
	}

	/** The texts of a field joined, or null if there are none. */
	@Nullable String text(ListField field, String separator) {
		List<String> texts = all(field).stream().map(Found::text).distinct().toList();
		return texts.isEmpty() ? null : String.join(separator, texts);
	}

	/** Cells that show an error, such as {@code #REF!}; they say nothing. */
	List<Found> errors() {
		List<Found> found = new ArrayList<>();
		for (SheetRow row : this.rows) {
			row.cells()
				.stream()
				.filter((cell) -> cell.kind() == Cell.Kind.ERROR)
				.forEach((cell) -> found.add(new Found(row, cell)));
		}
		return found;
	}

	/** Whether its name or its address was set aside, as nobody can tell what it says. */
	boolean isQuarantined() {
		return this.rows.stream()
			.flatMap((row) -> row.cells().stream())
			.filter(Cell::isQuarantined)
			.map((cell) -> this.header.fields().get(cell.column()))
			.anyMatch((field) -> field == ListField.NAME || field == ListField.ADDRESS);
	}

	/** Cells under a title that is not known, or under none. */
	List<Found> unexplained() {
		List<Found> found = new ArrayList<>();
		for (SheetRow row : this.rows) {
			for (Cell cell : row.cells()) {
				boolean known = this.header.fields().containsKey(cell.column());
				if (!known && cell.kind() != Cell.Kind.ERROR && !this.cells.isBlank(cell.text())) {
					found.add(new Found(row, cell));
				}
			}
		}
		return found;
	}

	/** The cells as they stood. */
	String original() {
		StringBuilder original = new StringBuilder();
		for (SheetRow row : this.rows) {
			for (Cell cell : row.cells()) {
				original.append(original.isEmpty() ? "" : " | ")
					.append(this.origins.cell(row, cell.column()))
					.append(": ")
					.append(Text.line(cell.original()));
			}
		}
		return (original.length() > LONGEST) ? original.substring(0, LONGEST) : original.toString();
	}

	/** A name that stays the same in every spelling of blanks, case and punctuation. */
	static String folded(@Nullable String text) {
		return (text != null) ? Normal.text(text) : "";
	}

}
