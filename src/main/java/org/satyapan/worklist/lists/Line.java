package org.satyapan.worklist.lists;

import java.time.LocalDate;

import org.satyapan.worklist.ranking.Risk;

/**
 * One line of a worklist.
 *
 * @param day on which the visit is planned
 */
record Line(int number, LocalDate day, Place place, Risk risk) {
}
