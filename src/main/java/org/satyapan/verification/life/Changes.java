package org.satyapan.verification.life;

import java.util.List;
import java.util.Set;

import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.PastFinding;

/**
 * What a night changes about findings.
 *
 * @param findings new and changed ones
 * @param evidence all evidence of the findings whose evidence changed
 * @param evidenceOf the ids of these
 * @param events one for each change of a finding's life
 * @param past what findings said that now say something else
 */
public record Changes(List<Finding> findings, List<FindingEvidence> evidence, Set<String> evidenceOf,
		List<FindingEvent> events, List<PastFinding> past) {
}
