package org.satyapan.intake.receipts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.receipts.ReceiptStyles.Shade;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;

/**
 * What a receipt says beside a row.
 *
 * @param text what became of it
 * @param reason why, cell by cell
 */
record RowStatus(String text, Shade shade, String reason) {

	/**
	 * Titles of the two columns; a list that is sent back with them is read without them.
	 */
	private static final RowStatus TITLES = new RowStatus(SheetReader.RECEIPT_STATUS + " / स्थिति", Shade.HEAD,
			"Satyapan reason / कारण");

	/**
	 * What is said of each row, by its number. On a sheet without column headings, such
	 * as a form, the first row bears the titles too, so that they are there when the
	 * sheet comes back.
	 */
	static Map<Integer, RowStatus> of(Sheet sheet, Map<Integer, List<RowNote>> notes) {
		Map<Integer, RowStatus> statuses = new TreeMap<>();
		sheet.rows().forEach((row) -> statuses.put(row.number(), of(notes.getOrDefault(row.number(), List.of()))));
		if (!statuses.containsValue(TITLES) && !sheet.rows().isEmpty()) {
			statuses.computeIfPresent(sheet.rows().get(0).number(), (number, first) -> first.titled());
		}
		return statuses;
	}

	private RowStatus titled() {
		return new RowStatus(TITLES.text + ": " + this.text, this.shade, this.reason);
	}

	private static RowStatus of(List<RowNote> said) {
		if (isHeader(said)) {
			return TITLES;
		}
		String reason = said.stream()
			.map((note) -> ((note.columnName() != null) ? note.columnName() + note.rowNo() + ": " : "")
					+ note.messageEn() + "\n" + note.messageHi())
			.collect(Collectors.joining("\n"));
		if (refused(said)) {
			return new RowStatus("NOT TAKEN / नहीं ली गई", Shade.REFUSED, reason);
		}
		if (said.stream().anyMatch((note) -> note.fate() == RowFate.IGNORED)) {
			return new RowStatus("Set aside / छोड़ी गई", Shade.ASIDE, reason);
		}
		if (said.stream().anyMatch(Receipt::asks)) {
			return new RowStatus("Taken, please check / ली गई, कृपया जाँचें", Shade.CHECK, reason);
		}
		return new RowStatus("Taken / ली गई", Shade.TAKEN, reason);
	}

	static boolean isHeader(List<RowNote> said) {
		return said.stream().anyMatch((note) -> note.code().equals("HEADER"));
	}

	static boolean refused(List<RowNote> said) {
		return said.stream().anyMatch((note) -> note.fate() == RowFate.REJECTED);
	}

}
