/**
 * What each row of a station's sheet is: title, header, data, total, signature. In come
 * sheets of raw cells and the words of {@code jobs/intake.yml}; out goes a
 * {@link org.satyapan.intake.layout.SheetLayout} that accounts for every physical row.
 * The rest of intake may call it.
 */
@NullMarked
package org.satyapan.intake.layout;

import org.jspecify.annotations.NullMarked;
