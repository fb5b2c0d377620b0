package org.satyapan.linkage.model;

import java.util.Arrays;
import java.util.List;

import org.satyapan.linkage.Subject;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Group;
import org.satyapan.linkage.compare.Level;
import org.satyapan.linkage.compare.Rival;

/**
 * The weight of every level of every comparison, and the prior, in units of {@link Bits}:
 * the logarithm of how much likelier a true pair is to reach the level than an unrelated
 * one (Fellegi and Sunter 1969).
 */
public final class Model {

	/** No single comparison outweighs this. */
	private static final int MOST = 16 * Bits.UNIT;

	/** Places contain one another: after the strongest, the others count this share. */
	private static final double SHARED_PLACE = 0.6;

	private static final Rival[] RIVALS = Rival.values();

	/**
	 * So much at least the closest agreement outweighs others, so that it comes first.
	 */
	private static final int CLOSER = Bits.UNIT / 8;

	/** The words of a name keep company: one bit of its rarity trains like half a one. */
	private static final int RARITY_SHARE = Bits.UNIT / 2;

	private static final int NEVER = 1000 * Bits.UNIT;

	private static final double UNLEARNED_BRANCHES = 0.3;

	private final Comparisons comparisons;

	private final Comparison[] all;

	private final int[] used;

	private final boolean[] places;

	private final int[][] weights;

	/**
	 * For each class of rivals, comparison and level: how much it speaks against them.
	 */
	private final int[][][] against;

	private final int prior;

	/** By how much true pairs outnumber each class of rivals. */
	private final int[] fewer;

	private final Parameters parameters;

	/**
	 * What a model is made of.
	 *
	 * @param m for each comparison and level the share of true pairs
	 * @param u for each comparison and level the share of unrelated pairs
	 * @param prior probability that a pair is true before anything is compared
	 * @param rivals pairs of each class of rivals for each true pair
	 */
	public record Parameters(double[][] m, double[][] u, double prior, double[] rivals) {
	}

	/**
	 * A model of probabilities.
	 * @param comparisons the comparisons
	 * @param parameters its probabilities
	 */
	public Model(Comparisons comparisons, Parameters parameters) {
		this.comparisons = comparisons;
		this.parameters = parameters;
		this.all = comparisons.all().toArray(new Comparison[0]);
		this.used = comparisons.used();
		this.weights = new int[this.all.length][];
		this.against = new int[RIVALS.length][this.all.length][];
		this.places = new boolean[this.all.length];
		for (int c = 0; c < this.all.length; c++) {
			this.places[c] = this.all[c].group() == Group.PLACE;
			weigh(c, this.all[c].levels(), parameters.m()[c], parameters.u()[c]);
		}
		this.prior = Bits.of(parameters.prior() / (1 - parameters.prior()));
		this.fewer = Arrays.stream(parameters.rivals()).mapToInt((share) -> Bits.of(1 / share)).toArray();
	}

	private void weigh(int c, List<Level> levels, double[] m, double[] u) {
		this.weights[c] = new int[m.length];
		for (Rival rival : RIVALS) {
			this.against[rival.ordinal()][c] = new int[m.length];
		}
		for (int level = 1; level < m.length; level++) {
			Level declared = levels.get(level);
			// What declares itself a disagreement never speaks for a pair, and the
			// closest agreement speaks louder than any other.
			int most = (declared.m() < declared.u()) ? 0 : (level == 1) ? MOST : this.weights[c][1] - CLOSER;
			this.weights[c][level] = Math.max(-MOST, Math.min(most, Bits.of(m[level] / u[level])));
			for (Rival rival : RIVALS) {
				double share = declared.share(rival);
				this.against[rival.ordinal()][c][level] = Double.isNaN(share) ? 0 : Bits.of(m[level] / share);
			}
		}
	}

	/**
	 * The parameters before anything is learned.
	 * @param comparisons the comparisons
	 * @param prior probability that a pair is true before anything is compared
	 * @return the engine's own m and u
	 */
	public static Parameters unlearned(Comparisons comparisons, double prior) {
		return new Parameters(defaults(comparisons, true), defaults(comparisons, false), prior,
				new double[] { 1, UNLEARNED_BRANCHES });
	}

	static double[][] defaults(Comparisons comparisons, boolean m) {
		return comparisons.all()
			.stream()
			.map((comparison) -> comparison.levels().stream().mapToDouble(m ? Level::m : Level::u).toArray())
			.toArray(double[][]::new);
	}

	public Comparisons comparisons() {
		return this.comparisons;
	}

	public Parameters parameters() {
		return this.parameters;
	}

	/**
	 * What a level weighs, after the rules that no m and u overrule: a declared
	 * disagreement never speaks for a pair, and nothing outweighs the closest agreement.
	 */
	int weight(int comparison, int level) {
		return this.weights[comparison][level];
	}

	/**
	 * The prior.
	 * @return units of {@link Bits}
	 */
	public int prior() {
		return this.prior;
	}

	/**
	 * Room for the contributions of one pair.
	 * @return an array to be given to {@link #weigh} again and again
	 */
	public int[] room() {
		return new int[this.all.length + 1];
	}

	/**
	 * What each comparison contributes to a pair's match weight, and their sum.
	 * @param columns the records
	 * @param left row of one record
	 * @param right row of the other
	 * @param levels their levels
	 * @param bits takes the contribution of each comparison; the last number is what must
	 * be taken off because relatives and neighbours would agree on as much
	 * @return the match weight, the prior included, in units of {@link Bits}
	 */
	public int weigh(Columns columns, int left, int right, long levels, int[] bits) {
		int strongest = -1;
		for (int c : this.used) {
			int level = Comparisons.level(levels, c);
			bits[c] = (level == Comparison.MISSING) ? 0
					: this.weights[c][level] + this.all[c].rarity(left, right, level);
			if (this.places[c] && (strongest < 0 || bits[c] > bits[strongest])) {
				strongest = c;
			}
		}
		share(bits, strongest);
		int sum = this.prior;
		for (int c : this.used) {
			sum += bits[c];
		}
		int rivals = rivals(columns, left, right, sum, levels);
		bits[this.all.length] = rivals;
		return sum + rivals;
	}

	private void share(int[] bits, int strongest) {
		for (int c : this.used) {
			if (c != strongest && this.places[c] && bits[c] > 0) {
				bits[c] = (int) Math.rint(bits[c] * SHARED_PLACE);
			}
		}
	}

	/**
	 * What levels and the rarity of a name say, the rarity of all else left out.
	 *
	 * @param match probability of a true pair
	 * @param rivals probability of a pair of each class of rivals
	 */
	record Posterior(double match, double[] rivals) {
	}

	Posterior posterior(Patterns patterns, int index) {
		long levels = patterns.levels()[index];
		int[] bits = room();
		int strongest = -1;
		for (int c : this.used) {
			bits[c] = this.weights[c][Comparisons.level(levels, c)];
			if (this.places[c] && (strongest < 0 || bits[c] > bits[strongest])) {
				strongest = c;
			}
		}
		share(bits, strongest);
		int sum = this.prior + patterns.rarities()[index] * RARITY_SHARE;
		for (int c : this.used) {
			sum += bits[c];
		}
		int[] against = new int[RIVALS.length];
		int rivals = 0;
		boolean persons = Comparisons.level(levels, Comparisons.PERSON_NAME) != Comparison.MISSING;
		for (Rival rival : RIVALS) {
			// A person who moves stays the same.
			against[rival.ordinal()] = (persons && rival == Rival.BRANCHES) ? NEVER : against(rival, levels);
			rivals = plus(rivals, sum - against[rival.ordinal()]);
		}
		double match = Bits.probability(sum - rivals);
		double[] shares = new double[against.length];
		for (int i = 0; i < shares.length; i++) {
			shares[i] = match * Bits.odds(-against[i]);
		}
		return new Posterior(match, shares);
	}

	/**
	 * Unrelated records are not the only rivals of a true pair: members of a family and
	 * firms under one roof share address, telephone and more, branches of a firm its name
	 * and numbers. The odds against them rest on what tells those apart.
	 */
	private int rivals(Columns columns, int left, int right, int sum, long levels) {
		Subject one = columns.subject(left);
		Subject other = columns.subject(right);
		int rivals = 0;
		// Two records of one place are the place itself, whoever lives there.
		if (one != Subject.PREMISES || other != Subject.PREMISES) {
			rivals = plus(rivals, sum - against(Rival.RELATED, levels));
		}
		// A person who moves stays the same.
		if (one == Subject.ESTABLISHMENT && other == Subject.ESTABLISHMENT) {
			rivals = plus(rivals, sum - against(Rival.BRANCHES, levels));
		}
		return -rivals;
	}

	/** The logarithm of the sum of two odds. */
	private static int plus(int one, int other) {
		return Math.max(one, other) + Bits.onePlus(-Math.abs(one - other));
	}

	private int against(Rival rival, long levels) {
		int against = this.fewer[rival.ordinal()];
		for (int c : this.used) {
			against += this.against[rival.ordinal()][c][Comparisons.level(levels, c)];
		}
		return against;
	}

}
