package org.satyapan.register;

import java.time.LocalDate;

/**
 * Two records judged the same or related.
 *
 * @param id derived from both ids
 * @param matchWeight bits
 * @param decision {@code LINK}, {@code REVIEW} or {@code NO_LINK}
 * @param decidedBy {@code engine} or the clerk's name
 * @param evidence JSON: the waterfall, field by field
 */
public record Link(String id, RecordKind leftKind, String leftId, RecordKind rightKind, String rightId,
		double matchWeight, double matchProbability, String decision, String decidedBy, LocalDate decidedOn,
		String evidence) {
}
