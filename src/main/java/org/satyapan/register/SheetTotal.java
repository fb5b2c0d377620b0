package org.satyapan.register;

/**
 * The control total of one sheet: physical rows = accepted + rejected + ignored.
 *
 * @param sheetPosition 0 for the first sheet
 * @param physical rows with at least one non-blank cell
 */
public record SheetTotal(String fileId, int sheetPosition, String sheet, int physical, int accepted, int rejected,
		int ignored) {
}
