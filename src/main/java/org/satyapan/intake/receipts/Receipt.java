package org.satyapan.intake.receipts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Sheet;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.Station;
import org.satyapan.register.Submission;

/**
 * Everything that one receipt says.
 *
 * @param sheets the station's own sheets; none if the file could not be read
 * @param due the last day on which the list was on time
 * @param mendBy the day by which it should be mended
 * @param replacedOn the day on which the list came that replaces it, or null
 */
record Receipt(Station station, Submission submission, List<Sheet> sheets, List<RowNote> notes, List<SheetTotal> totals,
		LocalDate due, LocalDate mendBy, @Nullable LocalDate replacedOn) {

	/** Codes of remarks that say what was read, and ask for nothing. */
	private static final Set<String> INFORMING = Set.of("CONTINUATION", "PART_OF_REJECTED", "LEGACY_READ", "KEPT",
			"COMPOSITE_READ", "TABLE_BESIDE");

	Receipt {
		sheets = List.copyOf(sheets);
		notes = List.copyOf(notes);
		totals = List.copyOf(totals);
	}

	/** What is said of the rows of one sheet, by row. */
	Map<Integer, List<RowNote>> notesOf(Sheet sheet) {
		return this.notes.stream()
			.filter((note) -> note.sheet().equals(sheet.name()))
			.collect(Collectors.groupingBy(RowNote::rowNo));
	}

	/**
	 * The remarks that ask the station to do or check something, in the order of its
	 * sheets.
	 */
	List<RowNote> toMend() {
		List<String> order = this.totals.stream().map(SheetTotal::sheet).toList();
		return this.notes.stream()
			.filter(Receipt::asks)
			.sorted(Comparator.comparingInt((RowNote note) -> order.indexOf(note.sheet())))
			.toList();
	}

	/** Whether a remark asks for something, rather than saying what a row is. */
	static boolean asks(RowNote note) {
		return !INFORMING.contains(note.code()) && (note.fate() != RowFate.IGNORED || note.columnName() != null);
	}

	/** Whether a remark says what was read of a row in a legacy font. */
	static boolean saysLegacy(RowNote note) {
		return note.code().equals("LEGACY_READ");
	}

	/** The day first, as the reader is used to. */
	static String written(LocalDate date) {
		return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

}
