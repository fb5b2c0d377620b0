package org.satyapan.sample.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values after RFC 4180, quoted only where they must be. */
public final class CsvText {

	private final StringBuilder text = new StringBuilder();

	private final String lineEnd;

	private int rows;

	public CsvText() {
		this("\n");
	}

	CsvText(String lineEnd) {
		this.lineEnd = lineEnd;
	}

	/** Adds a row and returns its number, from 1. */
	public int row(List<? extends @Nullable Object> values) {
		append(this.text, values);
		this.text.append(this.lineEnd);
		return ++this.rows;
	}

	public int row(@Nullable Object... values) {
		return row(java.util.Arrays.asList(values));
	}

	/** Appends one row without its line end. */
	public static void append(StringBuilder text, List<? extends @Nullable Object> values) {
		for (int i = 0; i < values.size(); i++) {
			if (i > 0) {
				text.append(',');
			}
			Object value = values.get(i);
			String plain = (value != null) ? value.toString() : "";
			if (mustBeQuoted(plain)) {
				text.append('"').append(plain.replace("\"", "\"\"")).append('"');
			}
			else {
				text.append(plain);
			}
		}
	}

	private static boolean mustBeQuoted(String text) {
		for (int i = 0; i < text.length(); i++) {
			char here = text.charAt(i);
			if (here == ',' || here == '"' || here == '\n' || here == '\r') {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
