package org.satyapan.register;

import org.jspecify.annotations.Nullable;

/**
 * How many findings of one rule stand in one status in one station's territory.
 */
public record FindingTally(String ruleCode, Axis axis, String titleEn, String titleHi, @Nullable String stationCode,
		FindingStatus status, long tally) {
}
