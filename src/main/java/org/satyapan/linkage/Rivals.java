package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.candidates.Threads;
import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.model.Model;

/**
 * A second look inside each candidate group: a record that fits two partners which hardly
 * are the same, such as father and son, is likely only one of them, so the two share its
 * probability.
 */
final class Rivals {

	private static final int CHUNK = 256;

	/** Partners weaker than this are no rivals. */
	private static final double PLAUSIBLE = -2;

	/** Partners whose weights are so near that nothing decides between them. */
	private static final double TIE = 2;

	private static final int MOST_PARTNERS = 12;

	private final List<Prepared> left;

	private final List<Prepared> right;

	private final boolean within;

	private final Candidates candidates;

	private final double[] weights;

	private final Scoring scoring;

	Rivals(List<Prepared> left, List<Prepared> right, boolean within, Candidates candidates, double[] weights,
			Scoring scoring) {
		this.left = left;
		this.right = right;
		this.within = within;
		this.candidates = candidates;
		this.weights = weights;
		this.scoring = scoring;
	}

	/**
	 * What rivals take off each candidate's weight.
	 * @param threads most threads
	 * @return bits, zero or negative, for each candidate
	 */
	double[] discounts(int threads) {
		int total = this.left.size() + (this.within ? 0 : this.right.size());
		int[] start = new int[total + 1];
		for (int i = 0; i < this.weights.length; i++) {
			if (this.weights[i] > PLAUSIBLE) {
				start[this.candidates.left(i) + 1]++;
				start[right(i) + 1]++;
			}
		}
		for (int i = 0; i < total; i++) {
			start[i + 1] += start[i];
		}
		int[] pairs = new int[start[total]];
		int[] next = Arrays.copyOf(start, total);
		for (int i = 0; i < this.weights.length; i++) {
			if (this.weights[i] > PLAUSIBLE) {
				pairs[next[this.candidates.left(i)]++] = i;
				pairs[next[right(i)]++] = i;
			}
		}
		// A pair is discounted from its left and from its right end; each has its own
		// array.
		double[] fromLeft = new double[this.weights.length];
		double[] fromRight = new double[this.weights.length];
		Threads.run(threads, IntStream.range(0, (total + CHUNK - 1) / CHUNK), (chunk) -> {
			for (int record = chunk * CHUNK; record < Math.min(total, (chunk + 1) * CHUNK); record++) {
				if (start[record + 1] - start[record] > 1) {
					discount(record, Arrays.copyOfRange(pairs, start[record], start[record + 1]), fromLeft, fromRight);
				}
			}
		});
		double[] discounts = new double[this.weights.length];
		for (int i = 0; i < discounts.length; i++) {
			discounts[i] = Math.min(fromLeft[i], fromRight[i]);
		}
		return discounts;
	}

	private int right(int i) {
		return this.within ? this.candidates.right(i) : this.left.size() + this.candidates.right(i);
	}

	private void discount(int record, int[] partners, double[] fromLeft, double[] fromRight) {
		List<Integer> strongest = new ArrayList<>(Arrays.stream(partners).boxed().toList());
		strongest.sort((a, b) -> (this.weights[a] != this.weights[b]) ? Double.compare(this.weights[b], this.weights[a])
				: Integer.compare(a, b));
		List<Integer> rivals = strongest.subList(0, Math.min(MOST_PARTNERS, strongest.size()));
		for (int pair : strongest) {
			double most = 0;
			for (int rival : rivals) {
				if (rival != pair && Math.abs(this.weights[rival] - this.weights[pair]) <= TIE) {
					most = Math.min(most,
							discount(this.weights[rival], between(partner(pair, record), partner(rival, record))));
				}
			}
			double bits = Model.round(most);
			if (bits < 0) {
				if (this.candidates.left(pair) == record) {
					fromLeft[pair] = bits;
				}
				else {
					fromRight[pair] = bits;
				}
			}
		}
	}

	private Prepared partner(int pair, int record) {
		return (this.candidates.left(pair) == record) ? this.right.get(this.candidates.right(pair))
				: this.left.get(this.candidates.left(pair));
	}

	/**
	 * Either the record is one of the two, or all three are the same, against which
	 * speaks what lies between the two.
	 */
	private static double discount(double rival, double between) {
		if (between >= 0) {
			return 0;
		}
		return (Math.log1p(Math.pow(2, rival + between)) - Math.log1p(Math.pow(2, rival))) / Math.log(2);
	}

	private double between(Prepared one, Prepared other) {
		return (one != other && this.scoring.contradict(one, other)) ? this.scoring.weight(one, other) : 0;
	}

}
