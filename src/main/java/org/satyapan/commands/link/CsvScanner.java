package org.satyapan.commands.link;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one after the other, without an object for each row or cell. A
 * row with broken quotes is given up and the next line is tried, so that one slip does
 * not swallow what follows.
 */
final class CsvScanner implements Closeable {

	/** Longer rows are given up. */
	static final int LONGEST_ROW = 1 << 24;

	private static final int FIRST_LETTERS = 1 << 16;

	private static final char QUOTE = '"';

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	private final TextSource source;

	private char[] letters = new char[FIRST_LETTERS];

	/** Where the letters that were read end. */
	private int limit;

	/** Where the row begins. */
	private int start;

	/** Where scanning stands. */
	private int at;

	/** Letters of the file before the first in the buffer. */
	private long before;

	private char separator = ',';

	/** Beginnings and ends of the cells, counted from the row's beginning. */
	private int[] bounds = new int[64];

	/** Whether a cell has doubled quotes in it. */
	private boolean[] doubled = new boolean[32];

	private int cells;

	private int line;

	private int nextLine = 1;

	private int lines;

	private @Nullable String fault;

	private int faultCell;

	private final Cell cell = new Cell();

	CsvScanner(TextSource source) {
		this.source = source;
	}

	/**
	 * Finds the separator that makes the first line show most of the names looked for.
	 * @param names names of columns
	 */
	void findSeparator(Collection<String> names) throws IOException {
		do {
			skipEmptyLines();
		}
		while (this.at == this.limit && more());
		int end = this.at;
		while (end < this.limit && this.letters[end] != '\n' && this.letters[end] != '\r') {
			end++;
		}
		String first = new String(this.letters, this.at, end - this.at);
		if (first.strip().toLowerCase(Locale.ROOT).matches("\"?sep=.\"?")) {
			this.separator = first.strip().replace("\"", "").charAt(4);
			next();
			return;
		}
		long most = 0;
		for (char candidate : SEPARATORS) {
			long known = Arrays.stream(first.split(String.valueOf(candidate)))
				.map((name) -> name.replace('"', ' ').strip().toLowerCase(Locale.ROOT))
				.filter(names::contains)
				.count();
			if (known > most) {
				most = known;
				this.separator = candidate;
			}
		}
	}

	char separator() {
		return this.separator;
	}

	/**
	 * Goes to the next row. Lines without any letter are no rows.
	 * @return whether there is one
	 */
	boolean next() throws IOException {
		skipEmptyLines();
		this.cells = 0;
		this.fault = null;
		this.line = this.nextLine;
		if (this.at == this.limit && !more()) {
			return false;
		}
		while (this.fault == null && cell()) {
			if (this.at - this.start > LONGEST_ROW) {
				fault("found a row of more than " + LONGEST_ROW + " letters");
			}
		}
		if (this.fault != null) {
			toNextLine();
		}
		return true;
	}

	/**
	 * Gives the row up that was read last, and goes on with the second of its lines, as a
	 * quote may have joined lines that do not belong together.
	 */
	void giveUp() throws IOException {
		toNextLine();
	}

	private void skipEmptyLines() throws IOException {
		while (this.at < this.limit || more()) {
			char letter = this.letters[this.at];
			if (letter != '\n' && letter != '\r') {
				break;
			}
			lineBreak(letter);
		}
		this.start = this.at;
	}

	/** Passes a line break of one or two letters. */
	private void lineBreak(char letter) throws IOException {
		this.at++;
		if (letter == '\r' && (this.at < this.limit || more()) && this.letters[this.at] == '\n') {
			this.at++;
		}
		this.nextLine++;
	}

	/** Reads one cell and what ends it; returns whether the row goes on. */
	private boolean cell() throws IOException {
		if (this.cells == this.doubled.length) {
			this.bounds = Arrays.copyOf(this.bounds, 4 * this.cells);
			this.doubled = Arrays.copyOf(this.doubled, 2 * this.cells);
		}
		this.doubled[this.cells] = false;
		boolean quoted = (this.at < this.limit || more()) && this.letters[this.at] == QUOTE;
		if (quoted) {
			quoted();
			if (this.fault != null) {
				return false;
			}
		}
		else {
			unquoted();
		}
		this.cells++;
		this.lines = this.nextLine - this.line + 1;
		if (this.at == this.limit && !more()) {
			return false;
		}
		char letter = this.letters[this.at];
		if (letter == this.separator) {
			this.at++;
			return true;
		}
		lineBreak(letter);
		return false;
	}

	private void unquoted() throws IOException {
		this.bounds[2 * this.cells] = this.at - this.start;
		do {
			char[] text = this.letters;
			int end = this.limit;
			char mark = this.separator;
			int i = this.at;
			while (i < end && text[i] != mark && text[i] != '\n' && text[i] != '\r') {
				i++;
			}
			this.at = i;
		}
		while (this.at == this.limit && this.at - this.start <= LONGEST_ROW && more());
		this.bounds[2 * this.cells + 1] = this.at - this.start;
		if (this.at - this.start > LONGEST_ROW) {
			fault("found a cell of more than " + LONGEST_ROW + " letters");
		}
	}

	private void quoted() throws IOException {
		int opened = this.nextLine;
		this.at++;
		this.bounds[2 * this.cells] = this.at - this.start;
		while (true) {
			char[] text = this.letters;
			int end = this.limit;
			int i = this.at;
			while (i < end && text[i] != QUOTE && text[i] != '\n' && text[i] != '\r') {
				i++;
			}
			this.at = i;
			if (this.at - this.start > LONGEST_ROW || (this.at == this.limit && !more())) {
				fault("found a quote opened in line " + opened + " that never closes; expected a quote at its end");
				return;
			}
			char letter = this.letters[this.at];
			if (letter != QUOTE) {
				lineBreak(letter);
			}
			else {
				this.at++;
				if ((this.at < this.limit || more()) && this.letters[this.at] == QUOTE) {
					this.at++;
					this.doubled[this.cells] = true;
				}
				else {
					break;
				}
			}
		}
		this.bounds[2 * this.cells + 1] = this.at - 1 - this.start;
		behindQuote(opened);
	}

	/** Behind a closing quote blanks may stand, and nothing else. */
	private void behindQuote(int opened) throws IOException {
		while ((this.at < this.limit || more()) && this.letters[this.at] == ' ') {
			this.at++;
		}
		if (this.at == this.limit) {
			return;
		}
		char letter = this.letters[this.at];
		if (letter != this.separator && letter != '\n' && letter != '\r') {
			fault("found a quote opened in line " + opened + " that does not close at the end of its cell, for "
					+ letter + " follows the next quote in line " + this.nextLine
					+ "; expected quotes inside a cell doubled");
		}
	}

	private void fault(String message) {
		this.fault = message;
		this.faultCell = this.cells;
	}

	private void toNextLine() throws IOException {
		this.at = this.start;
		this.nextLine = this.line;
		while (this.at < this.limit || more()) {
			char letter = this.letters[this.at];
			if (letter == '\n' || letter == '\r') {
				lineBreak(letter);
				return;
			}
			this.at++;
			if (this.at - this.start > LONGEST_ROW) {
				this.start = this.at;
			}
		}
	}

	/** Reads on; the row so far moves to the beginning of the buffer. */
	private boolean more() throws IOException {
		int kept = this.limit - this.start;
		char[] into = (kept > this.letters.length / 2) ? new char[2 * this.letters.length] : this.letters;
		System.arraycopy(this.letters, this.start, into, 0, kept);
		this.letters = into;
		this.before += this.start;
		this.at -= this.start;
		this.start = 0;
		this.limit = kept;
		int count = this.source.read(this.letters, kept);
		this.limit += Math.max(0, count);
		return count > 0;
	}

	/** The line in which the row begins. */
	int line() {
		return this.line;
	}

	/** The lines that the row takes. */
	int lines() {
		return this.lines;
	}

	int cells() {
		return this.cells;
	}

	/** The row's letters. */
	int length() {
		return this.at - this.start;
	}

	/** What is wrong with the row's quotes or length, or {@code null}. */
	@Nullable String fault() {
		return this.fault;
	}

	/** The cell in which the fault lies. */
	int faultCell() {
		return this.faultCell;
	}

	/** Damaged letters up to the row's end that were not told yet. */
	int damagedLetters() {
		return this.source.damagedBefore(this.before + this.at);
	}

	/**
	 * A cell of the row, valid until the next call.
	 * @param index 0 to {@link #cells()} exclusive
	 */
	CharSequence cell(int index) {
		int from = this.start + this.bounds[2 * index];
		int to = this.start + this.bounds[2 * index + 1];
		if (this.doubled[index]) {
			to = singled(from, to);
			this.bounds[2 * index + 1] = to - this.start;
			this.doubled[index] = false;
		}
		this.cell.letters = this.letters;
		this.cell.from = from;
		this.cell.to = to;
		return this.cell;
	}

	/** Turns doubled quotes into single ones; returns the new end. */
	private int singled(int from, int to) {
		int end = from;
		for (int i = from; i < to; i++) {
			char letter = this.letters[i];
			this.letters[end++] = letter;
			if (letter == QUOTE) {
				i++;
			}
		}
		return end;
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

	/** A stretch of the buffer. */
	private static final class Cell implements CharSequence {

		private char[] letters = new char[0];

		private int from;

		private int to;

		@Override
		public int length() {
			return this.to - this.from;
		}

		@Override
		public char charAt(int index) {
			return this.letters[this.from + index];
		}

		@Override
		public CharSequence subSequence(int begin, int end) {
			return new String(this.letters, this.from + begin, end - begin);
		}

		@Override
		public String toString() {
			return new String(this.letters, this.from, this.to - this.from);
		}

	}

}
