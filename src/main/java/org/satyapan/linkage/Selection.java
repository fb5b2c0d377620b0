package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Linkage.ScoredIndexes;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.model.Model;

/**
 * Chooses, among scored candidates, the pairs to return: those at or above the review
 * threshold, one for each record where asked for, and the best of each left record.
 */
final class Selection {

	private final List<Prepared> left;

	private final List<Prepared> right;

	private final boolean within;

	private final Candidates candidates;

	private final double[] weights;

	private final double[] discounts;

	private final Scoring scoring;

	private final LinkageSettings settings;

	Selection(List<Prepared> left, List<Prepared> right, boolean within, Candidates candidates, double[] weights,
			double[] discounts, Scoring scoring, LinkageSettings settings) {
		this.left = left;
		this.right = right;
		this.within = within;
		this.candidates = candidates;
		this.weights = weights;
		this.discounts = discounts;
		this.scoring = scoring;
		this.settings = settings;
	}

	List<ScoredIndexes> pairs() {
		BitSet chosen = (this.settings.top() > 0) ? best() : likely();
		if (this.settings.assignment() == LinkageSettings.Assignment.ONE_TO_ONE) {
			chosen = assign(chosen);
		}
		List<ScoredIndexes> pairs = new ArrayList<>();
		for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
			pairs.add(judged(i));
		}
		if (!this.within && this.settings.assignment() == LinkageSettings.Assignment.MANY_TO_MANY) {
			pairs = withMargin(pairs);
		}
		return pairs;
	}

	private BitSet likely() {
		BitSet likely = new BitSet(this.weights.length);
		for (int i = 0; i < this.weights.length; i++) {
			if (Model.probability(this.weights[i]) >= this.settings.returned()) {
				likely.set(i);
			}
		}
		return likely;
	}

	private ScoredIndexes judged(int i) {
		int l = this.candidates.left(i);
		int r = this.candidates.right(i);
		return new ScoredIndexes(l, r, this.weights[i],
				this.scoring.decision(this.left.get(l), this.right.get(r), this.discounts[i]), null);
	}

	/**
	 * Each record gets its best partner that is still free, the strongest pairs first.
	 */
	private BitSet assign(BitSet chosen) {
		Integer[] order = chosen.stream().boxed().toArray(Integer[]::new);
		Arrays.sort(order, Comparator.<Integer>comparingDouble((i) -> -this.weights[i]).thenComparing((i) -> i));
		BitSet leftTaken = new BitSet();
		BitSet rightTaken = this.within ? leftTaken : new BitSet();
		BitSet assigned = new BitSet();
		for (int i : order) {
			if (!leftTaken.get(this.candidates.left(i)) && !rightTaken.get(this.candidates.right(i))) {
				leftTaken.set(this.candidates.left(i));
				rightTaken.set(this.candidates.right(i));
				assigned.set(i);
			}
		}
		return assigned;
	}

	/**
	 * A record that fits two partners about equally well, which are not the same
	 * themselves, is linked to neither without review.
	 */
	private List<ScoredIndexes> withMargin(List<ScoredIndexes> pairs) {
		Map<Integer, List<ScoredIndexes>> byLeft = new HashMap<>();
		for (ScoredIndexes pair : pairs) {
			byLeft.computeIfAbsent(pair.left(), (key) -> new ArrayList<>()).add(pair);
		}
		List<ScoredIndexes> result = new ArrayList<>(pairs.size());
		for (ScoredIndexes pair : pairs) {
			boolean close = pair.decision() == Decision.LINK
					&& hasRival(pair, byLeft.getOrDefault(pair.left(), List.of()));
			result.add(close ? new ScoredIndexes(pair.left(), pair.right(), pair.weight(), Decision.REVIEW,
					"Another record fits as well; a person must choose.") : pair);
		}
		return result;
	}

	private boolean hasRival(ScoredIndexes pair, List<ScoredIndexes> others) {
		for (ScoredIndexes other : others) {
			if (other.right() != pair.right() && other.decision() != Decision.NO_LINK
					&& other.weight() > pair.weight() - this.settings.margin()
					&& isOther(this.right.get(pair.right()), this.right.get(other.right()))) {
				return true;
			}
		}
		return false;
	}

	private boolean isOther(Prepared one, Prepared two) {
		return this.scoring.decision(one, two, 0) == Decision.NO_LINK;
	}

	private BitSet best() {
		Map<Integer, List<Integer>> byLeft = new HashMap<>();
		for (int i = 0; i < this.weights.length; i++) {
			byLeft.computeIfAbsent(this.candidates.left(i), (key) -> new ArrayList<>()).add(i);
			if (this.within) {
				byLeft.computeIfAbsent(this.candidates.right(i), (key) -> new ArrayList<>()).add(i);
			}
		}
		BitSet best = new BitSet();
		byLeft.values().forEach((all) -> {
			all.sort(Comparator.<Integer>comparingDouble((i) -> -this.weights[i]).thenComparing((i) -> i));
			all.stream().limit(this.settings.top()).forEach(best::set);
		});
		return best;
	}

}
