package org.satyapan.intake.lists;

import java.time.LocalDate;

import org.satyapan.register.Station;

/**
 * What is known of a submission before its rows are read.
 *
 * @param conductDate the list's as-on date, else its period's end
 */
record ListContext(String submissionId, String fileId, Station station, LocalDate receivedOn, LocalDate conductDate) {
}
