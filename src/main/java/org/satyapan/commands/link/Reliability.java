package org.satyapan.commands.link;

/**
 * Whether probabilities keep their promise: of the pairs that were given some 70%, about
 * 70 in a hundred should be true.
 */
final class Reliability {

	static final int BINS = 10;

	private final int[] pairs = new int[BINS];

	private final int[] matching = new int[BINS];

	private final double[] promised = new double[BINS];

	void add(double probability, boolean match) {
		int bin = Math.min(BINS - 1, (int) (probability * BINS));
		this.pairs[bin]++;
		this.matching[bin] += match ? 1 : 0;
		this.promised[bin] += probability;
	}

	/** Pairs of a bin, 0 for those up to 10%. */
	int pairs(int bin) {
		return this.pairs[bin];
	}

	/** True pairs of a bin. */
	int matching(int bin) {
		return this.matching[bin];
	}

	/** The mean probability that a bin's pairs were given. */
	double promised(int bin) {
		return this.promised[bin] / Math.max(1, this.pairs[bin]);
	}

	/** The share of a bin's pairs that are true. */
	double observed(int bin) {
		return (double) this.matching[bin] / Math.max(1, this.pairs[bin]);
	}

	/**
	 * The calibration error: how far promise and observation lie apart, averaged over all
	 * pairs.
	 */
	double error() {
		double error = 0;
		int all = 0;
		for (int bin = 0; bin < BINS; bin++) {
			error += Math.abs(this.promised[bin] - this.matching[bin]);
			all += this.pairs[bin];
		}
		return error / Math.max(1, all);
	}

}
