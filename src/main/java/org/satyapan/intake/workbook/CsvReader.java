package org.satyapan.intake.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads separated text: UTF-8 with or without a byte order mark, UTF-16 or Windows-1252;
 * comma, semicolon, tab or bar. A quote that nothing closes is a character like others.
 */
final class CsvReader {

	private static final String SEPARATORS = ",;\t|";

	private static final int RECORDS_TRIED = 60;

	private final WorkbookLimits limits;

	CsvReader(WorkbookLimits limits) {
		this.limits = limits;
	}

	Sheet read(byte[] content) throws UnreadableFile {
		String text = TextEncoding.decode(content);
		char separator = separator(text);
		SheetBuilder sheet = new SheetBuilder(0, Sheet.CSV, this.limits);
		int number = 0;
		for (CsvRecords records = new CsvRecords(text, separator); records.hasNext();) {
			number++;
			sheet.row(number, false, cells(records.next()));
		}
		return sheet.build();
	}

	private List<Cell> cells(List<String> values) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column < values.size(); column++) {
			if (!Text.isBlank(values.get(column))) {
				cells.add(Cell.text(column, this.limits.cut(values.get(column))));
			}
		}
		return cells;
	}

	/** The separator by which most rows fall into the same number of columns. */
	private static char separator(String text) {
		char best = ',';
		long bestScore = 0;
		for (char separator : SEPARATORS.toCharArray()) {
			int[] rowsOfWidth = new int[64];
			CsvRecords records = new CsvRecords(text, separator);
			for (int row = 0; row < RECORDS_TRIED && records.hasNext(); row++) {
				rowsOfWidth[Math.min(records.next().size(), rowsOfWidth.length - 1)]++;
			}
			long score = 0;
			for (int width = 2; width < rowsOfWidth.length; width++) {
				score = Math.max(score, (long) rowsOfWidth[width] * rowsOfWidth[width] * (width - 1));
			}
			if (score > bestScore) {
				best = separator;
				bestScore = score;
			}
		}
		return best;
	}

}
