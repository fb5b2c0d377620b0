package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.CodePageUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xls of Excel 2, 3, 4, 5 and 95, which keep their cells in plain records.
 */
final class OldXlsReader {

	private static final int BOF = 0x09;

	private static final int WORKSHEET = 0x10;

	private static final int GLOBALS = 0x05;

	private static final int BIFF8 = 0x0600;

	private final WorkbookLimits limits;

	private final LegacyFonts legacyFonts;

	private Charset charset = Charset.forName("windows-1252");

	private boolean dates1904;

	private int version;

	private final List<String> names = new ArrayList<>();

	private final List<Boolean> hiddenNames = new ArrayList<>();

	private final List<String> fonts = new ArrayList<>();

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<int[]> looks = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private @Nullable OldSheet open;

	OldXlsReader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.legacyFonts = legacyFonts;
	}

	/** The stream of a compound file that holds such a workbook. */
	static byte[] book(POIFSFileSystem files) throws IOException {
		String name = files.getRoot().hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
		DocumentEntry entry = (DocumentEntry) files.getRoot().getEntryCaseInsensitive(name);
		try (InputStream in = files.createDocumentInputStream(entry.getName())) {
			return in.readAllBytes();
		}
	}

	/** Whether a stream is of Excel 95 or older. */
	static boolean isOld(byte[] stream) {
		BiffRecords records = new BiffRecords(stream);
		return records.next() && (records.kind() & 0xFF) == BOF
				&& !(records.kind() == 0x0809 && records.u16(0) == BIFF8);
	}

	List<Sheet> read(Path file, byte[] content) throws UnreadableFile {
		try {
			if (content[0] == BOF) {
				return read(content);
			}
			try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
				return read(book(files));
			}
		}
		catch (IOException | RuntimeException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private List<Sheet> read(byte[] stream) throws UnreadableFile {
		BiffRecords records = new BiffRecords(stream);
		int depth = 0;
		boolean globals = false;
		while (records.next()) {
			switch (records.kind()) {
				case 0x0009, 0x0209, 0x0409, 0x0809 -> {
					depth++;
					int kind = records.u16(2);
					if (depth == 1) {
						this.version = (records.kind() == 0x0809) ? 5 : 2 + (records.kind() >> 9);
						globals = this.version == 5 && kind == GLOBALS;
						open(globals, kind);
					}
				}
				case 0x000A -> {
					depth--;
					if (depth == 0) {
						close();
					}
				}
				case 0x002F -> throw FileRefusal.locked(null);
				default -> {
					if (depth == 1) {
						global(records);
						OldSheet sheet = this.open;
						if (sheet != null) {
							sheet.record(records);
						}
					}
				}
			}
		}
		if (depth != 0 || !records.endsWell() || this.sheets.isEmpty() || this.sheets.size() < this.names.size()) {
			throw FileRefusal.incomplete(new IOException("The records end too early"));
		}
		return this.sheets;
	}

	private void open(boolean globals, int kind) throws UnreadableFile {
		if (globals) {
			return;
		}
		int position = this.sheets.size();
		boolean named = position < this.names.size();
		SheetBuilder rows = new SheetBuilder(position, named ? this.names.get(position) : "Sheet" + (position + 1),
				this.limits);
		if (named && this.hiddenNames.get(position)) {
			rows.hide();
		}
		this.open = new OldSheet(rows, kind == WORKSHEET);
	}

	private void close() throws UnreadableFile {
		OldSheet sheet = this.open;
		if (sheet != null) {
			this.sheets.add(sheet.build());
			this.open = null;
		}
	}

	/** What holds for the whole workbook. */
	private void global(BiffRecords records) {
		switch (records.kind()) {
			case 0x0022 -> this.dates1904 = records.u16(0) == 1;
			case 0x0042 -> this.charset = charset(records.u16(0));
			case 0x0085 -> {
				this.names.add(records.text(7, records.u8(6), this.charset));
				this.hiddenNames.add((records.u8(4) & 3) != 0);
			}
			case 0x0031 -> this.fonts.add((this.version == 5) ? records.text(15, records.u8(14), this.charset)
					: records.text(5, records.u8(4), this.charset));
			case 0x0231 -> this.fonts.add(records.text(7, records.u8(6), this.charset));
			case 0x001E -> this.formats.put(this.formats.size(), records.text(1, records.u8(0), this.charset));
			case 0x041E -> this.formats.put((this.version == 5) ? records.u16(0) : this.formats.size(),
					records.text(3, records.u8(2), this.charset));
			case 0x00E0 -> this.looks.add(new int[] { records.u16(0), records.u16(2) });
			case 0x0243, 0x0443 -> this.looks.add(new int[] { records.u8(0), records.u8(1) });
			case 0x0043 -> this.looks.add(new int[] { records.u8(0), records.u8(2) & 0x3F });
			default -> {
			}
		}
	}

	private static Charset charset(int codepage) {
		try {
			return switch (codepage) {
				case 0x8000 -> Charset.forName("x-MacRoman");
				case 0x8001, 367 -> Charset.forName("windows-1252");
				case 1200 -> StandardCharsets.UTF_16LE;
				default -> Charset.forName(CodePageUtil.codepageToEncoding(codepage, true));
			};
		}
		catch (IOException | IllegalArgumentException ex) {
			return Charset.forName("windows-1252");
		}
	}

	/** One sheet of cells. */
	private final class OldSheet {

		private final SheetBuilder builder;

		private final boolean ofCells;

		private final Map<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();

		private final Map<Integer, Boolean> hidden = new HashMap<>();

		private int cells;

		/** A formula whose text comes with the next record. */
		private int @Nullable [] awaiting;

		OldSheet(SheetBuilder builder, boolean ofCells) {
			this.builder = builder;
			this.ofCells = ofCells;
		}

		void record(BiffRecords records) throws UnreadableFile {
			if (!this.ofCells) {
				return;
			}
			int row = records.u16(0);
			int column = records.u16(2);
			int biff = OldXlsReader.this.version;
			// Excel 2 keeps three bytes of looks with each cell, later ones a number.
			int value = (biff == 2) ? 7 : 6;
			int look = (biff == 2) ? records.u8(4) & 0x3F : records.u16(4);
			switch (records.kind()) {
				case 0x0002 -> put(row, number(column, records.u16(7), look));
				case 0x0003, 0x0203 -> put(row, number(column, records.real(value), look));
				case 0x027E -> put(row, number(column, records.packed(6), look));
				case 0x00BD -> {
					for (int i = 0; 4 + 6 * i + 6 <= records.length() - 2; i++) {
						put(row, number(column + i, records.packed(6 + 6 * i), records.u16(4 + 6 * i)));
					}
				}
				case 0x0004 -> text(row, column, records.text(8, records.u8(7), OldXlsReader.this.charset), look);
				case 0x0204, 0x00D6 ->
					text(row, column, records.text(8, records.u16(6), OldXlsReader.this.charset), look);
				case 0x0005, 0x0205 -> put(row, choice(column, records.u8(value), records.u8(value + 1) != 0));
				case 0x0006, 0x0206, 0x0406 -> formula(records, row, column, value, look);
				case 0x0007, 0x0207 -> {
					int[] place = this.awaiting;
					if (place != null) {
						String text = (biff == 2) ? records.text(1, records.u8(0), OldXlsReader.this.charset)
								: records.text(2, records.u16(0), OldXlsReader.this.charset);
						text(place[0], place[1], text, place[2]);
						this.awaiting = null;
					}
				}
				case 0x0208 -> this.hidden.put(row, (records.u16(12) & 0x20) != 0);
				case 0x007D -> {
					for (int i = row; (records.u16(8) & 1) != 0 && i <= Math.min(column, 255); i++) {
						this.builder.hideColumn(i);
					}
				}
				case 0x009D -> this.builder.filter();
				default -> {
				}
			}
		}

		private void formula(BiffRecords records, int row, int column, int value, int look) throws UnreadableFile {
			if (records.u16(value + 6) != 0xFFFF) {
				put(row, number(column, records.real(value), look));
				return;
			}
			switch (records.u8(value)) {
				case 0 -> this.awaiting = new int[] { row, column, look };
				case 1 -> put(row, choice(column, records.u8(value + 2), false));
				case 2 -> put(row, choice(column, records.u8(value + 2), true));
				default -> {
				}
			}
		}

		private Cell choice(int column, int value, boolean error) {
			if (!error) {
				return Cell.bool(column, value != 0);
			}
			return Cell.error(column,
					FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#ERROR");
		}

		private Cell number(int column, double value, int look) {
			int[] known = (look < OldXlsReader.this.looks.size()) ? OldXlsReader.this.looks.get(look) : null;
			int format = (known != null) ? known[1] : 0;
			String pattern = OldXlsReader.this.formats.get(format);
			boolean date = (OldXlsReader.this.version == 5 || pattern != null) && DateUtil
				.isADateFormat((OldXlsReader.this.version == 5) ? format : -1, (pattern != null) ? pattern : "");
			LocalDate day = date ? ExcelReader.day(value, OldXlsReader.this.dates1904) : null;
			return (day != null) ? Cell.date(column, day, ExcelReader.isAmerican((format == 14) ? null : pattern))
					: Cell.number(column, value);
		}

		private void text(int row, int column, String text, int look) throws UnreadableFile {
			String cut = OldXlsReader.this.limits.cut(text);
			if (Text.isBlank(cut)) {
				return;
			}
			int[] known = (look < OldXlsReader.this.looks.size()) ? OldXlsReader.this.looks.get(look) : null;
			FontRuns runs = new FontRuns(OldXlsReader.this.legacyFonts);
			runs.add(0, cut.length(), (known != null) ? font(known[0]) : null);
			put(row, Cell.text(column, cut, runs.runs()));
		}

		/** There is no font 4: the numbers go on with 5. */
		private @Nullable String font(int number) {
			int index = (number > 4) ? number - 1 : number;
			return (index < OldXlsReader.this.fonts.size()) ? OldXlsReader.this.fonts.get(index) : null;
		}

		private void put(int row, Cell cell) throws UnreadableFile {
			OldXlsReader.this.limits.checkElements(++this.cells);
			this.rows.computeIfAbsent(row, (key) -> new TreeMap<>()).put(cell.column(), cell);
		}

		Sheet build() throws UnreadableFile {
			for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : this.rows.entrySet()) {
				this.builder.row(row.getKey() + 1, this.hidden.getOrDefault(row.getKey(), false),
						List.copyOf(row.getValue().values()));
			}
			this.builder.countFrom1904(OldXlsReader.this.dates1904);
			return this.builder.build();
		}

	}

}
