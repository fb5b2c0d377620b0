package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What records say of an arrest beside who, when and where.
 *
 * @param bailConditions as the court's order puts them
 * @param photoTakenOn when the photo was taken, where the record says so
 */
public record ArrestDetail(String arrestId, @Nullable String bailConditions, @Nullable LocalDate photoTakenOn) {
}
