package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.candidates.CandidateSearch;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.candidates.PairsByRow;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.model.ModelFile;

/**
 * The outcome of one linkage: pairs as rows and weights, explained on demand.
 */
final class Linkage implements LinkageResult {

	private static final Comparator<ScoredRows> ORDER = Comparator.comparingInt(ScoredRows::left)
		.thenComparingInt(ScoredRows::right);

	private static final String HAS_RIVAL = "Another record fits as well; a person must choose.";

	private final Columns columns;

	private final Candidates candidates;

	private final WeighedPairs weighed;

	private final Scoring scoring;

	private final List<ScoredRows> pairs;

	/** Made when the first pair is explained. */
	private @Nullable PairsByRow byRow;

	/**
	 * A pair as rows.
	 *
	 * @param left row of the left record
	 * @param right row of the right record
	 * @param weight match weight in units of {@link Bits}
	 * @param decision the band, margin and assignment included
	 * @param rival whether another record fits as well
	 */
	record ScoredRows(int left, int right, int weight, Decision decision, boolean rival) {
	}

	Linkage(WeighedPairs weighed, Scoring scoring, List<ScoredRows> pairs) {
		this.columns = scoring.columns();
		this.candidates = weighed.candidates();
		this.weighed = weighed;
		this.scoring = scoring;
		// Records are sorted by id, so rows sort as ids do.
		this.pairs = pairs;
	}

	@Override
	public int size() {
		return this.pairs.size();
	}

	@Override
	public ScoredPair pair(int index) {
		ScoredRows pair = this.pairs.get(index);
		ScoredPair scored = explained(pair.left(), pair.right());
		if (!pair.rival()) {
			return scored;
		}
		List<String> vetoes = new ArrayList<>(scored.vetoes());
		vetoes.add(HAS_RIVAL);
		return new ScoredPair(scored.leftId(), scored.rightId(), scored.matchWeight(), scored.matchProbability(),
				pair.decision(), scored.evidence(), vetoes);
	}

	@Override
	public ScoredPair outline(int index) {
		ScoredRows pair = this.pairs.get(index);
		return new ScoredPair(this.columns.id(pair.left()), this.columns.id(pair.right()), Bits.bits(pair.weight()),
				Bits.probability(pair.weight()), pair.decision(), List.of(), List.of());
	}

	@Override
	public List<ScoredPair> pairs() {
		List<ScoredPair> all = new ArrayList<>(size());
		for (int i = 0; i < size(); i++) {
			all.add(pair(i));
		}
		return Collections.unmodifiableList(all);
	}

	@Override
	public @Nullable ScoredPair explain(String leftId, String rightId) {
		int i = this.columns.leftRow(leftId);
		int j = this.columns.rightRow(rightId);
		if (i < 0 || j < 0) {
			return null;
		}
		int at = Collections.binarySearch(this.pairs,
				new ScoredRows(first(i, j), second(i, j), 0, Decision.REVIEW, false), ORDER);
		return (at >= 0 && first(i, j) == i) ? pair(at) : explained(i, j);
	}

	@Override
	public @Nullable Explanation explanation(String leftId, String rightId) {
		ScoredPair pair = explain(leftId, rightId);
		if (pair == null) {
			return null;
		}
		int i = this.columns.leftRow(leftId);
		int j = this.columns.rightRow(rightId);
		int other = runnerUp(first(i, j), second(i, j));
		ScoredPair runnerUp = (other < 0) ? null : this.scoring.explain(this.candidates.left(other),
				this.candidates.right(other), this.weighed.others(other));
		double margin = (runnerUp == null) ? 0 : pair.matchWeight() - runnerUp.matchWeight();
		boolean compared = compared(leftId, rightId);
		return new Explanation(pair, runnerUp, margin, this.scoring.flip(i, j, others(i, j)), compared,
				shared(first(i, j), second(i, j)), CandidateSearch.lacked(this.columns, i, j, compared));
	}

	/**
	 * Kinds of keys that two rows share, or nearly share, or that a third record led from
	 * one to the other.
	 */
	private Set<String> shared(int left, int right) {
		Set<String> keys = CandidateSearch.common(this.columns, left, right);
		int at = this.candidates.indexOf(left, right);
		return (keys.isEmpty() && at >= 0) ? this.candidates.nearKinds(at) : keys;
	}

	/** The strongest other candidate of either row; of equals the first. */
	private int runnerUp(int left, int right) {
		if (this.byRow == null) {
			this.byRow = PairsByRow.of(this.candidates, this.columns.size(), (any) -> true);
		}
		int self = this.candidates.indexOf(left, right);
		int strongest = -1;
		int most = Integer.MIN_VALUE;
		int[] room = this.scoring.room();
		for (int row : new int[] { left, right }) {
			for (int i : this.byRow.of(row)) {
				// Weights of pairs that were given up early are not exact.
				int weight = this.scoring.weight(this.candidates.left(i), this.candidates.right(i), room)
						+ this.weighed.others(i).sum();
				if (i != self && (strongest < 0 || weight > most || weight == most && i < strongest)) {
					strongest = i;
					most = weight;
				}
			}
		}
		return strongest;
	}

	@Override
	public Set<String> keys(String leftId, String rightId) {
		int at = candidate(leftId, rightId);
		return (at < 0) ? Set.of() : this.candidates.kinds(at);
	}

	@Override
	public boolean compared(String leftId, String rightId) {
		return candidate(leftId, rightId) >= 0;
	}

	@Override
	public String model() {
		return ModelFile.write(this.scoring.model());
	}

	private int candidate(String leftId, String rightId) {
		int i = this.columns.leftRow(leftId);
		int j = this.columns.rightRow(rightId);
		return (i < 0 || j < 0) ? -1 : this.candidates.indexOf(first(i, j), second(i, j));
	}

	private ScoredPair explained(int i, int j) {
		return this.scoring.explain(i, j, others(i, j));
	}

	private Others others(int i, int j) {
		return this.weighed.others(this.candidates.indexOf(first(i, j), second(i, j)));
	}

	private int first(int i, int j) {
		return this.columns.within() ? Math.min(i, j) : i;
	}

	private int second(int i, int j) {
		return this.columns.within() ? Math.max(i, j) : j;
	}

	@Override
	public CandidateStatistics statistics() {
		int right = this.columns.size() - this.columns.rightStart();
		return new CandidateStatistics(this.columns.leftSize(), right, this.candidates.size(),
				this.candidates.cutShort(), this.candidates.keyCounts());
	}

}
