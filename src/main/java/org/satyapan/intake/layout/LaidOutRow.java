package org.satyapan.intake.layout;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.SheetRow;

/**
 * A physical row and what it is.
 *
 * @param header the header above it, or null if there is none
 */
public record LaidOutRow(SheetRow row, RowRole role, @Nullable Header header) {
}
