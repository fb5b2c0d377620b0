package org.satyapan.sample.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet before it takes the form of a workbook or a CSV file. Cells hold a
 * {@link String}, a {@link Number}, a {@link java.time.LocalDate} or nothing.
 */
final class Sheet {

	/** What a row is, and so what becomes of it when it is read. */
	enum Meaning {

		TITLE, HEADER, DATA, CONTINUATION, WARNED, REJECTED, TOTAL, SIGNATURE, NIL

	}

	/** One row; an empty list of cells is a blank row, which is no physical row. */
	record Row(Meaning meaning, List<@Nullable Object> cells) {
	}

	/**
	 * A merged range within one row or down some rows; all numbers from 0, ends included.
	 */
	record Merge(int row, int column, int lastRow, int lastColumn) {
	}

	final String name;

	final List<Row> rows = new ArrayList<>();

	final List<Merge> merges = new ArrayList<>();

	Sheet(String name) {
		this.name = name;
	}

	/** Adds a row and returns its number as a spreadsheet shows it, from 1. */
	int add(Meaning meaning, List<@Nullable Object> cells) {
		this.rows.add(new Row(meaning, new ArrayList<>(cells)));
		return this.rows.size();
	}

	int add(Meaning meaning, @Nullable Object... cells) {
		return add(meaning, java.util.Arrays.asList(cells));
	}

	void blank() {
		this.rows.add(new Row(Meaning.TITLE, List.of()));
	}

	void merge(int row, int column, int lastRow, int lastColumn) {
		this.merges.add(new Merge(row, column, lastRow, lastColumn));
	}

	int width() {
		return this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
	}

}
