package org.satyapan.intake.bulk;

/**
 * A sheet of a bulk workbook.
 *
 * @param name as its tab says
 * @param hidden whether the spreadsheet hides it
 * @param part the part of the file that holds its rows
 */
public record BulkSheet(String name, boolean hidden, String part) {

}
