package org.satyapan.commands.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.ScoredPair;

/**
 * What an evaluation page shows of the pairs: how many there are, by decision, weight and
 * probability, and those worth a look. Where a truth is known, the true ones are counted
 * apart.
 *
 * @param decisions pairs of each decision, in the order of {@link Decision}
 * @param weights pairs by match weight
 * @param reliability whether probabilities keep their promise; {@code null} without a
 * truth
 * @param wrong false pairs of at least one half, the likeliest first
 * @param wrongPairs how many there are
 * @param missed true pairs below one half, the least likely first
 * @param missedPairs how many there are
 * @param doubtful pairs nearest to one half, where no truth tells
 */
record Evaluation(List<Count> decisions, WeightCounts weights, @Nullable Reliability reliability,
		List<ScoredPair> wrong, int wrongPairs, List<ScoredPair> missed, int missedPairs, List<ScoredPair> doubtful) {

	static final int SHOWN = 20;

	/** More missed pairs than this are not all weighed to find the least likely. */
	private static final int WEIGHED = 5000;

	private static final double HALF = 0.5;

	/**
	 * A number of pairs.
	 *
	 * @param all how many
	 * @param matching how many of them are true; 0 without a truth
	 */
	record Count(int all, int matching) {

		Count plus(boolean match) {
			return new Count(this.all + 1, this.matching + (match ? 1 : 0));
		}

	}

	/** An index of the result and how much it deserves to be shown. */
	private record Rank(int index, double worth) {
	}

	static Evaluation of(LinkageResult result, @Nullable Truth truth) {
		Count[] decisions = { new Count(0, 0), new Count(0, 0), new Count(0, 0) };
		WeightCounts weights = new WeightCounts();
		Reliability reliability = new Reliability();
		Best wrong = new Best();
		Best doubtful = new Best();
		BitSet found = new BitSet();
		int wrongPairs = 0;
		for (int i = 0; i < result.size(); i++) {
			ScoredPair pair = result.outline(i);
			int known = (truth == null) ? -1 : truth.indexOf(pair.leftId(), pair.rightId());
			boolean match = known >= 0;
			int decision = pair.decision().ordinal();
			decisions[decision] = decisions[decision].plus(match);
			weights.add(pair.matchWeight(), match);
			reliability.add(pair.matchProbability(), match);
			if (pair.matchProbability() >= HALF && match) {
				found.set(known);
			}
			else if (pair.matchProbability() >= HALF) {
				wrongPairs++;
				wrong.offer(i, pair.matchWeight());
			}
			doubtful.offer(i, -Math.abs(pair.matchWeight()));
		}
		if (truth == null) {
			return new Evaluation(List.of(decisions), weights, null, List.of(), 0, List.of(), 0,
					doubtful.pairs(result));
		}
		int missedPairs = truth.known() - found.cardinality();
		return new Evaluation(List.of(decisions), weights, reliability, wrong.pairs(result), wrongPairs,
				missed(result, truth, found), missedPairs, List.of());
	}

	private static List<ScoredPair> missed(LinkageResult result, Truth truth, BitSet found) {
		List<ScoredPair> missed = new ArrayList<>();
		for (int i = found.nextClearBit(0); i < truth.known()
				&& missed.size() < WEIGHED; i = found.nextClearBit(i + 1)) {
			IdPair ids = truth.pair(i);
			ScoredPair pair = result.explain(ids.leftId(), ids.rightId());
			if (pair != null) {
				missed.add(pair);
			}
		}
		missed.sort(Comparator.comparingDouble(ScoredPair::matchWeight));
		return List.copyOf(missed.subList(0, Math.min(SHOWN, missed.size())));
	}

	/** Keeps the few pairs that deserve most to be shown. */
	private static final class Best {

		private static final Comparator<Rank> ORDER = Comparator.comparingDouble(Rank::worth)
			.thenComparing(Comparator.comparingInt(Rank::index).reversed());

		private final PriorityQueue<Rank> kept = new PriorityQueue<>(ORDER);

		void offer(int index, double worth) {
			if (this.kept.size() < SHOWN || this.kept.element().worth() < worth) {
				this.kept.add(new Rank(index, worth));
			}
			if (this.kept.size() > SHOWN) {
				this.kept.remove();
			}
		}

		List<ScoredPair> pairs(LinkageResult result) {
			return this.kept.stream().sorted(ORDER.reversed()).map((rank) -> result.pair(rank.index())).toList();
		}

	}

}
