package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.Explanation;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;

/**
 * What is held of a pair of records in the end, and who says so.
 *
 * @param pair what the engine says, its decision included
 * @param decision after the guards of this domain and after any clerk
 * @param clerk who outranked the engine
 * @param explanation what a reviewer is told beside the evidence; only of pairs that a
 * person must look at
 * @param contradiction that the clerk's decision stands although the records say
 * otherwise, as one sentence; null if they do not. It names neither clerk nor day, so
 * that a decision that is made again is not told again
 */
record Judgement(ScoredPair pair, Decision decision, @Nullable ClericalDecision clerk,
		@Nullable Explanation explanation, @Nullable String contradiction) {

	/** Bits that a rule adds: far more than chance, far less than a clerk. */
	private static final double RULE_WEIGHT = 12;

	/**
	 * What a guard or rule of this domain says of a pair.
	 *
	 * @param sentence why, in plain English; null if it leaves the decision to the engine
	 * @param sentenceHi the same in Hindi
	 */
	record Verdict(Decision decision, @Nullable String sentence, @Nullable String sentenceHi) {

		static Verdict of(Decision decision) {
			return new Verdict(decision, null, null);
		}

	}

	/** The engine's pair after a verdict; what the verdict says becomes evidence. */
	static Judgement of(ScoredPair pair, Verdict verdict) {
		String sentence = verdict.sentence();
		String sentenceHi = verdict.sentenceHi();
		boolean alreadyLinked = verdict.decision() == Decision.LINK && pair.decision() == Decision.LINK;
		if (sentence == null || sentenceHi == null || alreadyLinked) {
			return new Judgement(pair, verdict.decision(), null, null, null);
		}
		List<Evidence> evidence = new ArrayList<>(pair.evidence());
		if (verdict.decision() == Decision.LINK) {
			evidence.add(new Evidence("rule", null, null, "rule", RULE_WEIGHT, sentence, sentenceHi));
			double weight = pair.matchWeight() + RULE_WEIGHT;
			return new Judgement(new ScoredPair(pair.leftId(), pair.rightId(), weight, probability(weight),
					pair.decision(), evidence, pair.vetoes()), Decision.LINK, null, null, null);
		}
		List<String> vetoes = new ArrayList<>(pair.vetoes());
		vetoes.add(sentence);
		return new Judgement(new ScoredPair(pair.leftId(), pair.rightId(), pair.matchWeight(), pair.matchProbability(),
				pair.decision(), evidence, vetoes), verdict.decision(), null, null, null);
	}

	/**
	 * As a clerk decided.
	 * @param against what the records say against it; null if nothing
	 */
	Judgement decidedBy(ClericalDecision decision, @Nullable String against) {
		Decision decided = Decision.valueOf(decision.decision());
		if (against == null) {
			return new Judgement(this.pair, decided, decision, this.explanation, null);
		}
		String contradiction = "A person's decision " + decided + " stands, but the records say: " + against;
		List<String> vetoes = new ArrayList<>(this.pair.vetoes());
		vetoes.remove(against);
		vetoes.add(contradiction);
		return new Judgement(
				new ScoredPair(this.pair.leftId(), this.pair.rightId(), this.pair.matchWeight(),
						this.pair.matchProbability(), this.pair.decision(), this.pair.evidence(), vetoes),
				decided, decision, this.explanation, contradiction);
	}

	/** With the engine's explanation, if a person must look at it. */
	Judgement explained(LinkageResult result) {
		return (this.decision != Decision.REVIEW) ? this : new Judgement(this.pair, this.decision, this.clerk,
				result.explanation(this.pair.leftId(), this.pair.rightId()), this.contradiction);
	}

	private static double probability(double weight) {
		return 1 / (1 + Math.pow(2, -weight));
	}

}
