package org.satyapan.intake.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The records of separated text, blank lines included, so that the n-th record is row n
 * of the spreadsheet.
 */
final class CsvRecords implements Iterator<List<String>> {

	private final String text;

	private final char separator;

	private int next;

	/** From here on no quote closes, so none opens. */
	private int quotesEnd;

	CsvRecords(String text, char separator) {
		this.text = text;
		this.separator = separator;
		this.quotesEnd = text.length();
	}

	@Override
	public boolean hasNext() {
		return this.next < this.text.length();
	}

	@Override
	public List<String> next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		List<String> values = new ArrayList<>();
		while (true) {
			values.add(value());
			if (this.next >= this.text.length()) {
				return values;
			}
			char end = this.text.charAt(this.next++);
			if (end == '\r' && this.next < this.text.length() && this.text.charAt(this.next) == '\n') {
				this.next++;
			}
			if (end != this.separator) {
				return values;
			}
		}
	}

	private String value() {
		int start = this.next;
		if (start < this.quotesEnd && this.text.charAt(start) == '"') {
			int close = closing(start + 1);
			if (close >= 0) {
				this.next = close + 1;
				return this.text.substring(start + 1, close).replace("\"\"", "\"");
			}
		}
		int end = start;
		while (end < this.text.length() && !ends(this.text.charAt(end))) {
			end++;
		}
		this.next = end;
		return this.text.substring(start, end);
	}

	/**
	 * Where the quote closes that opened, or -1 if the next lone quote does not end a
	 * value.
	 */
	private int closing(int from) {
		int quote = this.text.indexOf('"', from);
		while (quote >= 0) {
			int after = quote + 1;
			if (after >= this.text.length() || ends(this.text.charAt(after))) {
				return quote;
			}
			if (this.text.charAt(after) != '"') {
				return -1;
			}
			quote = this.text.indexOf('"', after + 1);
		}
		this.quotesEnd = Math.min(this.quotesEnd, from - 1);
		return -1;
	}

	private boolean ends(char letter) {
		return letter == this.separator || letter == '\n' || letter == '\r';
	}

}
