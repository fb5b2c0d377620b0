package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.satyapan.intake.workbook.UnreadableFile;

/**
 * The rows of one sheet, from the first to the last. Once a sheet proves damaged, what
 * was read of it before must not be used.
 */
public final class SheetRows implements Closeable {

	private static final byte[] ROOT = "worksheet".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] DIMENSION = "dimension".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] DATA = "sheetData".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ROW = "row".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] CELL = "c".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] MERGED = "mergeCell".getBytes(StandardCharsets.US_ASCII);

	private static final int LAST_ROW = 1 << 20;

	private final BulkSheet sheet;

	private final BulkLimits limits;

	private final CellReader reader;

	private final XmlBytes xml;

	private final RowEstimate estimate;

	private String[] cells = new String[32];

	private int width;

	private int number;

	private int count;

	private int hidden;

	private int merged;

	private boolean inData;

	private boolean hadData;

	SheetRows(BulkSheet sheet, InputStream part, long claimedSize, CellReader reader, BulkLimits limits)
			throws IOException {
		this.sheet = sheet;
		this.limits = limits;
		this.reader = reader;
		this.estimate = new RowEstimate(part, claimedSize);
		this.xml = new XmlBytes(this.estimate);
	}

	/**
	 * Goes to the next row with at least one cell that is not blank.
	 * @return whether there is one
	 * @throws UnreadableFile if the sheet is damaged or exceeds the limits
	 */
	public boolean next() throws UnreadableFile {
		try {
			while (true) {
				switch (this.xml.next()) {
					case START -> {
						if (this.inData && this.xml.depth() == 3) {
							if (this.xml.is(ROW) && readRow()) {
								return true;
							}
						}
						else {
							begin();
						}
					}
					case END -> this.inData &= this.xml.depth() > 2;
					case DONE -> {
						if (!this.hadData) {
							throw new MalformedXml("the sheet has no place for rows");
						}
						return false;
					}
					default -> {
					}
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			throw Refusal.of(ex, this.sheet, this.number);
		}
	}

	/** The row's number, 1 for the first, as a spreadsheet shows it. */
	public int number() {
		return this.number;
	}

	/** The row's cells from the first column on; blank ones are empty. */
	public List<String> cells() {
		return Arrays.asList(Arrays.copyOf(this.cells, this.width));
	}

	/** How many rows there were so far. */
	public int count() {
		return this.count;
	}

	/**
	 * How many rows there will be, as far as the sheet tells; never fewer than so far.
	 */
	public long expected() {
		return this.estimate.rows(this.count);
	}

	/** How many of the rows so far the spreadsheet hides, as a filter does. */
	public int hidden() {
		return this.hidden;
	}

	/**
	 * How many regions of the sheet are merged into one cell; known after the last row.
	 */
	public int merged() {
		return this.merged;
	}

	@Override
	public void close() {
		try {
			this.xml.close();
		}
		catch (IOException ex) {
			// What was read was read.
		}
	}

	private void begin() throws IOException {
		if (this.xml.depth() == 1 && !this.xml.is(ROOT)) {
			throw new MalformedXml("it is no sheet of rows");
		}
		if (this.xml.depth() == 2 && this.xml.is(DATA)) {
			if (this.hadData) {
				throw new MalformedXml("the sheet has two places for rows");
			}
			this.inData = true;
			this.hadData = true;
		}
		else if (this.xml.depth() == 2 && this.xml.is(DIMENSION)) {
			this.estimate.dimension(this.xml.tag().value("ref"));
		}
		else if (this.xml.depth() == 3 && this.xml.is(MERGED)) {
			this.merged++;
		}
	}

	/** Reads a row up to its end; tells whether it holds anything. */
	private boolean readRow() throws IOException {
		begin(this.xml.tag());
		boolean hides = WorkbookPart.isTrue(this.xml.tag().value("hidden"));
		int next = 0;
		int characters = 0;
		while (true) {
			switch (this.xml.next()) {
				case START -> {
					if (this.xml.depth() == 4 && this.xml.is(CELL)) {
						String text = this.reader.read(this.xml, next);
						next = this.reader.column() + 1;
						characters += text.length();
						put(this.reader.column(), text, characters);
					}
				}
				case END -> {
					if (this.xml.depth() == 3) {
						return end(hides);
					}
				}
				case DONE -> throw new MalformedXml("a row does not end");
				default -> {
				}
			}
		}
	}

	private void begin(XmlTag tag) throws MalformedXml {
		int attribute = tag.find('r');
		int number = (attribute < 0) ? this.number + 1 : CellReader.number(tag, attribute);
		if (number < 1 || number > LAST_ROW) {
			throw new MalformedXml("a row's number is none that a spreadsheet has");
		}
		if (number <= this.number) {
			throw new MalformedXml("row " + number + " stands below row " + this.number);
		}
		this.number = number;
		this.width = 0;
	}

	private boolean end(boolean hides) throws IOException {
		if (this.width == 0) {
			return false;
		}
		this.count++;
		if (this.count > this.limits.rows()) {
			throw Refusal.carried(Refusal.tooMany("rows", "पंक्तियाँ", this.limits.rows()));
		}
		if (hides) {
			this.hidden++;
		}
		return true;
	}

	private void put(int column, String text, int characters) throws IOException {
		if (text.isBlank()) {
			return;
		}
		if (column >= this.limits.columns()) {
			throw Refusal.carried(Refusal.tooWide(this.sheet.name(), this.number, this.limits.columns()));
		}
		if (text.length() > this.limits.cellCharacters()) {
			throw Refusal.carried(
					Refusal.tooLong(this.sheet.name(), this.number, "a cell", "एक खाने", this.limits.cellCharacters()));
		}
		if (characters > this.limits.rowCharacters()) {
			throw Refusal.carried(
					Refusal.tooLong(this.sheet.name(), this.number, "the row", "पंक्ति", this.limits.rowCharacters()));
		}
		if (column >= this.cells.length) {
			this.cells = Arrays.copyOf(this.cells, Math.max(column + 1, 2 * this.cells.length));
		}
		while (this.width <= column) {
			this.cells[this.width++] = "";
		}
		if (!this.cells[column].isEmpty()) {
			throw new MalformedXml("row " + this.number + " has two cells in one column");
		}
		this.cells[column] = text;
	}

}
