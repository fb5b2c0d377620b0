package org.satyapan.linkage;

import java.util.Arrays;

import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.candidates.PairsByRow;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;

/**
 * A second look inside each candidate group: a record that fits two partners which hardly
 * are the same, such as father and son, is likely only one of them, so the two share its
 * probability.
 */
final class Rivals {

	private static final int CHUNK = 4096;

	/** Partners weaker than this are no rivals. */
	static final int PLAUSIBLE = -2 * Bits.UNIT;

	/**
	 * Persons whose weights are so near that nothing decides between them. Slips in their
	 * records are many and independent, so that a far weaker rival of a strong partner
	 * mostly is the same person, unless the record is silent on what the two contradict
	 * each other in; other premises are other premises.
	 */
	private static final int TIE = 2 * Bits.UNIT;

	private static final int MOST_PARTNERS = 12;

	private final WeighedPairs pairs;

	private final Candidates candidates;

	private final int[] weights;

	private final Scoring scoring;

	Rivals(WeighedPairs pairs, Scoring scoring) {
		this.pairs = pairs;
		this.candidates = pairs.candidates();
		this.weights = pairs.weights();
		this.scoring = scoring;
	}

	/**
	 * The candidates with what rivals take off.
	 * @param threads most threads
	 * @return the candidates and their weights
	 */
	WeighedPairs discounted(int threads) {
		int[] discounts = discounts(threads);
		int[] left = new int[discounts.length];
		Arrays.setAll(left, (i) -> this.weights[i] + discounts[i]);
		return new WeighedPairs(this.candidates, left, this.pairs.bounds(), discounts);
	}

	/** Units of {@link Bits}, zero or negative, for each candidate. */
	private int[] discounts(int threads) {
		int total = this.scoring.columns().size();
		PairsByRow plausible = PairsByRow.of(this.candidates, total, (pair) -> this.weights[pair] > PLAUSIBLE);
		// A pair is discounted from its left and from its right end; each has its own
		// array.
		int[] fromLeft = new int[this.weights.length];
		int[] fromRight = new int[this.weights.length];
		Threads.run(threads, (total + CHUNK - 1) / CHUNK, (chunk) -> {
			int[] room = this.scoring.room();
			for (int row = chunk * CHUNK; row < Math.min(total, (chunk + 1) * CHUNK); row++) {
				if (plausible.count(row) > 1) {
					discount(row, strongest(plausible.of(row)), fromLeft, fromRight, room);
				}
			}
		});
		for (int i = 0; i < fromLeft.length; i++) {
			fromLeft[i] = Math.min(fromLeft[i], fromRight[i]);
		}
		return fromLeft;
	}

	/** The pairs of a row, the strongest first. */
	private int[] strongest(int[] sorted) {
		for (int i = 1; i < sorted.length; i++) {
			int pair = sorted[i];
			int at = i;
			while (at > 0 && this.weights[sorted[at - 1]] < this.weights[pair]) {
				sorted[at] = sorted[at - 1];
				at--;
			}
			sorted[at] = pair;
		}
		return sorted;
	}

	private void discount(int row, int[] strongest, int[] fromLeft, int[] fromRight, int[] room) {
		for (int pair : strongest) {
			int most = 0;
			for (int i = 0; i < Math.min(MOST_PARTNERS, strongest.length); i++) {
				int rival = strongest[i];
				int one = partner(pair, row);
				int other = partner(rival, row);
				if (rival != pair && mayTakeOffMoreThan(most, rival)
						&& (isPlace(one, other) || isTie(pair, rival) || this.scoring.mayBeEither(one, other, row))) {
					most = Math.min(most, discount(this.weights[rival], between(one, other, room)));
				}
			}
			if (most < 0) {
				if (this.candidates.left(pair) == row) {
					fromLeft[pair] = most;
				}
				else {
					fromRight[pair] = most;
				}
			}
		}
	}

	private boolean mayTakeOffMoreThan(int most, int rival) {
		return -Bits.onePlus(this.weights[rival]) < most;
	}

	private boolean isTie(int pair, int rival) {
		return Math.abs(this.weights[rival] - this.weights[pair]) <= TIE;
	}

	private boolean isPlace(int one, int other) {
		Columns columns = this.scoring.columns();
		return columns.subject(one) == Subject.ESTABLISHMENT && columns.subject(other) == Subject.ESTABLISHMENT;
	}

	private int partner(int pair, int row) {
		return (this.candidates.left(pair) == row) ? this.candidates.right(pair) : this.candidates.left(pair);
	}

	/**
	 * Either the record is one of the two, or all three are the same, against which
	 * speaks what lies between the two.
	 */
	private static int discount(int rival, int between) {
		return (between >= 0) ? 0 : Bits.onePlus(rival + between) - Bits.onePlus(rival);
	}

	private int between(int one, int other, int[] room) {
		return (one != other) ? this.scoring.weightOfContradiction(one, other, room) : 0;
	}

}
