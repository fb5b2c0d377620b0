package org.satyapan.linkage;

import java.util.List;

/**
 * Two records and how likely they are the same subject.
 *
 * @param leftId id of the left record
 * @param rightId id of the right record
 * @param matchWeight bits for a match: the sum of the evidence, the first line of which
 * is the prior
 * @param matchProbability 0 to 1, the match weight as a probability; a veto never lowers
 * it
 * @param decision the band the pair falls into, after vetoes
 * @param evidence one line for the prior and one for each comparison
 * @param vetoes English sentences that say why the decision stops short of what the
 * probability alone would give; empty if none
 */
public record ScoredPair(String leftId, String rightId, double matchWeight, double matchProbability, Decision decision,
		List<Evidence> evidence, List<String> vetoes) {

	public ScoredPair {
		evidence = List.copyOf(evidence);
		vetoes = List.copyOf(vetoes);
	}

}
