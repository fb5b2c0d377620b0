package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.commands.link.Remarks.Kind;

/**
 * A CSV file with a header row: in UTF-8, UTF-16 or Windows-1252, its cells separated by
 * commas, semicolons or tabs. Faulty rows are remarked and passed over.
 */
final class CsvFile {

	/** Longer cells are no names or addresses. */
	static final int LONGEST_CELL = 100_000;

	private static final char NO_BREAK_SPACE = '\u00A0';

	private final Path file;

	private final CsvScanner scanner;

	private final TextSource source;

	private final Remarks remarks;

	private final List<String> header;

	/** Reads a file from the first row to the last. */
	@FunctionalInterface
	interface Reading<T> {

		T read(CsvFile rows) throws IOException;

	}

	private CsvFile(Path file, TextSource source, Encoding encoding, Collection<String> names) throws IOException {
		this.file = file;
		this.source = source;
		this.scanner = new CsvScanner(source);
		this.remarks = new Remarks(file);
		if (encoding.isWindows()) {
			this.remarks.note("is not UTF-8; read as " + encoding.title() + ".");
		}
		this.scanner.findSeparator(names);
		this.header = header();
	}

	/**
	 * Reads a file; twice, if it turns out that it is not UTF-8.
	 * @param file the file
	 * @param names names of columns by which a header is known
	 * @param reading what to do with its rows
	 * @return what the reading returns
	 * @throws BadCsvException if it is no such file
	 */
	static <T> T read(Path file, Collection<String> names, Reading<T> reading) throws IOException {
		Encoding encoding = Encoding.of(file);
		try {
			return read(file, encoding, names, reading);
		}
		catch (NotUtf8Exception ex) {
			return read(file, Encoding.ofNearlyUtf8(file), names, reading);
		}
	}

	private static <T> T read(Path file, Encoding encoding, Collection<String> names, Reading<T> reading)
			throws IOException {
		try (TextSource source = new TextSource(file, encoding)) {
			return reading.read(new CsvFile(file, source, encoding, names));
		}
	}

	private List<String> header() throws IOException {
		if (!this.scanner.next()) {
			throw new BadCsvException(this.file, "line 1: found an empty file; expected a header row with a column id");
		}
		if (this.scanner.fault() != null) {
			throw new BadCsvException(this.file, "line " + this.scanner.line() + ": " + this.scanner.fault());
		}
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < this.scanner.cells(); i++) {
			columns.add(this.scanner.cell(i).toString().strip().toLowerCase(Locale.ROOT));
		}
		Set<String> seen = new HashSet<>();
		for (String column : columns) {
			if (!column.isEmpty() && !seen.add(column)) {
				throw new BadCsvException(this.file, "line " + this.scanner.line() + ": found the column " + column
						+ " twice; expected each column once");
			}
		}
		return columns;
	}

	Path file() {
		return this.file;
	}

	Remarks remarks() {
		return this.remarks;
	}

	/** The columns' names in lower case. */
	List<String> columns() {
		return this.header;
	}

	/** The index of a column that must be there. */
	int column(String name) {
		int column = this.header.indexOf(name);
		if (column < 0) {
			throw new BadCsvException(this.file, "line 1: found the columns " + String.join(", ", this.header)
					+ "; expected a column " + name + ", separated by comma, semicolon or tab");
		}
		return column;
	}

	/** Goes to the next sound row and returns whether there is one. */
	boolean next() throws IOException {
		while (this.scanner.next()) {
			if (isSound()) {
				return true;
			}
		}
		return false;
	}

	private boolean isSound() throws IOException {
		int damaged = this.scanner.damagedLetters();
		if (damaged > 0) {
			this.remarks.row(Kind.DAMAGED, line(),
					": found " + damaged + " bytes that are no letters; expected one encoding throughout the file");
		}
		String fault = this.scanner.fault();
		if (fault != null) {
			this.remarks.row(Kind.QUOTES, line(), inColumn(this.scanner.faultCell()) + ": " + fault);
			return false;
		}
		if (isBlank(this.scanner.cell(0)) && isBlankFrom(1)) {
			this.remarks.row(Kind.BLANK, line(), ": found only blanks; expected a record");
			return false;
		}
		int wanted = this.header.size();
		if (this.scanner.cells() < wanted || !isBlankFrom(wanted)) {
			this.remarks.row(Kind.CELLS, line(), ": found " + this.scanner.cells() + " cells; expected " + wanted
					+ ", as in the header (a cell with a separator or a line break in it needs quotes)");
			if (this.scanner.lines() > 1) {
				this.scanner.giveUp();
			}
			return false;
		}
		for (int i = 0; i < wanted && this.scanner.length() > LONGEST_CELL; i++) {
			if (this.scanner.cell(i).length() > LONGEST_CELL) {
				this.remarks.row(Kind.LENGTH, line(), inColumn(i) + ": found a cell of " + this.scanner.cell(i).length()
						+ " letters; expected at most " + LONGEST_CELL);
				return false;
			}
		}
		if (isHeader()) {
			this.remarks.row(Kind.HEADER, line(), ": found the header again; expected a record");
			return false;
		}
		return true;
	}

	private boolean isBlankFrom(int first) {
		for (int i = first; i < this.scanner.cells(); i++) {
			if (!isBlank(this.scanner.cell(i))) {
				return false;
			}
		}
		return true;
	}

	static boolean isBlank(CharSequence cell) {
		for (int i = 0; i < cell.length(); i++) {
			if (!Character.isWhitespace(cell.charAt(i)) && cell.charAt(i) != NO_BREAK_SPACE) {
				return false;
			}
		}
		return true;
	}

	private boolean isHeader() {
		for (int i = 0; i < this.header.size(); i++) {
			CharSequence cell = this.scanner.cell(i);
			String name = this.header.get(i);
			// Most rows differ in the first letter; no text is made for them.
			boolean may = cell.length() >= name.length() && (name.isEmpty() || Character.isWhitespace(cell.charAt(0))
					|| Character.toLowerCase(cell.charAt(0)) == name.charAt(0));
			if (!may || !cell.toString().strip().equalsIgnoreCase(name)) {
				return false;
			}
		}
		return true;
	}

	private String inColumn(int cell) {
		return (cell < this.header.size()) ? ", column " + this.header.get(cell) : "";
	}

	/** The line in which the row begins. */
	int line() {
		return this.scanner.line();
	}

	/** A cell of the row, valid until the next call. */
	CharSequence cell(int column) {
		return this.scanner.cell(column);
	}

	/** The share of the file that was read, 0 to 1. */
	double share() throws IOException {
		return (double) this.source.position() / Math.max(1, this.source.size());
	}

}
