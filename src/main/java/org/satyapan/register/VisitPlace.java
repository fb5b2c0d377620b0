package org.satyapan.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A visit, due or done, and where.
 *
 * @param visitOn the day for which it is listed, or on which it took place
 * @param outcome null while it is only due
 * @param territoryOf the station whose territory the premises lie in
 */
public record VisitPlace(String establishmentId, LocalDate visitOn, @Nullable VisitOutcome outcome, String locality,
		@Nullable String territoryOf) {
}
