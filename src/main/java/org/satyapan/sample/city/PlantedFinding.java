package org.satyapan.sample.city;

/**
 * What a rule ought to find, because it was planted.
 *
 * @param certainty {@code PLANTED} must be found; {@code TOLERATED} may be, as a
 * consequence of something else that was planted
 * @param subjectId of the establishment or, for a station, its code
 */
public record PlantedFinding(String rule, String certainty, String subject, String subjectId, String station,
		String premises, String why) {
}
