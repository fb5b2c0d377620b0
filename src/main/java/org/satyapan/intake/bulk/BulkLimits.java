package org.satyapan.intake.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.util.unit.DataSize;

import org.satyapan.intake.workbook.ZipLimits;

/**
 * How much of a bulk list is read before it is refused; what keeps hostile files
 * harmless.
 *
 * @param zip what a workbook may unpack to
 * @param sheets number of sheets
 * @param rows rows of one sheet that hold anything
 * @param columns columns of one row; nothing may stand to the right of them
 * @param cellCharacters characters of one cell
 * @param rowCharacters characters of all cells of one row
 * @param textsInMemory how much of the texts that a workbook's cells share is kept in
 * memory; the rest is kept in a temporary file
 */
public record BulkLimits(@Valid @NotNull ZipLimits zip, @Min(1) @Max(1000) int sheets,
		@Min(1000) @Max(100_000_000) int rows, @Min(10) @Max(16_384) int columns,
		@Min(1000) @Max(1_000_000) int cellCharacters, @Min(10_000) @Max(10_000_000) int rowCharacters,
		@NotNull DataSize textsInMemory) {

}
