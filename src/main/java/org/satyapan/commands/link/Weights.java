package org.satyapan.commands.link;

/** Match weights as numbers that sort quickly, and as probabilities. */
final class Weights {

	private Weights() {
	}

	/** A whole number that sorts as the weight does. */
	static long sortable(double weight) {
		long bits = Double.doubleToLongBits(weight);
		return bits ^ bits >> 63 & Long.MAX_VALUE;
	}

	/** The weight of a sortable number. */
	static double ofSortable(long sortable) {
		return Double.longBitsToDouble(sortable ^ sortable >> 63 & Long.MAX_VALUE);
	}

	/** The probability that a weight in bits means. */
	static double probability(double weight) {
		return 1 / (1 + StrictMath.pow(2, -weight));
	}

}
