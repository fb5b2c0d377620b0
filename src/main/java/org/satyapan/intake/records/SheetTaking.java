package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.FileKind;
import org.satyapan.register.RowFate;

/**
 * Takes the rows of one sheet as they come: finds the header, reads and stores what
 * stands under it in batches, and counts the fate of every row.
 */
final class SheetTaking {

	/** Rows of very long texts are stored in smaller batches, for the sake of memory. */
	private static final int BATCH_LETTERS = 4_000_000;

	private final Formats formats;

	private final Vocabulary vocabulary;

	private final RecordsSettings settings;

	private final FileKind kind;

	private final RecordFormat.Origin origin;

	private final Consumer<Remarked> remarks;

	private final List<Line> searched = new ArrayList<>();

	private @Nullable Under<?> under;

	private boolean headless;

	private int accepted;

	private int rejected;

	private int ignored;

	SheetTaking(Formats formats, Vocabulary vocabulary, RecordsSettings settings, FileKind kind,
			RecordFormat.Origin origin, Consumer<Remarked> remarks) {
		this.formats = formats;
		this.vocabulary = vocabulary;
		this.settings = settings;
		this.kind = kind;
		this.origin = origin;
		this.remarks = remarks;
	}

	void row(int number, List<String> cells) {
		if (this.under != null) {
			this.under.row(number, cells);
		}
		else if (this.headless) {
			this.rejected++;
		}
		else {
			Formats.Match match = this.formats.match(this.kind, cells);
			if (match.missing().isEmpty()) {
				this.searched.forEach((line) -> settle(line.number(), RowFate.IGNORED, List.of(Remark.beforeHeader())));
				begin(number, cells, match.format(), match.header());
			}
			else {
				this.searched.add(new Line(number, cells));
				if (this.searched.size() == this.settings.headerSearchRows()) {
					giveUp();
				}
			}
		}
	}

	void broken(int number, String text) {
		settle(number, RowFate.REJECTED, List.of(Remark.brokenQuotes(text)));
	}

	/**
	 * Nothing more comes.
	 * @return why nothing of the sheet was taken, or nothing if it was taken
	 */
	Optional<Remark> finish() {
		if (this.under != null) {
			this.under.flush();
			return Optional.empty();
		}
		if (!this.headless && !this.searched.isEmpty()) {
			giveUp();
		}
		return Optional.of(reason());
	}

	int accepted() {
		return this.accepted;
	}

	int rejected() {
		return this.rejected;
	}

	int ignored() {
		return this.ignored;
	}

	private @Nullable Remark lacking;

	private Remark reason() {
		return (this.lacking != null) ? this.lacking
				: new Remark(null, "EMPTY", "The file is empty.", "फ़ाइल खाली है।", null);
	}

	/** No header: says what the row lacks that looks most like one. */
	private void giveUp() {
		this.headless = true;
		Line best = this.searched.get(0);
		Formats.Match match = this.formats.match(this.kind, best.cells());
		for (Line line : this.searched) {
			Formats.Match other = this.formats.match(this.kind, line.cells());
			if (other.header().columns().size() > match.header().columns().size()) {
				best = line;
				match = other;
			}
		}
		this.lacking = Remark.missingColumns(match.missing());
		for (Line line : this.searched) {
			boolean header = line == best;
			settle(line.number(), header ? RowFate.IGNORED : RowFate.REJECTED,
					header ? List.of(this.lacking) : List.of());
		}
		this.searched.clear();
	}

	private <T> void begin(int number, List<String> cells, RecordFormat<T> format, Header header) {
		List<Remark> about = new ArrayList<>();
		about.add(Remark.header());
		about.addAll(header.remarks());
		settle(number, RowFate.IGNORED, about);
		this.under = new Under<>(format, header, cells);
		this.searched.clear();
	}

	private void settle(int number, RowFate fate, List<Remark> about) {
		switch (fate) {
			case ACCEPTED -> this.accepted++;
			case REJECTED -> this.rejected++;
			case IGNORED -> this.ignored++;
		}
		about.forEach((remark) -> this.remarks.accept(new Remarked(this.origin.sheet(), number, fate, remark)));
	}

	/** The rows under a header. */
	private final class Under<T> {

		private final RecordFormat<T> format;

		private final Header header;

		private final List<String> headings;

		private final List<Row> rows = new ArrayList<>();

		private final List<RecordFormat.Taken<T>> batch = new ArrayList<>();

		private long letters;

		Under(RecordFormat<T> format, Header header, List<String> headings) {
			this.format = format;
			this.header = header;
			this.headings = headings;
		}

		void row(int number, List<String> cells) {
			if (cells.equals(this.headings)) {
				settle(number, RowFate.IGNORED, List.of(Remark.repeatedHeader()));
				return;
			}
			LocalDate asOf = SheetTaking.this.origin.asOf();
			Row row = new Row(number, this.header, cells, SheetTaking.this.vocabulary, asOf);
			T value = this.format.read(row, SheetTaking.this.origin);
			this.rows.add(row);
			if (row.fate() == RowFate.ACCEPTED) {
				this.batch.add(new RecordFormat.Taken<>(row, value));
			}
			for (String cell : cells) {
				this.letters += cell.length();
			}
			if (this.rows.size() == SheetTaking.this.settings.batchRows() || this.letters > BATCH_LETTERS) {
				flush();
			}
		}

		void flush() {
			if (!this.batch.isEmpty()) {
				this.format.store(this.batch, SheetTaking.this.origin);
			}
			this.rows.forEach((row) -> settle(row.number(), row.fate(), row.remarks()));
			this.rows.clear();
			this.batch.clear();
			this.letters = 0;
		}

	}

	/**
	 * A row that may stand above the header.
	 */
	private record Line(int number, List<String> cells) {
	}

	/**
	 * A remark on a row of a sheet, and the row's fate.
	 */
	record Remarked(String sheet, int number, RowFate fate, Remark remark) {
	}

}
