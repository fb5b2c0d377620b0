package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says, by which it is known again in the lists of other months.
 *
 * @param says names and numbers; equal for rows that say the same
 * @param centres the establishments that it speaks of, if that is known
 * @param sentBy the station that sent it and whom it calls the owner; null for rows of
 * owners themselves
 * @param sentOn the day of its list
 * @param superseded whether a later list of the same period replaced that list
 */
record ListedRow(List<Object> says, Set<String> centres, @Nullable List<Object> sentBy, LocalDate sentOn,
		boolean superseded) {
}
