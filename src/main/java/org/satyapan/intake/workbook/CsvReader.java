package org.satyapan.intake.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
		String text = decode(content);
		char separator = separator(text);
		List<SheetRow> rows = new ArrayList<>();
		int number = 0;
		for (CsvRecords records = new CsvRecords(text, separator); records.hasNext();) {
			number++;
			List<Cell> cells = cells(records.next());
			if (!cells.isEmpty()) {
				rows.add(new SheetRow(number, false, cells));
				if (rows.size() > this.limits.rows()) {
					throw new UnreadableFile("The list has more than %d rows.".formatted(this.limits.rows()),
							"सूची में %d से अधिक पंक्तियाँ हैं।".formatted(this.limits.rows()));
				}
			}
		}
		return new Sheet(0, Sheet.CSV, false, false, rows, List.of());
	}

	private List<Cell> cells(List<String> values) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column < values.size(); column++) {
			if (!Text.isBlank(values.get(column))) {
				if (column >= this.limits.columns()) {
					throw new UnreadableFile("A row has more than %d columns.".formatted(this.limits.columns()),
							"एक पंक्ति में %d से अधिक कॉलम हैं।".formatted(this.limits.columns()));
				}
				cells.add(Cell.text(column, this.limits.cut(values.get(column))));
			}
		}
		return cells;
	}

	private static String decode(byte[] content) throws UnreadableFile {
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
		}
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
		}
		int[] zeros = new int[2];
		int controls = 0;
		for (int i = 0; i < content.length; i++) {
			if (content[i] == 0) {
				zeros[i % 2]++;
			}
			else if (content[i] > 0 && content[i] < 32 && "\t\r\n\f".indexOf(content[i]) < 0) {
				controls++;
			}
		}
		if (zeros[0] + zeros[1] > 0) {
			if (zeros[0] == 0 && zeros[1] > content.length / 8) {
				return new String(content, StandardCharsets.UTF_16LE);
			}
			if (zeros[1] == 0 && zeros[0] > content.length / 8) {
				return new String(content, StandardCharsets.UTF_16BE);
			}
			throw FileFormat.notAList("of an unknown kind", "अज्ञात प्रकार की");
		}
		if (controls > content.length / 100) {
			throw FileFormat.notAList("of an unknown kind", "अज्ञात प्रकार की");
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(content, Charset.forName("windows-1252"));
		}
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
