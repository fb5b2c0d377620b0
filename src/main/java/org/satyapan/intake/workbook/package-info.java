/**
 * Any spreadsheet as rows of raw cells: in comes a file of whatever kind, told by its
 * content; out go its {@link org.satyapan.intake.workbook.Sheet sheets}, or an
 * {@link org.satyapan.intake.workbook.UnreadableFile} that says in plain words why not.
 * The rest of intake may call it, and whoever reads what was sent back; it knows nothing
 * of what the cells mean.
 */
@NamedInterface("workbook")
@NullMarked
package org.satyapan.intake.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
