package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.intake.values.Persons;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * Finds the tables of a sheet and says of every physical row what it is.
 */
public final class SheetReader {

	/** A caption stands this close above its header. */
	private static final int CAPTION_ROWS = 2;

	/** First words of the first sheet of a receipt. */
	public static final String RECEIPT = "Satyapan receipt";

	/** Title of the first of two columns that a receipt adds on the right. */
	public static final String RECEIPT_STATUS = "Satyapan status";

	private final HeaderFinder headers;

	private final Words words;

	public SheetReader(Synonyms synonyms, Words words) {
		this.headers = new HeaderFinder(synonyms);
		this.words = words;
	}

	/**
	 * Says of every physical row of a sheet what it is. The columns of a receipt that was
	 * mended and sent back are left out.
	 */
	public SheetLayout read(Sheet source) {
		Sheet sheet = withoutReceiptColumns(source);
		List<LaidOutRow> rows = new ArrayList<>();
		Header header = null;
		boolean entry = false;
		boolean signed = false;
		boolean receipt = !sheet.rows().isEmpty() && joined(sheet.rows().get(0)).startsWith(RECEIPT);
		for (int index = 0; index < sheet.rows().size(); index++) {
			SheetRow row = sheet.rows().get(index);
			if (sheet.hidden() || receipt) {
				rows.add(new LaidOutRow(row, receipt ? RowRole.RECEIPT : RowRole.HIDDEN_SHEET, null));
				continue;
			}
			Header next = this.headers.at(sheet, index);
			if (next != null) {
				header = next;
				entry = false;
				signed = false;
				for (int part = 0; part < next.rows(); part++) {
					rows.add(new LaidOutRow(sheet.rows().get(index + part), RowRole.HEADER, next));
				}
				index += next.rows() - 1;
				continue;
			}
			RowRole role = (header != null) ? below(header, sheet, index, entry, signed) : outside(row);
			entry = role == RowRole.ENTRY || role == RowRole.CONTINUATION || (entry && role == RowRole.TOTAL);
			signed = signed || role == RowRole.SIGNATURE;
			rows.add(new LaidOutRow(row, role, header));
		}
		return new SheetLayout(sheet, rows);
	}

	private static Sheet withoutReceiptColumns(Sheet sheet) {
		int status = sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.text().startsWith(RECEIPT_STATUS))
			.mapToInt(Cell::column)
			.findFirst()
			.orElse(-1);
		if (status < 1) {
			return sheet;
		}
		List<SheetRow> rows = sheet.rows()
			.stream()
			.map((row) -> new SheetRow(row.number(), row.hidden(),
					row.cells()
						.stream()
						.filter((cell) -> cell.column() != status && cell.column() != status + 1)
						.toList()))
			.toList();
		return sheet.withRows(rows);
	}

	/** A row above the first header, or on a sheet without one. */
	private RowRole outside(SheetRow row) {
		String text = joined(row);
		if (row.cells().size() <= 3 && this.words.saysNil(text)) {
			return RowRole.NIL;
		}
		boolean caption = row.cells().size() <= 3 || this.words.isTitle(text);
		if (caption && this.words.isSignature(text) && !this.words.isTitle(text)) {
			return RowRole.SIGNATURE;
		}
		return caption ? RowRole.TITLE : RowRole.NOT_UNDERSTOOD;
	}

	private RowRole below(Header header, Sheet sheet, int index, boolean entry, boolean signed) {
		SheetRow row = sheet.rows().get(index);
		if (isColumnNumbers(row)) {
			return RowRole.COLUMN_NUMBERS;
		}
		if (isNil(header, row)) {
			return RowRole.NIL;
		}
		if (isTotal(row)) {
			return RowRole.TOTAL;
		}
		boolean serial = isNumbered(header, row);
		boolean few = row.cells().size() <= 3 && !serial;
		if (few && (isCaption(sheet, index) || spans(sheet, row) && this.words.isTitle(joined(row)))) {
			return RowRole.TITLE;
		}
		if (few && (signed || isSignature(header, sheet, index))) {
			return RowRole.SIGNATURE;
		}
		boolean named = hasValue(header, row, ListField.NAME) || hasValue(header, row, ListField.ADDRESS);
		if (named && !isCoveredByMerge(header, sheet, row)) {
			return RowRole.ENTRY;
		}
		boolean known = row.cells().stream().anyMatch((cell) -> header.fields().containsKey(cell.column()));
		if (entry && !serial && known && continues(header, sheet, row)) {
			return RowRole.CONTINUATION;
		}
		return RowRole.NOT_UNDERSTOOD;
	}

	private static boolean isColumnNumbers(SheetRow row) {
		if (row.cells().size() < 3) {
			return false;
		}
		int expected = 1;
		for (Cell cell : row.cells()) {
			if (!Normal.text(cell.text()).equals(String.valueOf(expected++))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * NIL written out, or dashes all along, with nothing else in the row but its number.
	 */
	private boolean isNil(Header header, SheetRow row) {
		boolean nil = false;
		for (Cell cell : row.cells()) {
			if (header.fields().get(cell.column()) == ListField.SERIAL && isNumber(cell)) {
				continue;
			}
			boolean says = this.words.saysNil(cell.text());
			if (!says && !this.words.isBlank(cell.text())) {
				return false;
			}
			nil |= says;
		}
		return nil || row.cells().size() > 2;
	}

	private boolean isTotal(SheetRow row) {
		boolean total = false;
		for (Cell cell : row.cells()) {
			if (this.words.beginsTotal(cell.text())) {
				total = true;
			}
			else if (!Text.asciiDigits(cell.text()).strip().matches("[\\d.,-]+")) {
				return false;
			}
		}
		return total;
	}

	/** The line that announces the next table. */
	private boolean isCaption(Sheet sheet, int index) {
		for (int next = index + 1; next <= index + CAPTION_ROWS && next < sheet.rows().size(); next++) {
			if (this.headers.at(sheet, next) != null) {
				return true;
			}
			if (sheet.rows().get(next).cells().size() > 3) {
				return false;
			}
		}
		return false;
	}

	/** A line of who signed, or, after a gap, the name above it. */
	private boolean isSignature(Header header, Sheet sheet, int index) {
		SheetRow row = sheet.rows().get(index);
		if (hasValue(header, row, ListField.NAME) && hasValue(header, row, ListField.ADDRESS)) {
			return false;
		}
		if (this.words.isSignature(joined(row)) && !Persons.namesRelative(joined(row))) {
			return true;
		}
		boolean gap = index > 0 && sheet.rows().get(index - 1).number() < row.number() - 1;
		for (int next = index + 1; gap && next <= index + 2 && next < sheet.rows().size(); next++) {
			SheetRow other = sheet.rows().get(next);
			if (other.cells().size() > 3 || isNumbered(header, other)) {
				return false;
			}
			if (this.words.isSignature(joined(other))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether name and address stand in a cell that is merged down from the row above.
	 */
	private static boolean isCoveredByMerge(Header header, Sheet sheet, SheetRow row) {
		for (ListField field : new ListField[] { ListField.NAME, ListField.ADDRESS }) {
			for (int column : header.columns(field)) {
				if (row.cell(column) != null) {
					Region region = sheet.mergedAt(row.number(), column);
					if (region == null || region.firstRow() == row.number()) {
						return false;
					}
				}
			}
		}
		return true;
	}

	/**
	 * Whether a row without number and name belongs to the one above: its name is merged
	 * down over it, the table numbers its rows and this one has no number, or it names
	 * only another person.
	 */
	private static boolean continues(Header header, Sheet sheet, SheetRow row) {
		for (ListField field : new ListField[] { ListField.NAME, ListField.SERIAL }) {
			for (int column : header.columns(field)) {
				Region region = sheet.mergedAt(row.number(), column);
				if (region != null && region.firstRow() < row.number()) {
					return true;
				}
			}
		}
		return header.has(ListField.SERIAL) || hasValue(header, row, ListField.ACCUSED);
	}

	private static boolean spans(Sheet sheet, SheetRow row) {
		for (Cell cell : row.cells()) {
			Region region = sheet.mergedAt(row.number(), cell.column());
			if (region != null && region.width() > 2) {
				return true;
			}
		}
		return row.cells().size() == 1;
	}

	private static boolean hasValue(Header header, SheetRow row, ListField field) {
		for (int column : header.columns(field)) {
			if (row.cell(column) != null) {
				return true;
			}
		}
		return false;
	}

	/** Whether a row has its serial number. */
	private static boolean isNumbered(Header header, SheetRow row) {
		for (int column : header.columns(ListField.SERIAL)) {
			Cell cell = row.cell(column);
			if (cell != null && isNumber(cell)) {
				return true;
			}
		}
		return false;
	}

	/** A number of a row, such as {@code 7}, {@code 7.} or {@code (vii)}. */
	private static boolean isNumber(Cell cell) {
		return Text.asciiDigits(cell.text()).strip().matches("[(\\[]?(\\d{1,5}|[ivxIVX]{1,6}|[a-zA-Z])[.)\\]]*");
	}

	private static String joined(SheetRow row) {
		StringBuilder joined = new StringBuilder();
		for (Cell cell : row.cells()) {
			joined.append(cell.text()).append(' ');
		}
		return Text.line(joined.toString());
	}

}
