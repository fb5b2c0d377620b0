package org.satyapan.sample.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.sample.words.Csv;

/** Rows of comma-separated values after RFC 4180, quoted only where they must be. */
final class CsvText {

	private final StringBuilder text = new StringBuilder();

	private final String lineEnd;

	private int rows;

	CsvText() {
		this("\n");
	}

	CsvText(String lineEnd) {
		this.lineEnd = lineEnd;
	}

	/** Adds a row and returns its number, from 1. */
	int row(List<? extends @Nullable Object> values) {
		Csv.append(this.text, values);
		this.text.append(this.lineEnd);
		return ++this.rows;
	}

	int row(@Nullable Object... values) {
		return row(java.util.Arrays.asList(values));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
