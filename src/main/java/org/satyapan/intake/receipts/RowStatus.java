package org.satyapan.intake.receipts;

import java.util.List;
import java.util.stream.Collectors;

import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.receipts.ReceiptStyles.Shade;
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

	static RowStatus of(List<RowNote> said) {
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
