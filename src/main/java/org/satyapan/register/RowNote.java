package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one row or cell of a file: why it was rejected or ignored, or
 * what was doubtful in it.
 *
 * @param rowNo 1-based, as the spreadsheet shows it
 * @param columnName letter or header of the cell, or null for the whole row
 * @param fate of the whole row
 * @param code machine-readable kind of remark
 * @param rawValue what stood in the cell
 */
public record RowNote(String id, String fileId, String sheet, int rowNo, @Nullable String columnName, RowFate fate,
		String code, String messageEn, String messageHi, @Nullable String rawValue) {
}
