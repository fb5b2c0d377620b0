package org.satyapan.report.cell;

import java.io.StringWriter;
import java.util.List;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;

import org.satyapan.workspace.Workbooks;

/**
 * A table as a file: UTF-8 with a byte-order mark, so that spreadsheets show Hindi, and
 * with no cell that they would take for a formula.
 */
public final class Csv {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final StringWriter text = new StringWriter();

	private final CSVWriter rows = new CSVWriter(this.text, ICSVWriter.DEFAULT_SEPARATOR,
			ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.DEFAULT_QUOTE_CHARACTER, "\r\n");

	public Csv(List<String> headings) {
		this.text.append(BYTE_ORDER_MARK);
		row(headings);
	}

	public void row(List<String> cells) {
		this.rows.writeNext(cells.stream()
			.map((cell) -> isNumber(cell) ? cell : Workbooks.neutralised(cell.replaceAll("[\\r\\n]+", " ")))
			.toArray(String[]::new), false);
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	private static boolean isNumber(String cell) {
		return cell.matches("-?[0-9]+(\\.[0-9]+)?");
	}

}
