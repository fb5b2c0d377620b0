package org.satyapan.commands.link;

import java.util.TreeMap;

import org.satyapan.commands.link.Evaluation.Count;

/** Pairs by match weight, in steps of one bit. */
final class WeightCounts {

	private static final int MOST = 60;

	private final TreeMap<Integer, Count> counts = new TreeMap<>();

	void add(double weight, boolean match) {
		int step = (int) Math.floor(Math.max(-MOST, Math.min(MOST, weight)));
		this.counts.merge(step, new Count(0, 0).plus(match),
				(known, one) -> new Count(known.all() + one.all(), known.matching() + one.matching()));
	}

	boolean isEmpty() {
		return this.counts.isEmpty();
	}

	/** The lowest step, in bits. */
	int first() {
		return this.counts.firstKey();
	}

	/** The highest step, in bits. */
	int last() {
		return this.counts.lastKey();
	}

	/** The pairs from a weight up to, but not including, one bit more. */
	Count at(int step) {
		return this.counts.getOrDefault(step, new Count(0, 0));
	}

	/** The highest count from a step on. */
	int highest(int from) {
		return this.counts.tailMap(from).values().stream().mapToInt(Count::all).max().orElse(0);
	}

}
