/**
 * Where every claim comes from: finding, evidence, link, record, file, sheet, row,
 * SHA-256. Ids of findings come in; sources that a team may see, or the whole chain for
 * the cell, go out. Called by the worklists and by the command {@code explain-finding}.
 */
@NamedInterface("trace")
@NullMarked
package org.satyapan.worklist.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
