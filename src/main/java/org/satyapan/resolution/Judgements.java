package org.satyapan.resolution;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Judgements of pairs; each pair once, whichever of the two comes first.
 */
final class Judgements {

	private final Map<Pair, Judgement> pairs = new TreeMap<>();

	/** Two ids, the lower first. */
	record Pair(String low, String high) implements Comparable<Pair> {

		static Pair of(String one, String other) {
			return (one.compareTo(other) <= 0) ? new Pair(one, other) : new Pair(other, one);
		}

		@Override
		public int compareTo(Pair other) {
			int order = this.low.compareTo(other.low);
			return (order != 0) ? order : this.high.compareTo(other.high);
		}

	}

	void put(Judgement judgement) {
		this.pairs.put(judgement.records(), judgement);
	}

	boolean has(String one, String other) {
		return this.pairs.containsKey(Pair.of(one, other));
	}

	@Nullable Judgement get(String one, String other) {
		return this.pairs.get(Pair.of(one, other));
	}

	/** In the order of their ids. */
	Collection<Judgement> all() {
		return this.pairs.values();
	}

}
