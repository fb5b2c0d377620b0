package org.satyapan.intake.workbook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read before it is refused; what keeps hostile files harmless.
 *
 * @param fileSize of the file itself
 * @param unpackedSize of the parts of a zipped workbook after unpacking, pictures not
 * counted
 * @param elements XML or HTML elements of a workbook: two or three for each cell with a
 * value, one for each that is only formatted
 * @param sheets number of sheets
 * @param rows physical rows of one sheet
 * @param columns columns of one row; cells to the right of them are told, not read
 * @param strayCells how many such cells a sheet may have; more make a file unreadable
 * @param cellCharacters characters of one cell; what is longer is cut
 */
public record WorkbookLimits(DataSize fileSize, DataSize unpackedSize, @Min(10_000) @Max(100_000_000) int elements,
		@Min(1) @Max(1000) int sheets, @Min(10) @Max(1_000_000) int rows, @Min(10) @Max(16_384) int columns,
		@Min(0) @Max(10_000) int strayCells, @Min(100) @Max(32_767) int cellCharacters) {

	String cut(String text) {
		return (text.length() > this.cellCharacters) ? text.substring(0, this.cellCharacters) : text;
	}

	void checkFileSize(long size) throws UnreadableFile {
		if (size > this.fileSize.toBytes()) {
			long megabytes = this.fileSize.toMegabytes();
			throw new UnreadableFile(
					"The file has %,d bytes; at most %d MB are read. Remove pictures, or send only the list."
						.formatted(size, megabytes),
					"फ़ाइल %,d बाइट की है; अधिकतम %d MB पढ़ी जाती है। चित्र हटाएँ या केवल सूची भेजें।".formatted(size,
							megabytes));
		}
	}

	void checkElements(long found) throws UnreadableFile {
		if (found > this.elements) {
			throw new UnreadableFile(
					"The workbook holds more than %,d cells and formats, most of them surely empty. Copy only the list into a new workbook and send that."
						.formatted(this.elements),
					"वर्कबुक में %,d से अधिक खाने और फ़ॉर्मेट हैं, जिनमें अधिकतर ख़ाली होंगे। केवल सूची को नई वर्कबुक में कॉपी करके भेजें।"
						.formatted(this.elements));
		}
	}

	void checkSheets(int found) throws UnreadableFile {
		check(found, this.sheets, "sheets", "शीट");
	}

	void checkRows(int found) throws UnreadableFile {
		check(found, this.rows, "rows", "पंक्तियाँ");
	}

	/**
	 * Checks a cell to the right of the columns that are read.
	 * @param found how many there are of the sheet
	 */
	void checkStray(int found) throws UnreadableFile {
		if (found > this.strayCells) {
			checkColumn(this.columns);
		}
	}

	/** Whether a column is one of those that are read, 0 for the first. */
	boolean reaches(int column) {
		return column < this.columns;
	}

	private void checkColumn(int column) throws UnreadableFile {
		check(column + 1, this.columns, "columns", "कॉलम");
	}

	private static void check(int found, int limit, String whatEn, String whatHi) throws UnreadableFile {
		if (found > limit) {
			throw new UnreadableFile(
					"The list has more than %d %s. Copy only the list into a new workbook and send that."
						.formatted(limit, whatEn),
					"सूची में %d से अधिक %s हैं। केवल सूची को नई वर्कबुक में कॉपी करके भेजें।".formatted(limit,
							whatHi));
		}
	}

}
