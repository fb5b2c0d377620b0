/**
 * The stations' lists: in come the frozen files of {@code station-lists/}, out go
 * submissions, listings, and the raids and arrests that stations report, with remarks and
 * control totals. Only intake's own steps call it.
 */
@NullMarked
package org.satyapan.intake.lists;

import org.jspecify.annotations.NullMarked;
