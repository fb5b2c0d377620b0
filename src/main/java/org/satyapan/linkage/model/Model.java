package org.satyapan.linkage.model;

import java.util.List;

import org.satyapan.linkage.Subject;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Group;
import org.satyapan.linkage.compare.Level;
import org.satyapan.linkage.compare.Prepared;

/**
 * The weight of every level of every comparison in bits, and the prior. All weights are
 * multiples of 1/1024 bit, so that sums are exact and do not depend on their order.
 */
public final class Model {

	private static final double UNIT = 1024;

	/** No single comparison outweighs this. */
	private static final double MOST = 16;

	/** Places contain one another: after the strongest, the others count this share. */
	private static final double SHARED_PLACE = 0.6;

	/** Related pairs for each true pair, before anything is learned. */
	static final double RELATED = 1;

	private final Comparisons comparisons;

	private final double[][] weights;

	private final double[][] againstRelated;

	private final double prior;

	/** Bits by which true pairs outnumber related ones. */
	private final double fewerRelated;

	private Model(Comparisons comparisons, double[][] weights, double[][] againstRelated, double prior,
			double fewerRelated) {
		this.comparisons = comparisons;
		this.weights = weights;
		this.againstRelated = againstRelated;
		this.prior = prior;
		this.fewerRelated = fewerRelated;
	}

	/**
	 * A model of probabilities.
	 * @param comparisons the comparisons
	 * @param m for each comparison and level the share of true pairs
	 * @param u for each comparison and level the share of unrelated pairs
	 * @param prior probability that a pair is true before anything is compared
	 * @param related related pairs for each true pair
	 * @return the model
	 */
	public static Model of(Comparisons comparisons, double[][] m, double[][] u, double prior, double related) {
		double[][] weights = new double[m.length][];
		double[][] againstRelated = new double[m.length][];
		for (int c = 0; c < m.length; c++) {
			weights[c] = new double[m[c].length];
			againstRelated[c] = new double[m[c].length];
			for (int level = 1; level < m[c].length; level++) {
				weights[c][level] = Math.max(-MOST, Math.min(MOST, bits(m[c][level], u[c][level])));
				Level declared = comparisons.all().get(c).levels().get(level);
				againstRelated[c][level] = declared.tellsRelated() ? bits(m[c][level], declared.r()) : 0;
			}
		}
		return new Model(comparisons, weights, againstRelated, round(bits(prior, 1 - prior)), bits(1, related));
	}

	/**
	 * The model before anything is learned.
	 * @param comparisons the comparisons
	 * @param prior probability that a pair is true before anything is compared
	 * @return the model
	 */
	public static Model unlearned(Comparisons comparisons, double prior) {
		return of(comparisons, defaults(comparisons, true), defaults(comparisons, false), prior, RELATED);
	}

	static double[][] defaults(Comparisons comparisons, boolean m) {
		return comparisons.all()
			.stream()
			.map((comparison) -> comparison.levels().stream().mapToDouble(m ? Level::m : Level::u).toArray())
			.toArray(double[][]::new);
	}

	private static double bits(double for_, double against) {
		return Math.log(for_ / against) / Math.log(2);
	}

	/**
	 * Rounds to the unit in which weights are kept.
	 * @param bits a weight
	 * @return the nearest multiple of 1/1024 bit
	 */
	public static double round(double bits) {
		return Math.rint(bits * UNIT) / UNIT;
	}

	public Comparisons comparisons() {
		return this.comparisons;
	}

	public double prior() {
		return this.prior;
	}

	/**
	 * What each comparison contributes to a pair's match weight.
	 * @param left one record
	 * @param right the other
	 * @param levels their levels
	 * @return bits for each comparison; the last number is what must be taken off because
	 * relatives and neighbours would agree on as much
	 */
	public double[] contributions(Prepared left, Prepared right, long levels) {
		int count = this.weights.length;
		double[] bits = new double[count + 1];
		List<Comparison> all = this.comparisons.all();
		for (int c = 0; c < count; c++) {
			int level = Comparisons.level(levels, c);
			if (level != Comparison.MISSING) {
				bits[c] = this.weights[c][level] + all.get(c).rarity(left, right, level);
			}
		}
		share(bits, all);
		double sum = this.prior;
		for (int c = 0; c < count; c++) {
			bits[c] = round(bits[c]);
			sum += bits[c];
		}
		boolean places = left.subject() == Subject.PREMISES && right.subject() == Subject.PREMISES;
		// Two records of one place are the place itself, whoever lives there.
		bits[count] = places ? 0 : round(related(sum, levels));
		return bits;
	}

	/**
	 * What levels alone say, rarity left out.
	 *
	 * @param match probability of a true pair
	 * @param related probability of a related pair
	 */
	record Posterior(double match, double related) {
	}

	Posterior posterior(long levels) {
		double[] bits = new double[this.weights.length];
		for (int c = 0; c < bits.length; c++) {
			bits[c] = this.weights[c][Comparisons.level(levels, c)];
		}
		share(bits, this.comparisons.all());
		double sum = this.prior;
		for (double bit : bits) {
			sum += bit;
		}
		double match = probability(sum + related(sum, levels));
		return new Posterior(match, match * Math.pow(2, -againstRelated(levels)));
	}

	/**
	 * Unrelated records are not the only rivals of a true pair: members of a family and
	 * firms under one roof share address, telephone and more. The odds against them rest
	 * on what tells those apart.
	 */
	private double related(double sum, long levels) {
		double excess = sum - againstRelated(levels);
		return (excess > 50) ? -excess : -Math.log1p(Math.pow(2, excess)) / Math.log(2);
	}

	private double againstRelated(long levels) {
		double against = this.fewerRelated;
		for (int c = 0; c < this.againstRelated.length; c++) {
			against += this.againstRelated[c][Comparisons.level(levels, c)];
		}
		return against;
	}

	private static void share(double[] bits, List<Comparison> all) {
		int strongest = -1;
		for (int c = 0; c < all.size(); c++) {
			if (all.get(c).group() == Group.PLACE && (strongest < 0 || bits[c] > bits[strongest])) {
				strongest = c;
			}
		}
		for (int c = 0; c < all.size(); c++) {
			if (c != strongest && all.get(c).group() == Group.PLACE && bits[c] > 0) {
				bits[c] *= SHARED_PLACE;
			}
		}
	}

	/**
	 * A match weight as a probability.
	 * @param bits the match weight
	 * @return 0 to 1
	 */
	public static double probability(double bits) {
		return 1 / (1 + Math.pow(2, -bits));
	}

}
