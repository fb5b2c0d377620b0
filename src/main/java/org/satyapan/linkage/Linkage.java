package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.model.Model;

/**
 * The outcome of one linkage: pairs as indexes and weights, explained on demand.
 */
final class Linkage implements LinkageResult {

	private final List<Prepared> left;

	private final List<Prepared> right;

	private final boolean within;

	private final Candidates candidates;

	private final double[] discounts;

	private final Scoring scoring;

	private final List<ScoredIndexes> pairs;

	private final Map<String, Integer> leftIndex;

	private final Map<String, Integer> rightIndex;

	/**
	 * A pair as indexes.
	 *
	 * @param left index in the left list
	 * @param right index in the right list
	 * @param weight match weight in bits
	 * @param decision the band, margin and assignment included
	 * @param note a further veto, or {@code null}
	 */
	record ScoredIndexes(int left, int right, double weight, Decision decision, @Nullable String note) {
	}

	Linkage(List<Prepared> left, List<Prepared> right, boolean within, Candidates candidates, double[] discounts,
			Scoring scoring, List<ScoredIndexes> pairs) {
		this.left = left;
		this.right = right;
		this.within = within;
		this.candidates = candidates;
		this.discounts = discounts;
		this.scoring = scoring;
		this.pairs = new ArrayList<>(pairs);
		// Records are sorted by id, so indexes sort as ids do.
		this.pairs.sort(Comparator.comparingInt(ScoredIndexes::left).thenComparingInt(ScoredIndexes::right));
		this.leftIndex = index(left);
		this.rightIndex = within ? this.leftIndex : index(right);
	}

	private static Map<String, Integer> index(List<Prepared> records) {
		Map<String, Integer> index = new HashMap<>(records.size() * 2);
		for (int i = 0; i < records.size(); i++) {
			index.put(records.get(i).record().id(), i);
		}
		return index;
	}

	@Override
	public int size() {
		return this.pairs.size();
	}

	@Override
	public ScoredPair pair(int index) {
		ScoredIndexes pair = this.pairs.get(index);
		ScoredPair scored = explained(pair.left(), pair.right());
		if (pair.note() == null) {
			return scored;
		}
		List<String> vetoes = new ArrayList<>(scored.vetoes());
		vetoes.add(pair.note());
		return new ScoredPair(scored.leftId(), scored.rightId(), scored.matchWeight(), scored.matchProbability(),
				pair.decision(), scored.evidence(), vetoes);
	}

	@Override
	public ScoredPair outline(int index) {
		ScoredIndexes pair = this.pairs.get(index);
		return new ScoredPair(this.left.get(pair.left()).record().id(), this.right.get(pair.right()).record().id(),
				pair.weight(), Model.probability(pair.weight()), pair.decision(), List.of(), List.of());
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
		Integer i = this.leftIndex.get(leftId);
		Integer j = this.rightIndex.get(rightId);
		if (i == null || j == null) {
			return null;
		}
		int at = Collections.binarySearch(this.pairs,
				new ScoredIndexes(first(i, j), second(i, j), 0, Decision.REVIEW, null),
				Comparator.comparingInt(ScoredIndexes::left).thenComparingInt(ScoredIndexes::right));
		if (at >= 0 && first(i, j) == i) {
			return pair(at);
		}
		return explained(i, j);
	}

	@Override
	public Set<String> keys(String leftId, String rightId) {
		Integer i = this.leftIndex.get(leftId);
		Integer j = this.rightIndex.get(rightId);
		return (i == null || j == null) ? Set.of() : this.candidates.kinds(first(i, j), second(i, j));
	}

	@Override
	public boolean compared(String leftId, String rightId) {
		Integer i = this.leftIndex.get(leftId);
		Integer j = this.rightIndex.get(rightId);
		return i != null && j != null && this.candidates.indexOf(first(i, j), second(i, j)) >= 0;
	}

	private ScoredPair explained(int i, int j) {
		int at = this.candidates.indexOf(first(i, j), second(i, j));
		return this.scoring.explain(this.left.get(i), this.right.get(j), (at < 0) ? 0 : this.discounts[at]);
	}

	private int first(int i, int j) {
		return this.within ? Math.min(i, j) : i;
	}

	private int second(int i, int j) {
		return this.within ? Math.max(i, j) : j;
	}

	@Override
	public CandidateStatistics statistics() {
		return new CandidateStatistics(this.left.size(), this.right.size(), this.candidates.size(),
				this.candidates.keyCounts());
	}

}
