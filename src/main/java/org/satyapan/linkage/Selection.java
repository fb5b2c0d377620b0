package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.satyapan.linkage.Linkage.ScoredRows;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Threads;

/**
 * Chooses, among scored candidates, the pairs to return: those at or above the review
 * threshold, one for each record where asked for, and the best of each left record.
 */
final class Selection {

	private static final int CHUNK = 4096;

	private final Candidates candidates;

	private final int[] weights;

	private final WeighedPairs pairs;

	private final Scoring scoring;

	private final LinkageSettings settings;

	/**
	 * A selection.
	 * @param pairs the pairs
	 * @param scoring the model
	 * @param settings thresholds
	 */
	Selection(WeighedPairs pairs, Scoring scoring, LinkageSettings settings) {
		this.candidates = pairs.candidates();
		this.weights = pairs.weights();
		this.pairs = pairs;
		this.scoring = scoring;
		this.settings = settings;
	}

	/** The pairs chosen, sorted by left and right row. */
	List<ScoredRows> pairs() {
		boolean oneToOne = this.settings.assignment() == LinkageSettings.Assignment.ONE_TO_ONE;
		int[] chosen = (this.settings.top() > 0) ? best() : likely();
		if (oneToOne) {
			chosen = assigned(chosen);
		}
		ScoredRows[] pairs = judged(chosen);
		return List.of(this.scoring.columns().within() || oneToOne ? pairs : withMargin(pairs));
	}

	private int[] likely() {
		int least = least(this.settings.returned());
		return IntStream.range(0, this.weights.length).filter((i) -> this.weights[i] >= least).toArray();
	}

	/** The least weight whose probability is at least as high as a threshold. */
	static int least(double probability) {
		if (probability <= 0) {
			return Integer.MIN_VALUE;
		}
		int weight = Bits.of(probability / (1 - probability)) - 2;
		while (Bits.probability(weight) < probability) {
			weight++;
		}
		return weight;
	}

	private ScoredRows[] judged(int[] chosen) {
		ScoredRows[] pairs = new ScoredRows[chosen.length];
		Threads.run(this.settings.threads(), (chosen.length + CHUNK - 1) / CHUNK, (chunk) -> {
			for (int k = chunk * CHUNK; k < Math.min(chosen.length, (chunk + 1) * CHUNK); k++) {
				int i = chosen[k];
				pairs[k] = new ScoredRows(this.candidates.left(i), this.candidates.right(i), this.weights[i],
						this.scoring.decision(this.pairs, i), false);
			}
		});
		return pairs;
	}

	/**
	 * Each record gets its best partner that is still free, the strongest pairs first.
	 */
	private int[] assigned(int[] chosen) {
		BitSet taken = new BitSet();
		return Arrays.stream(strongestFirst(chosen)).filter((i) -> {
			boolean free = !taken.get(this.candidates.left(i)) && !taken.get(this.candidates.right(i));
			if (free) {
				taken.set(this.candidates.left(i));
				taken.set(this.candidates.right(i));
			}
			return free;
		}).sorted().toArray();
	}

	/** Pairs sorted by falling weight, of equal ones the first one first. */
	private int[] strongestFirst(int[] chosen) {
		long[] keys = new long[chosen.length];
		for (int k = 0; k < chosen.length; k++) {
			keys[k] = (long) -this.weights[chosen[k]] << 32 | chosen[k];
		}
		Arrays.parallelSort(keys);
		return Arrays.stream(keys).mapToInt((key) -> (int) key).toArray();
	}

	/**
	 * A record that fits two partners about equally well, which are not the same
	 * themselves, is linked to neither without review.
	 */
	private ScoredRows[] withMargin(ScoredRows[] pairs) {
		ScoredRows[] result = pairs.clone();
		Threads.run(this.settings.threads(), (pairs.length + CHUNK - 1) / CHUNK, (chunk) -> {
			for (int i = chunk * CHUNK; i < Math.min(pairs.length, (chunk + 1) * CHUNK); i++) {
				if (pairs[i].decision() == Decision.LINK && hasRival(pairs, i)) {
					result[i] = new ScoredRows(pairs[i].left(), pairs[i].right(), pairs[i].weight(), Decision.REVIEW,
							true);
				}
			}
		});
		return result;
	}

	/** Pairs of one left row stand side by side. */
	private boolean hasRival(ScoredRows[] pairs, int at) {
		int from = at;
		while (from > 0 && pairs[from - 1].left() == pairs[at].left()) {
			from--;
		}
		int least = pairs[at].weight() - (int) Math.rint(this.settings.margin() * Bits.UNIT);
		for (int i = from; i < pairs.length && pairs[i].left() == pairs[at].left(); i++) {
			if (i != at && pairs[i].decision() != Decision.NO_LINK && pairs[i].weight() > least
					&& this.scoring.decision(pairs[at].right(), pairs[i].right(), Others.NONE) == Decision.NO_LINK) {
				return true;
			}
		}
		return false;
	}

	private int[] best() {
		int rows = this.scoring.columns().size();
		int[] given = new int[rows];
		int[] all = IntStream.range(0, this.weights.length).toArray();
		List<Integer> best = new ArrayList<>();
		for (int i : strongestFirst(all)) {
			int left = this.candidates.left(i);
			int right = this.candidates.right(i);
			boolean forLeft = given[left]++ < this.settings.top();
			boolean forRight = this.scoring.columns().within() && given[right]++ < this.settings.top();
			if (forLeft || forRight) {
				best.add(i);
			}
		}
		return best.stream().mapToInt(Integer::intValue).sorted().toArray();
	}

}
