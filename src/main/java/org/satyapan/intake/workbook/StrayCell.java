package org.satyapan.intake.workbook;

/**
 * A cell so far to the right that it belongs to no list.
 *
 * @param row 1-based, as the spreadsheet shows it
 */
public record StrayCell(int row, Cell cell) {
}
