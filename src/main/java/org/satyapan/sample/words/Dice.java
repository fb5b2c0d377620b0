package org.satyapan.sample.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Seeded chance (SplitMix64), written out here so that the draws are the same on every
 * JDK. A fork depends on the first seed and its label alone, so that drawing more in one
 * place changes nothing in another.
 */
public final class Dice {

	private final long seed;

	private long state;

	public Dice(long seed) {
		this.seed = seed;
		this.state = seed;
	}

	public Dice fork(String label) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < label.length(); i++) {
			hash = (hash ^ label.charAt(i)) * 0x100000001b3L;
		}
		return new Dice(mixed(this.seed ^ mixed(hash)));
	}

	/** Chance that belongs to one number, for lists too long to remember. */
	public Dice fork(long number) {
		return new Dice(mixed(this.seed ^ mixed(number + 0x632be59bd9b4e019L)));
	}

	public long next() {
		this.state += 0x9e3779b97f4a7c15L;
		return mixed(this.state);
	}

	private static long mixed(long value) {
		long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}

	/** A number from 0 to bound − 1. */
	public int below(int bound) {
		return (int) ((next() >>> 33) % bound);
	}

	/** A number from low to high, both included. */
	public int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** True in the given number of cases out of a hundred. */
	public boolean chance(int percent) {
		return below(100) < percent;
	}

	public <T> T pick(List<T> values) {
		return values.get(below(values.size()));
	}

	public String pick(String... values) {
		return values[below(values.length)];
	}

	public <T> List<T> shuffled(List<T> values) {
		List<T> result = new ArrayList<>(values);
		for (int i = result.size() - 1; i > 0; i--) {
			int j = below(i + 1);
			T swapped = result.get(i);
			result.set(i, result.get(j));
			result.set(j, swapped);
		}
		return result;
	}

	/** As many random digits as asked for. */
	public String digits(int count) {
		StringBuilder text = new StringBuilder(count);
		for (int i = 0; i < count; i++) {
			text.append((char) ('0' + below(10)));
		}
		return text.toString();
	}

}
