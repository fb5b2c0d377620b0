package org.satyapan.intake.layout;

import java.util.EnumSet;
import java.util.Set;

import org.satyapan.intake.values.NameAndAddress;
import org.satyapan.intake.values.Persons;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Region;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * Says of a row below a header what it is.
 */
final class TableRows {

	/** A caption stands this close above its header. */
	private static final int CAPTION_ROWS = 2;

	/** What a row has that only adds a person to the row above. */
	private static final Set<ListField> OF_A_PERSON = EnumSet.of(ListField.OWNER, ListField.OWNER_RELATIVE,
			ListField.PHONE, ListField.OWNER_WITH_PHONE, ListField.EMAIL, ListField.AGE, ListField.ACCUSED);

	private final HeaderFinder headers;

	private final Words words;

	TableRows(HeaderFinder headers, Words words) {
		this.headers = headers;
		this.words = words;
	}

	/**
	 * The role of a row.
	 * @param entry whether the row above belongs to an entry
	 * @param signed whether the lines of who signed have begun
	 */
	RowRole role(Header header, Sheet sheet, int index, boolean entry, boolean signed) {
		SheetRow row = sheet.rows().get(index);
		if (isColumnNumbers(row)) {
			return RowRole.COLUMN_NUMBERS;
		}
		if (isExample(header, row)) {
			return RowRole.EXAMPLE;
		}
		if (isNumberOnly(header, row)) {
			return RowRole.NUMBER_ONLY;
		}
		if (row.isStruckOut()) {
			return RowRole.STRUCK_OUT;
		}
		if (isNil(header, row)) {
			return RowRole.NIL;
		}
		if (isTotal(row)) {
			return RowRole.TOTAL;
		}
		boolean serial = isNumbered(header, row);
		boolean few = row.cells().size() <= 3 && !serial;
		if (few && (isCaption(sheet, index) || isAreaCaption(header, sheet, row)
				|| spans(sheet, row) && this.words.isTitle(joined(row)))) {
			return RowRole.TITLE;
		}
		if (few && (signed || isSignature(header, sheet, index, entry))) {
			return RowRole.SIGNATURE;
		}
		boolean named = hasValue(header, row, ListField.NAME) || hasValue(header, row, ListField.ADDRESS);
		boolean below = entry && !serial && index > 0 && sheet.rows().get(index - 1).number() == row.number() - 1;
		if (below && isMoreOfAddress(header, row)) {
			return RowRole.CONTINUATION;
		}
		if (named && !isCoveredByMerge(header, sheet, row)) {
			return RowRole.ENTRY;
		}
		boolean known = row.cells().stream().anyMatch((cell) -> header.fields().containsKey(cell.column()));
		if (entry && !serial && known && continues(header, sheet, row)) {
			return RowRole.CONTINUATION;
		}
		return RowRole.NOT_UNDERSTOOD;
	}

	/** A row of a form that was numbered, and perhaps given the station, beforehand. */
	private static boolean isNumberOnly(Header header, SheetRow row) {
		return isNumbered(header, row) && row.cells().stream().allMatch((cell) -> {
			ListField field = header.fields().get(cell.column());
			return field == ListField.SERIAL || field == ListField.STATION;
		});
	}

	private boolean isExample(Header header, SheetRow row) {
		for (int column : header.columns(ListField.SERIAL)) {
			if (this.words.isExample(row.text(column))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a row has nothing but a text where numbers stand, or one that is merged
	 * over several columns: the area or beat to which the next rows belong.
	 */
	private static boolean isAreaCaption(Header header, Sheet sheet, SheetRow row) {
		if (row.cells().size() != 1) {
			return false;
		}
		int column = row.cells().get(0).column();
		Region region = sheet.mergedAt(row.number(), column);
		return header.fields().get(column) == ListField.SERIAL || region != null && region.width() > 2;
	}

	/**
	 * Whether a row of a table that numbers its rows has no number and nothing but the
	 * rest of the address above.
	 */
	private static boolean isMoreOfAddress(Header header, SheetRow row) {
		return header.has(ListField.SERIAL)
				&& row.cells().stream().allMatch((cell) -> header.fields().get(cell.column()) == ListField.ADDRESS);
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
			boolean says = this.words.saysNil(cell.text()) && !NameAndAddress.namesFirm(cell.text());
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
			else if (cell.kind() != Cell.Kind.ERROR && !Text.asciiDigits(cell.text()).strip().matches("[\\d.,-]+")) {
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

	/** A line of who signed, or, after a gap or a note, the name above it. */
	private boolean isSignature(Header header, Sheet sheet, int index, boolean entry) {
		SheetRow row = sheet.rows().get(index);
		if (hasValue(header, row, ListField.NAME) && hasValue(header, row, ListField.ADDRESS)) {
			return false;
		}
		if (this.words.isSignature(joined(row)) && !Persons.namesRelative(joined(row))) {
			return true;
		}
		boolean note = !entry && index > 0 && row.cells().size() == 1
				&& sheet.rows().get(index - 1).cells().size() == 1;
		boolean gap = note || index > 0 && sheet.rows().get(index - 1).number() < row.number() - 1;
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
	 * down over it, the table numbers its rows and this one has no number, or it has
	 * nothing but another person.
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
		boolean person = hasValue(header, row, ListField.OWNER)
				&& row.cells().stream().allMatch((cell) -> OF_A_PERSON.contains(header.fields().get(cell.column())));
		return header.has(ListField.SERIAL) || person || hasValue(header, row, ListField.ACCUSED);
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

	static String joined(SheetRow row) {
		StringBuilder joined = new StringBuilder();
		for (Cell cell : row.cells()) {
			joined.append(cell.text()).append(' ');
		}
		return Text.line(joined.toString());
	}

}
