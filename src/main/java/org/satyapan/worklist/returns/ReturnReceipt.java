package org.satyapan.worklist.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.satyapan.register.RowFate;
import org.satyapan.register.SheetTotal;
import org.satyapan.workspace.Workbooks;
import org.satyapan.worklist.paper.Cells;
import org.satyapan.worklist.paper.PaperStyles;
import org.satyapan.worklist.paper.Printing;

/**
 * What the sender of a return gets back: each row, what became of it and why, and the
 * totals.
 */
final class ReturnReceipt {

	private static final List<String> HEADINGS = List.of("Sheet / शीट", "Row / पंक्ति", "About / किसके बारे में",
			"Status / स्थिति", "Reason", "कारण", "Column / स्तंभ", "Found there / वहाँ लिखा था");

	private static final List<Integer> WIDTHS = List.of(14, 8, 28, 16, 44, 40, 18, 18);

	private ReturnReceipt() {
	}

	static byte[] write(String path, LocalDate today, List<RowVerdict> verdicts, List<SheetTotal> totals) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			PaperStyles styles = new PaperStyles(workbook);
			XSSFSheet sheet = workbook.createSheet("Receipt");
			for (int column = 0; column < WIDTHS.size(); column++) {
				sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
			}
			int next = 0;
			Cells.text(sheet, next++, 0, "Receipt / रसीद: " + path + ", " + today, styles.title());
			for (SheetTotal total : totals) {
				Cells.text(sheet, next++, 0,
						total.sheet() + ": rows " + total.physical() + " = taken " + total.accepted() + " + not taken "
								+ total.rejected() + " + passed over " + total.ignored() + "   |   पंक्तियाँ "
								+ total.physical() + " = ली गईं " + total.accepted() + " + नहीं ली गईं "
								+ total.rejected() + " + छोड़ी गईं " + total.ignored(),
						styles.plain());
			}
			int heading = next++;
			Cells.row(sheet, heading, HEADINGS, WIDTHS, styles.room(), styles.heading());
			for (Span span : spans(verdicts)) {
				RowVerdict verdict = span.verdict();
				Cells.row(sheet, next++,
						List.of(verdict.sheet(), span.rows(), verdict.subject(), status(verdict.fate()),
								verdict.message().en(), verdict.message().hi(), empty(verdict.column()),
								empty(verdict.raw())),
						WIDTHS, styles.room(), (verdict.fate() == RowFate.REJECTED) ? styles.summary() : styles.cell());
			}
			Printing.landscape(sheet, heading, "Receipt / रसीद", today);
			sheet.createFreezePane(0, heading + 1);
			return Workbooks.bytes(workbook, today);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rows passed over for one reason stand in one line. */
	private static List<Span> spans(List<RowVerdict> verdicts) {
		List<Span> spans = new ArrayList<>();
		for (RowVerdict verdict : verdicts) {
			Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (last != null && last.takes(verdict)) {
				spans.set(spans.size() - 1, new Span(last.verdict(), verdict.rowNo()));
			}
			else {
				spans.add(new Span(verdict, verdict.rowNo()));
			}
		}
		return spans;
	}

	private static String empty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String status(RowFate fate) {
		return switch (fate) {
			case ACCEPTED -> "TAKEN / ली गई";
			case REJECTED -> "NOT TAKEN / नहीं ली गई";
			case IGNORED -> "PASSED OVER / छोड़ी गई";
		};
	}

	/** A row, or several of which the same is to be said, up to the last. */
	private record Span(RowVerdict verdict, int last) {

		boolean takes(RowVerdict next) {
			return this.verdict.fate() == RowFate.IGNORED && next.fate() == RowFate.IGNORED
					&& this.verdict.sheet().equals(next.sheet()) && this.verdict.code().equals(next.code())
					&& this.verdict.subject().isEmpty() && next.subject().isEmpty()
					&& this.verdict.message().equals(next.message());
		}

		String rows() {
			return (this.verdict.rowNo() == this.last) ? String.valueOf(this.last)
					: this.verdict.rowNo() + "–" + this.last;
		}

	}

}
