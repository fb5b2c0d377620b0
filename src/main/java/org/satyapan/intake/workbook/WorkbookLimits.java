package org.satyapan.intake.workbook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read before it is refused; what keeps hostile files harmless.
 *
 * @param fileSize of the file itself
 * @param unpackedSize of the parts of an .xlsx after unpacking, pictures not counted
 * @param elements XML elements of an .xlsx: two or three for each cell with a value, one
 * for each that is only formatted
 * @param sheets number of sheets
 * @param rows physical rows of one sheet
 * @param columns columns of one row; cells to the right of them make a file unreadable
 * @param cellCharacters characters of one cell; what is longer is cut
 */
public record WorkbookLimits(DataSize fileSize, DataSize unpackedSize, @Min(10_000) @Max(100_000_000) int elements,
		@Min(1) @Max(1000) int sheets, @Min(10) @Max(1_000_000) int rows, @Min(10) @Max(16_384) int columns,
		@Min(100) @Max(32_767) int cellCharacters) {

	String cut(String text) {
		return (text.length() > this.cellCharacters) ? text.substring(0, this.cellCharacters) : text;
	}

}
