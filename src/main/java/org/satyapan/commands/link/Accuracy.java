package org.satyapan.commands.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.satyapan.linkage.LinkageResult;
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

	private static final double HALF = 0.5;

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
	 * @param result scored pairs, as many below one half as are known
	 * @param truth the true pairs
	 * @return the accuracy
	 */
	public static Accuracy of(LinkageResult result, Truth truth) {
		long[] rising = new long[result.size()];
		for (int i = 0; i < rising.length; i++) {
			ScoredPair pair = result.outline(i);
			boolean correct = truth.indexOf(pair.leftId(), pair.rightId()) >= 0;
			rising[i] = Weights.sortable(pair.matchWeight()) & ~1 | (correct ? 1 : 0);
		}
		Arrays.sort(rising);
		List<Point> curve = new ArrayList<>();
		Point atDefault = new Point(HALF, 0, 0, truth.size());
		Point best = atDefault;
		int correct = 0;
		for (int i = rising.length - 1; i >= 0; i--) {
			correct += (int) (rising[i] & 1);
			boolean last = i == 0 || (rising[i - 1] & ~1) != (rising[i] & ~1);
			if (last) {
				double probability = Weights.probability(Weights.ofSortable(rising[i] & ~1));
				Point point = new Point(probability, correct, rising.length - i, truth.size());
				curve.add(point);
				best = (point.f1() > best.f1()) ? point : best;
				if (probability >= HALF) {
					atDefault = new Point(HALF, correct, rising.length - i, truth.size());
				}
			}
		}
		return new Accuracy(atDefault, best, curve, truth.candidateRecall(result));
	}

}
