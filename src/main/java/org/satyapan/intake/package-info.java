/**
 * From any spreadsheet to typed records: in come the frozen files of a night, out go
 * submissions, listings, the stations' reports of raids and arrests, remarks on every row
 * and cell that was not taken as it stood, and a receipt for each station. Nothing is
 * dropped silently: the rows of every sheet add up. The modules below it may ask it who
 * submitted what; it knows nothing of rules and links.
 */
@ApplicationModule
@NullMarked
package org.satyapan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
