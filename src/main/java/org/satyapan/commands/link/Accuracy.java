package org.satyapan.commands.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.linkage.Linker.IdPair;
import org.satyapan.linkage.ScoredPair;

/**
 * How well links agree with a truth.
 *
 * @param atDefault measured where the probability is at least one half
 * @param best measured at the threshold with the highest F1
 * @param curve precision and recall at falling thresholds
 * @param candidateRecall share of true pairs that were compared at all
 */
public record Accuracy(Point atDefault, Point best, List<Point> curve, double candidateRecall) {

	/**
	 * Counts at a threshold.
	 *
	 * @param threshold least match probability
	 * @param correct true pairs found
	 * @param found pairs found
	 * @param truth true pairs
	 */
	public record Point(double threshold, int correct, int found, int truth) {

		public double precision() {
			return (this.found == 0) ? 1 : (double) this.correct / this.found;
		}

		public double recall() {
			return (this.truth == 0) ? 1 : (double) this.correct / this.truth;
		}

		public double f1() {
			return (this.found + this.truth == 0) ? 1 : 2.0 * this.correct / (this.found + this.truth);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"threshold %.6f  precision %.4f  recall %.4f  F1 %.4f  (%d of %d, %d found)", this.threshold,
					precision(), recall(), f1(), this.correct, this.truth, this.found);
		}

	}

	/**
	 * Measures.
	 * @param pairs scored pairs, as many below one half as are known
	 * @param truth the true pairs
	 * @param within whether a pair's order tells nothing, as one list was linked with
	 * itself
	 * @param candidateRecall share of true pairs that were compared at all
	 * @return the accuracy
	 */
	public static Accuracy of(List<ScoredPair> pairs, Set<IdPair> truth, boolean within, double candidateRecall) {
		Set<IdPair> wanted = new HashSet<>();
		truth.forEach((pair) -> wanted.add(ordered(pair, within)));
		List<ScoredPair> falling = new ArrayList<>(pairs);
		falling.sort(Comparator.comparingDouble(ScoredPair::matchWeight)
			.reversed()
			.thenComparing(ScoredPair::leftId)
			.thenComparing(ScoredPair::rightId));
		List<Point> curve = new ArrayList<>();
		int correct = 0;
		Point atDefault = new Point(0.5, 0, 0, wanted.size());
		Point best = atDefault;
		for (int i = 0; i < falling.size(); i++) {
			ScoredPair pair = falling.get(i);
			if (wanted.contains(ordered(new IdPair(pair.leftId(), pair.rightId()), within))) {
				correct++;
			}
			boolean last = i + 1 == falling.size() || falling.get(i + 1).matchWeight() != pair.matchWeight();
			if (last) {
				Point point = new Point(pair.matchProbability(), correct, i + 1, wanted.size());
				curve.add(point);
				best = (point.f1() > best.f1()) ? point : best;
				if (pair.matchProbability() >= 0.5) {
					atDefault = new Point(0.5, correct, i + 1, wanted.size());
				}
			}
		}
		return new Accuracy(atDefault, best, curve, candidateRecall);
	}

	private static IdPair ordered(IdPair pair, boolean within) {
		boolean turn = within && pair.leftId().compareTo(pair.rightId()) > 0;
		return turn ? new IdPair(pair.rightId(), pair.leftId()) : pair;
	}

}
