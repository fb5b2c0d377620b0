package org.satyapan.intake.receipts;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.receipts.ReceiptStyles.Shade;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;
import org.satyapan.workspace.Workbooks;

/**
 * The first sheet of a receipt: what was taken, what was not, what to mend and by when.
 */
final class SummarySheet {

	static final String NAME = "Receipt रसीद";

	/** In characters. */
	private static final int[] WIDTHS = { 24, 12, 14, 24, 50, 50 };

	/** Of the first four columns, and of the other two. */
	private static final int LEFT_WIDTH = 74;

	private static final int RIGHT_WIDTH = 100;

	private static final int MOST_REMARKS = 400;

	private final Sheet sheet;

	private final ReceiptStyles styles;

	private final Receipt receipt;

	private int next;

	private SummarySheet(Workbook workbook, ReceiptStyles styles, Receipt receipt) {
		this.sheet = workbook.createSheet(NAME);
		this.styles = styles;
		this.receipt = receipt;
	}

	static void write(Workbook workbook, ReceiptStyles styles, Receipt receipt) {
		SummarySheet summary = new SummarySheet(workbook, styles, receipt);
		for (int column = 0; column < WIDTHS.length; column++) {
			summary.sheet.setColumnWidth(column, WIDTHS[column] * 256);
		}
		summary.facts();
		summary.outcome();
		summary.fonts();
		if (!receipt.totals().isEmpty()) {
			summary.totals();
		}
		summary.remarks();
		Printing.landscape(summary.sheet);
	}

	private void facts() {
		Submission submission = this.receipt.submission();
		row().createCell(0).setCellValue(SheetReader.RECEIPT + " / सत्यापन रसीद");
		this.sheet.getRow(0).getCell(0).setCellStyle(this.styles.title());
		fact("Station / थाना", this.receipt.station().name() + " / " + this.receipt.station().nameHi() + " ("
				+ submission.stationCode() + ")");
		fact("File / फ़ाइल", submission.path().substring(submission.path().lastIndexOf('/') + 1));
		fact("SHA-256", submission.sha256());
		fact("Came on / प्राप्ति", Receipt.written(submission.receivedOn()));
		fact("Period / अवधि", submission.period().substring(5) + "." + submission.period().substring(0, 4)
				+ ((submission.asOn() != null) ? "   As on / दिनांक " + Receipt.written(submission.asOn()) : ""));
		fact("Time / समय",
				(submission.timeliness() == Timeliness.LATE) ? "Late; was due by " + Receipt.written(this.receipt.due())
						+ " / विलंब से; अंतिम तिथि " + Receipt.written(this.receipt.due()) : "On time / समय पर");
	}

	/** What a reader of a list typed in Kruti Dev has to know. */
	private void fonts() {
		long rows = this.receipt.notes().stream().filter(Receipt::saysLegacy).count();
		if (rows > 0) {
			verdict(Shade.NONE,
					"%d rows hold Hindi typed in a legacy font (Kruti Dev, DevLys). It was converted to Unicode; the rows below say what was read. Please check, and type in Unicode from now on."
						.formatted(rows),
					"%d पंक्तियों में पुराने फ़ॉन्ट (कृतिदेव, देवलिस) में हिन्दी है। उसे यूनिकोड में बदला गया; नीचे की पंक्तियों में लिखा है कि क्या पढ़ा गया। कृपया जाँचें और आगे से यूनिकोड में टाइप करें।"
						.formatted(rows));
		}
	}

	private void outcome() {
		this.next++;
		Submission submission = this.receipt.submission();
		int accepted = this.receipt.totals().stream().mapToInt(SheetTotal::accepted).sum();
		int rejected = this.receipt.totals().stream().mapToInt(SheetTotal::rejected).sum();
		switch (submission.content()) {
			case LIST -> verdict(rejected == 0 ? Shade.TAKEN : Shade.CHECK,
					"The list was taken: %d rows taken, %d not taken.".formatted(accepted, rejected),
					"सूची ली गई: %d पंक्तियाँ ली गईं, %d नहीं ली गईं।".formatted(accepted, rejected));
			case NIL -> verdict(Shade.TAKEN, "Taken: the station reports NIL, no call centre in its area.",
					"ली गई: थाने ने शून्य बताया है, क्षेत्र में कोई कॉल सेंटर नहीं।");
			case REJECTED -> verdict(Shade.REFUSED, "The file was NOT taken. " + submission.reasonEn(),
					"फ़ाइल नहीं ली गई। " + submission.reasonHi());
		}
		if (this.receipt.replacedOn() != null) {
			String day = Receipt.written(this.receipt.replacedOn());
			verdict(Shade.ASIDE, "The station's file of " + day + " replaces this one.",
					"थाने की " + day + " की फ़ाइल ने इसका स्थान ले लिया है।");
			return;
		}
		String by = Receipt.written(this.receipt.mendBy());
		if (submission.content() == SubmissionContent.REJECTED) {
			verdict(Shade.CHECK, "Please send a readable list by " + by + ".",
					"कृपया " + by + " तक पढ़ी जा सकने वाली सूची भेजें।");
		}
		else if (!this.receipt.toMend().isEmpty()) {
			verdict(Shade.CHECK,
					"Please mend what is listed below and send the whole list again by " + by
							+ "; it replaces this one.",
					"कृपया नीचे लिखी बातें सुधारकर पूरी सूची " + by + " तक फिर भेजें; वह इसका स्थान ले लेगी।");
		}
		else {
			verdict(Shade.TAKEN, "Nothing needs to be done.", "कुछ करने की आवश्यकता नहीं है।");
		}
	}

	private void totals() {
		this.next++;
		head("Sheet / शीट", "Rows / पंक्तियाँ", "Taken / ली गईं", "Not taken / नहीं ली गईं",
				"Set aside (titles, totals, signatures) / छोड़ी गईं (शीर्षक, योग, हस्ताक्षर)");
		for (SheetTotal total : this.receipt.totals()) {
			Row row = row();
			text(row, 0, RowsSheet.shownName(total.sheet()), Shade.NONE);
			int[] numbers = { total.physical(), total.accepted(), total.rejected(), total.ignored() };
			for (int column = 0; column < numbers.length; column++) {
				row.createCell(column + 1).setCellValue(numbers[column]);
				boolean refused = column == 2 && numbers[column] > 0;
				row.getCell(column + 1).setCellStyle(this.styles.text(refused ? Shade.REFUSED : Shade.NONE));
			}
			Heights.fit(row);
		}
	}

	private void remarks() {
		List<RowNote> notes = this.receipt.toMend();
		if (notes.isEmpty()) {
			return;
		}
		this.next++;
		head("Sheet / शीट", "Row / पंक्ति", "Cell / कोष्ठ", "Found / मिला", "What to mend", "क्या सुधारें");
		for (RowNote note : notes.subList(0, Math.min(notes.size(), MOST_REMARKS))) {
			Shade shade = (note.fate() == RowFate.REJECTED) ? Shade.REFUSED : Shade.CHECK;
			Row row = row();
			text(row, 0, RowsSheet.shownName(note.sheet()), Shade.NONE);
			row.createCell(1).setCellValue(note.rowNo());
			row.getCell(1).setCellStyle(this.styles.text(Shade.NONE));
			text(row, 2, (note.columnName() != null) ? note.columnName() + note.rowNo() : "", Shade.NONE);
			text(row, 3, (note.rawValue() != null) ? note.rawValue() : "", Shade.NONE);
			text(row, 4, note.messageEn(), shade);
			text(row, 5, note.messageHi(), shade);
			Heights.fit(row);
		}
		if (notes.size() > MOST_REMARKS) {
			int more = notes.size() - MOST_REMARKS;
			fact("…", "%d more on the next sheets / अगली शीटों पर %d और".formatted(more, more));
		}
	}

	private void fact(String label, String value) {
		Row row = row();
		row.createCell(0).setCellValue(label);
		row.getCell(0).setCellStyle(this.styles.label());
		row.createCell(1).setCellValue(Workbooks.neutralised(value));
		row.getCell(1).setCellStyle(this.styles.plain());
	}

	/** English on the left, Hindi on the right, wrapped. */
	private void verdict(Shade shade, String en, String hi) {
		Row row = row();
		for (int column = 0; column < WIDTHS.length; column++) {
			text(row, column, (column == 0) ? en : (column == 4) ? hi : "", shade);
		}
		this.sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 3));
		this.sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 4, 5));
		row.setHeightInPoints(Math.max(Heights.of(en, LEFT_WIDTH), Heights.of(hi, RIGHT_WIDTH)));
	}

	private void head(String... titles) {
		Row row = row();
		for (int column = 0; column < titles.length; column++) {
			text(row, column, titles[column], Shade.HEAD);
		}
		Heights.fit(row);
	}

	private void text(Row row, int column, String text, Shade shade) {
		row.createCell(column).setCellValue(Workbooks.neutralised(text));
		row.getCell(column).setCellStyle(this.styles.text(shade));
	}

	private Row row() {
		Row row = this.sheet.createRow(this.next++);
		row.setHeightInPoints(20);
		return row;
	}

}
