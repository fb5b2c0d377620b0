package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;

/**
 * Finds the tables of a sheet and says of every physical row what it is.
 */
public final class SheetReader {

	/** First words of the first sheet of a receipt. */
	public static final String RECEIPT = "Satyapan receipt";

	/** Title of the first of two columns that a receipt adds on the right. */
	public static final String RECEIPT_STATUS = "Satyapan status";

	private final HeaderFinder headers;

	private final Words words;

	private final TableRows tables;

	private final FormTurner forms;

	public SheetReader(Synonyms synonyms, Words words) {
		this.headers = new HeaderFinder(synonyms);
		this.words = words;
		this.tables = new TableRows(this.headers, words);
		this.forms = new FormTurner(synonyms);
	}

	/**
	 * Says of every physical row of a sheet what it is. The columns of a receipt that was
	 * mended and sent back are left out.
	 */
	public SheetLayout read(Sheet source) {
		Sheet sheet = withoutReceiptColumns(source);
		if (isReceipt(sheet)) {
			return new SheetLayout(sheet,
					sheet.rows().stream().map((row) -> new LaidOutRow(row, RowRole.RECEIPT, null)).toList());
		}
		SheetLayout layout = tables(sheet);
		if (layout.hasHeader()) {
			return layout;
		}
		// What is hidden without being a table are lists of choices and the like.
		return sheet.hidden() ? layout.passedOver() : form(sheet, layout);
	}

	private SheetLayout tables(Sheet sheet) {
		List<LaidOutRow> rows = new ArrayList<>();
		Header header = null;
		boolean entry = false;
		boolean signed = false;
		for (int index = 0; index < sheet.rows().size(); index++) {
			SheetRow row = sheet.rows().get(index);
			if (row.cells().isEmpty()) {
				rows.add(new LaidOutRow(row, RowRole.STRAY, header));
				continue;
			}
			Header next = this.headers.at(sheet, index);
			if (next != null && next.second() >= 0) {
				return sideBySide(sheet, index, next.second());
			}
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
			RowRole role = (header != null) ? this.tables.role(header, sheet, index, entry, signed) : outside(row);
			entry = role == RowRole.ENTRY || role == RowRole.CONTINUATION || (entry && role == RowRole.TOTAL);
			signed = signed || role == RowRole.SIGNATURE;
			rows.add(new LaidOutRow(row, role, header));
		}
		return new SheetLayout(sheet, rows);
	}

	/**
	 * Two tables of which the second begins in a column beside the first. What stands
	 * above their headers belongs to the first.
	 */
	private SheetLayout sideBySide(Sheet sheet, int header, int second) {
		List<SheetRow> left = new ArrayList<>(sheet.rows().subList(0, header));
		List<SheetRow> right = new ArrayList<>();
		for (SheetRow row : sheet.rows().subList(header, sheet.rows().size())) {
			List<Cell> ofLeft = row.cells().stream().filter((cell) -> cell.column() < second).toList();
			List<Cell> ofRight = row.cells().stream().filter((cell) -> cell.column() >= second).toList();
			if (!ofRight.isEmpty()) {
				right.add(row.with(ofRight));
			}
			if (!ofLeft.isEmpty() || ofRight.isEmpty()) {
				left.add(row.with(ofLeft));
			}
		}
		SheetLayout first = tables(sheet.withRows(left));
		return new SheetLayout(sheet, first.table(), first.rows(), first.origins(), tables(sheet.withRows(right)));
	}

	/** A sheet without a header read as a form, if it surely is one. */
	private SheetLayout form(Sheet sheet, SheetLayout asList) {
		FormTurner.Form form = this.forms.turn(sheet);
		if (form == null) {
			return asList;
		}
		SheetLayout table = tables(form.table());
		List<SheetRow> centres = form.table().rows().subList(1, form.table().rows().size());
		LaidOutRow first = table.rows().get(0);
		Header header = first.header();
		if (first.role() != RowRole.HEADER || header == null || !FormTurner.isWhole(header, centres)) {
			return asList;
		}
		List<LaidOutRow> rows = new ArrayList<>(table.rows());
		int above = 0;
		SheetRow caption = form.caption();
		if (caption != null) {
			rows.add(above++, new LaidOutRow(caption, RowRole.TITLE, null));
		}
		for (SheetRow row : form.rest()) {
			LaidOutRow rest = new LaidOutRow(row, row.cells().isEmpty() ? RowRole.STRAY : outside(row), null);
			boolean isAbove = row.number() < first.row().number();
			rows.add(isAbove ? above++ : rows.size(), rest);
		}
		return new SheetLayout(sheet, form.table(), rows, form.origins(), null);
	}

	/** Whether a sheet is the first of one of our own receipts. */
	public static boolean isReceipt(Sheet sheet) {
		return !sheet.rows().isEmpty() && TableRows.joined(sheet.rows().get(0)).startsWith(RECEIPT);
	}

	/**
	 * The first of the two columns that an earlier receipt added.
	 * @return 0-based, or -1 if the sheet was never part of one
	 */
	public static int receiptColumn(Sheet sheet) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.column() > 0 && cell.text().startsWith(RECEIPT_STATUS))
			.mapToInt(Cell::column)
			.findFirst()
			.orElse(-1);
	}

	/** A sheet as it was before it became part of a receipt. */
	public static Sheet withoutReceiptColumns(Sheet sheet) {
		int status = receiptColumn(sheet);
		if (status < 0) {
			return sheet;
		}
		List<SheetRow> rows = sheet.rows()
			.stream()
			.map((row) -> row.with(row.cells()
				.stream()
				.filter((cell) -> cell.column() != status && cell.column() != status + 1)
				.toList()))
			.toList();
		return sheet.withRows(rows);
	}

	/** A row above the first header, or on a sheet without one. */
	private RowRole outside(SheetRow row) {
		String text = TableRows.joined(row);
		if (row.cells().size() <= 3 && this.words.saysNil(text)) {
			return RowRole.NIL;
		}
		boolean caption = row.cells().size() <= 3 || this.words.isTitle(text);
		if (caption && this.words.isSignature(text) && !this.words.isTitle(text)) {
			return RowRole.SIGNATURE;
		}
		return caption ? RowRole.TITLE : RowRole.NOT_UNDERSTOOD;
	}

}
