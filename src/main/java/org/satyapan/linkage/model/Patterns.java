package org.satyapan.linkage.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pairs counted by what a model sees of them.
 *
 * @param levels for each pattern the levels reached
 * @param rarities for each pattern how rare the name agreed on is, in whole bits
 * @param counts how many pairs show it
 */
record Patterns(long[] levels, byte[] rarities, double[] counts) {

	/**
	 * Counts pairs.
	 * @param levels of each pair
	 * @param rarities of each pair
	 * @return the patterns, in an order that does not depend on that of the pairs
	 */
	static Patterns of(long[] levels, byte[] rarities) {
		long[] distinct = new long[levels.length];
		byte[] rare = new byte[levels.length];
		double[] counts = new double[levels.length];
		int size = 0;
		byte least = 0;
		byte most = 0;
		for (byte rarity : rarities) {
			least = (byte) Math.min(least, rarity);
			most = (byte) Math.max(most, rarity);
		}
		for (int rarity = least; rarity <= most; rarity++) {
			long[] sorted = sorted(levels, rarities, (byte) rarity);
			for (int k = 0; k < sorted.length; k++) {
				if (k == 0 || sorted[k] != sorted[k - 1]) {
					rare[size] = (byte) rarity;
					distinct[size++] = sorted[k];
				}
				counts[size - 1]++;
			}
		}
		return new Patterns(Arrays.copyOf(distinct, size), Arrays.copyOf(rare, size), Arrays.copyOf(counts, size));
	}

	private static long[] sorted(long[] levels, byte[] rarities, byte rarity) {
		return IntStream.range(0, levels.length)
			.filter((k) -> rarities[k] == rarity)
			.mapToLong((k) -> levels[k])
			.sorted()
			.toArray();
	}

}
