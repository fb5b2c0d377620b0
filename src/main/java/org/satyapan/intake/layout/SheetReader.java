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

	public SheetReader(Synonyms synonyms, Words words) {
		this.headers = new HeaderFinder(synonyms);
		this.words = words;
		this.tables = new TableRows(this.headers, words);
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
		boolean receipt = isReceipt(sheet);
		for (int index = 0; index < sheet.rows().size(); index++) {
			SheetRow row = sheet.rows().get(index);
			if (receipt) {
				rows.add(new LaidOutRow(row, RowRole.RECEIPT, null));
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
			RowRole role = (header != null) ? this.tables.role(header, sheet, index, entry, signed) : outside(row);
			entry = role == RowRole.ENTRY || role == RowRole.CONTINUATION || (entry && role == RowRole.TOTAL);
			signed = signed || role == RowRole.SIGNATURE;
			rows.add(new LaidOutRow(row, role, header));
		}
		SheetLayout layout = new SheetLayout(sheet, rows);
		// What is hidden without being a table are lists of choices and the like.
		return (sheet.hidden() && header == null && !receipt) ? layout.passedOver() : layout;
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
		return new Sheet(sheet.position(), sheet.name(), sheet.hidden(), sheet.dates1904(), rows, sheet.merged());
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
