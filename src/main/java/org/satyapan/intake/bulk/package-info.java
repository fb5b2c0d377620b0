/**
 * Workbooks of a million rows, read as a stream: in comes an .xlsx file of any size; out
 * come its sheets' rows one at a time, as texts, in memory that does not grow with the
 * file, or an {@link org.satyapan.intake.workbook.UnreadableFile} that says why not. The
 * rest of intake may call it; it knows nothing of what the cells mean.
 */
@NullMarked
package org.satyapan.intake.bulk;

import org.jspecify.annotations.NullMarked;
