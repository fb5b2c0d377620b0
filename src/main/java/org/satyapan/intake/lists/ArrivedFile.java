package org.satyapan.intake.lists;

import java.time.LocalDate;

import org.satyapan.register.NightFile;

/**
 * A file of a station's list, with what is known of it from outside.
 *
 * @param receivedOn the day of its folder, else the business date
 * @param stations those that stand on that day
 */
record ArrivedFile(NightFile file, String fileId, ListPath path, LocalDate receivedOn, StationNames stations) {
}
