package org.satyapan.intake.receipts;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * How high a row must be for its wrapped cells, judged by counting letters: the fonts of
 * the machine that writes are not those of the one that reads.
 */
public final class Heights {

	private static final float LATIN_LINE = 15;

	/** Vowel signs stand above and below the letters. */
	private static final float HINDI_LINE = 19;

	private static final float HIGHEST = 400;

	private Heights() {
	}

	/** Makes a row as high as its highest wrapped cell. */
	public static void fit(Row row) {
		float height = LATIN_LINE;
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
				int width = Math.max(1, row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256);
				height = Math.max(height, of(cell.getStringCellValue(), width));
			}
		}
		row.setHeightInPoints(height);
	}

	/** The height of a text in points, if so many characters fit on a line. */
	static float of(String text, int width) {
		float height = 0;
		for (String line : text.split("\n", -1)) {
			boolean hindi = line.codePoints().anyMatch((letter) -> letter >= 0x900 && letter < 0x980);
			long letters = line.codePoints()
				.filter((letter) -> Character.getType(letter) != Character.NON_SPACING_MARK)
				.count();
			// Words do not break, so a line holds less than its width.
			long lines = Math.max(1, (letters * 8 + width * 7L - 1) / (width * 7L));
			height += lines * (hindi ? HINDI_LINE : LATIN_LINE);
		}
		return Math.min(HIGHEST, height);
	}

}
