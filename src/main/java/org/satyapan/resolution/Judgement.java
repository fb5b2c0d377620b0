package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Explanation;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;

/**
 * What is held of a pair of records in the end, and who says so.
 *
 * @param pair what the engine says, its decision included; perhaps without evidence and
 * vetoes, of which there are far more pairs than anybody asks about: see {@link #whole}
 * @param engine gives the pair with the engine's evidence and vetoes
 * @param veto what a guard of this domain has against a link; null if nothing
 * @param decision after the guards of this domain and after any clerk
 * @param clerk who outranked the engine
 * @param explanation what a reviewer is told beside the evidence; only of pairs that a
 * person must look at
 * @param contradiction that the clerk's decision stands although the records say
 * otherwise, as one sentence; null if they do not. It names neither clerk nor day, so
 * that a decision that is made again is not told again
 * @param kept whether it is stored whatever is held of the records' groups
 */
record Judgement(ScoredPair pair, Supplier<ScoredPair> engine, @Nullable String veto, Decision decision,
		@Nullable ClericalDecision clerk, @Nullable Explanation explanation, @Nullable String contradiction,
		boolean kept) {

	/**
	 * The most that a guard of this domain allows of a pair.
	 *
	 * @param sentence why, in plain English
	 */
	record Verdict(Decision decision, String sentence) {
	}

	/**
	 * The engine's pair under a guard, which may lower its decision and never raise it.
	 * @param most what the guard allows; null if it allows all
	 */
	static Judgement of(ScoredPair pair, @Nullable Verdict most) {
		return of(pair, () -> pair, most);
	}

	/** The same of a pair whose evidence is worked out when it is asked for. */
	static Judgement of(ScoredPair outline, Supplier<ScoredPair> engine, @Nullable Verdict most) {
		Decision decision = (most != null && most.decision().compareTo(outline.decision()) > 0) ? most.decision()
				: outline.decision();
		return new Judgement(outline, engine, (most != null) ? most.sentence() : null, decision, null, null, null,
				false);
	}

	/** The two records. */
	Judgements.Pair records() {
		return Judgements.Pair.of(this.pair.leftId(), this.pair.rightId());
	}

	/** The pair with all its evidence, and what speaks against a link last. */
	ScoredPair whole() {
		ScoredPair said = this.engine.get();
		return (this.veto != null) ? vetoed(said, this.veto, this.veto) : said;
	}

	private static ScoredPair vetoed(ScoredPair pair, String known, String added) {
		List<String> vetoes = new ArrayList<>(pair.vetoes());
		vetoes.remove(known);
		vetoes.add(added);
		return new ScoredPair(pair.leftId(), pair.rightId(), pair.matchWeight(), pair.matchProbability(),
				pair.decision(), pair.evidence(), vetoes);
	}

	/**
	 * As a clerk decided.
	 * @param against what the records say against it; null if nothing
	 */
	Judgement decidedBy(ClericalDecision decision, @Nullable String against) {
		Decision decided = Decision.valueOf(decision.decision());
		if (against == null) {
			return new Judgement(this.pair, this.engine, this.veto, decided, decision, this.explanation, null, true);
		}
		String contradiction = "A person's decision " + decided + " stands, but the records say: " + against;
		ScoredPair contradicted = vetoed(whole(), against, contradiction);
		return new Judgement(contradicted, () -> contradicted, null, decided, decision, this.explanation, contradiction,
				true);
	}

	/**
	 * As a clerk decided of records that these repeat. What the records say against it
	 * was told of those.
	 */
	Judgement decidedLike(Judgement precedent) {
		return new Judgement(this.pair, this.engine, this.veto, precedent.decision(), precedent.clerk(),
				this.explanation, null, false);
	}

	/**
	 * For a person to look at.
	 * @param why in plain English
	 */
	Judgement doubted(String why) {
		return new Judgement(this.pair, this.engine, why, Decision.REVIEW, this.clerk, this.explanation,
				this.contradiction, this.kept);
	}

	/** To be stored whatever it is. */
	Judgement storedAnyway() {
		return new Judgement(this.pair, this.engine, this.veto, this.decision, this.clerk, this.explanation,
				this.contradiction, true);
	}

	/** With the engine's explanation, if a person must look at it. */
	Judgement explained(LinkageResult result) {
		return (this.decision != Decision.REVIEW) ? this
				: new Judgement(this.pair, this.engine, this.veto, this.decision, this.clerk,
						result.explanation(this.pair.leftId(), this.pair.rightId()), this.contradiction, this.kept);
	}

}
