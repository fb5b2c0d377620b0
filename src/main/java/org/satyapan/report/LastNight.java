package org.satyapan.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * The totals that the night before kept, by the keys of {@link Figures#totals()}.
 */
public record LastNight(LocalDate date, Map<String, Long> totals) {
}
