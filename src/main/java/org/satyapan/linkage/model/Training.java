package org.satyapan.linkage.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.FirmNameComparison;
import org.satyapan.linkage.compare.Level;
import org.satyapan.linkage.compare.PersonNameComparison;

/**
 * Learns the model from the lists themselves by expectation-maximisation: m from the
 * candidates, u from random pairs that are neither true nor rivals of true ones, the
 * prior from both. Imagined observations of the engine's own m and u keep small lists
 * from absurd weights. Where names are all there is to compare, only their rarity tells
 * whether those who share one are the same person.
 */
public final class Training {

	private static final int ROUNDS = 20;

	/** So many imagined true pairs stand behind the engine's own m. */
	private static final double M_STRENGTH = 30;

	/** So many imagined random pairs stand behind the engine's own u. */
	private static final double U_STRENGTH = 300;

	/** So many imagined true pairs stand behind the share of each class of rivals. */
	private static final double RIVAL_STRENGTH = 5;

	private static final double[] START_RIVALS = { 0.3, 0.2 };

	private static final double LEAST_RIVALS = 0.02;

	/** Of a person's family hardly more than one is mistaken for him. */
	private static final double MOST_RELATIVES = 1;

	/**
	 * Where every firm has neighbours and branches and hardly one is listed twice, rivals
	 * by far outnumber true pairs. More of them than this beside one are not believed:
	 * the few true pairs would be lost among them.
	 */
	private static final double MOST_NEIGHBOURS = 10;

	/** The share of the shorter list's records that have a partner, at least. */
	private static final double LEAST_PAIRED = 0.003;

	private static final double LEAST = 2e-5;

	private static final int RANDOM_PAIRS = 200_000;

	/** One pair of one list for so many of the two. */
	private static final int OF_ONE_LIST = 4;

	private static final int CHUNK = 4096;

	private final Comparisons comparisons;

	private final Columns columns;

	private final int leftRows;

	private final int rightStart;

	private final int rightRows;

	private final LinkageSettings settings;

	private Training(Comparisons comparisons, Columns columns, LinkageSettings settings) {
		this.comparisons = comparisons;
		this.columns = columns;
		this.leftRows = columns.leftSize();
		this.rightStart = columns.rightStart();
		this.rightRows = columns.size() - columns.rightStart();
		this.settings = settings;
	}

	/**
	 * Learns a model.
	 * @param comparisons the comparisons
	 * @param columns the records
	 * @param candidates the pairs to learn m from
	 * @param settings threads and the size of the sample
	 * @return the model
	 */
	public static Model learn(Comparisons comparisons, Columns columns, Candidates candidates,
			LinkageSettings settings) {
		return new Training(comparisons, columns, settings).learn(candidates);
	}

	private Model learn(Candidates candidates) {
		double allPairs = this.columns.within() ? this.leftRows * (this.leftRows - 1.0) / 2
				: (double) this.leftRows * this.rightRows;
		int step = Math.max(1, candidates.size() / this.settings.trainingPairs());
		int sampled = candidates.size() / step;
		Patterns proposed = patterns(sampled, (k) -> {
			// Each step of the sorted candidates gives one of its pairs, chosen by hash.
			int at = k * step + (int) Long.remainderUnsigned(mix(k), step);
			return pair(candidates.left(at), candidates.right(at));
		});
		double scale = (sampled == 0) ? 1 : (double) candidates.size() / sampled;
		int randomPairs = (int) Math.min(RANDOM_PAIRS, allPairs * 4);
		Patterns random = patterns(randomPairs, this::randomPair);
		Patterns ofOneList = this.columns.within() ? random : patterns(randomPairs / OF_ONE_LIST, this::pairOfOneList);
		double[][] m0 = Model.defaults(this.comparisons, true);
		double[][] u0 = Model.defaults(this.comparisons, false);
		double expected = 0.3 * Math.min(this.leftRows, this.rightRows);
		double least = LEAST_PAIRED * Math.min(this.leftRows, this.rightRows) / Math.max(1, allPairs);
		double prior = clamp(expected / Math.max(1, allPairs), least);
		double[] rivals = START_RIVALS.clone();
		boolean firms = IntStream.of(this.comparisons.used()).anyMatch((used) -> used == Comparisons.FIRM_NAME);
		double mostRivals = firms ? MOST_NEIGHBOURS : MOST_RELATIVES;
		// True pairs among the random ones must not pass for chance from the start.
		Model start = new Model(this.comparisons, new Model.Parameters(m0, u0, prior, rivals));
		double[][] u = unrelated(u0, start, random, ofOneList);
		Model model = new Model(this.comparisons, new Model.Parameters(m0, u, prior, rivals));
		for (int round = 0; round < ROUNDS && allPairs > 0; round++) {
			double[] posterior = new double[proposed.levels().length];
			double matches = 0;
			double[] sums = new double[rivals.length];
			for (int i = 0; i < posterior.length; i++) {
				Model.Posterior found = model.posterior(proposed, i);
				posterior[i] = found.match();
				matches += posterior[i] * proposed.counts()[i];
				for (int rival = 0; rival < sums.length; rival++) {
					sums[rival] += found.rivals()[rival] * proposed.counts()[i];
				}
			}
			for (int rival = 0; rival < sums.length; rival++) {
				rivals[rival] = Math.min(mostRivals, Math.max(LEAST_RIVALS,
						(sums[rival] + RIVAL_STRENGTH * START_RIVALS[rival]) / (matches + RIVAL_STRENGTH)));
			}
			double[][] m = estimate(m0, proposed, posterior, M_STRENGTH, false);
			u = unrelated(u0, model, random, ofOneList);
			prior = clamp(matches * scale / allPairs, least);
			model = new Model(this.comparisons, new Model.Parameters(m, u, prior, rivals.clone()));
		}
		return model;
	}

	private static double clamp(double prior, double least) {
		return Math.max(Math.min(least, 0.5), Math.min(0.5, prior));
	}

	/** How likely the pairs are true ones or rivals of such; the others are unrelated. */
	private static double[] related(Model model, Patterns patterns) {
		double[] posterior = new double[patterns.levels().length];
		for (int i = 0; i < posterior.length; i++) {
			Model.Posterior found = model.posterior(patterns, i);
			posterior[i] = Math.min(1, found.match() + DoubleStream.of(found.rivals()).sum());
		}
		return posterior;
	}

	/**
	 * The shares of unrelated pairs. Hardly anything stands twice in one list, so that
	 * names that agree there agree by chance; those of two lists may be one thing.
	 */
	private double[][] unrelated(double[][] start, Model model, Patterns random, Patterns ofOneList) {
		double[][] u = estimate(start, random, related(model, random), U_STRENGTH, true);
		if (!this.columns.within()) {
			double[][] inside = estimate(start, ofOneList, related(model, ofOneList), U_STRENGTH, true);
			for (int c : new int[] { Comparisons.PERSON_NAME, Comparisons.FIRM_NAME }) {
				List<Level> levels = this.comparisons.all().get(c).levels();
				for (int level = 1; level < u[c].length; level++) {
					if (levels.get(level).m() > levels.get(level).u()) {
						u[c][level] = Math.min(u[c][level], inside[c][level]);
					}
				}
			}
		}
		return u;
	}

	private double[][] estimate(double[][] start, Patterns patterns, double[] posterior, double strength,
			boolean complement) {
		double[][] result = new double[start.length][];
		for (int c = 0; c < start.length; c++) {
			double[] sum = new double[start[c].length];
			double total = 0;
			for (int i = 0; i < patterns.levels().length; i++) {
				int level = Comparisons.level(patterns.levels()[i], c);
				if (level != Comparison.MISSING) {
					double share = patterns.counts()[i] * (complement ? 1 - posterior[i] : posterior[i]);
					sum[level] += share;
					total += share;
				}
			}
			List<Level> levels = this.comparisons.all().get(c).levels();
			for (int level = 1; level < sum.length; level++) {
				double learned = (sum[level] + strength * start[c][level]) / (total + strength);
				if (!complement) {
					Level declared = levels.get(level);
					learned = Math.max(declared.leastM(), Math.min(declared.mostM(), learned));
				}
				sum[level] = Math.max(LEAST, learned);
			}
			result[c] = sum;
		}
		return result;
	}

	private interface Pairs {

		long at(int k);

	}

	private static long pair(int left, int right) {
		return (long) left << 32 | right;
	}

	private long randomPair(int k) {
		return pair(k, 0, this.leftRows, this.rightStart, this.rightRows);
	}

	/** Two rows of the left list, or two of the right one. */
	private long pairOfOneList(int k) {
		return (k % 2 == 0) ? pair(k, 0, this.leftRows, 0, this.leftRows)
				: pair(k, this.rightStart, this.rightRows, this.rightStart, this.rightRows);
	}

	/** A row of some and another one of others, both chosen by hash. */
	private static long pair(int k, int first, int rows, int firstOther, int otherRows) {
		int i = first + (int) Long.remainderUnsigned(mix(2L * k + 1), rows);
		int j = (int) Long.remainderUnsigned(mix(2L * k + 2), otherRows);
		return pair(i, firstOther + ((i == firstOther + j) ? (j + 1) % otherRows : j));
	}

	private static long mix(long value) {
		long mixed = (value + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}

	private Patterns patterns(int count, Pairs pairs) {
		long[] levels = new long[count];
		byte[] rarities = new byte[count];
		Threads.run(this.settings.threads(), (count + CHUNK - 1) / CHUNK, (chunk) -> {
			for (int k = chunk * CHUNK; k < Math.min(count, (chunk + 1) * CHUNK); k++) {
				long pair = pairs.at(k);
				levels[k] = this.comparisons.levels((int) (pair >>> 32), (int) pair);
				rarities[k] = rarity((int) (pair >>> 32), (int) pair, levels[k]);
			}
		});
		return Patterns.of(levels, rarities);
	}

	/** How rare the whole name is that two rows agree on, in whole bits. */
	private byte rarity(int left, int right, long levels) {
		boolean person = Comparisons.level(levels, Comparisons.PERSON_NAME) != Comparison.MISSING;
		int comparison = person ? Comparisons.PERSON_NAME : Comparisons.FIRM_NAME;
		int whole = person ? PersonNameComparison.SUBSET : FirmNameComparison.SUBSET;
		int level = Comparisons.level(levels, comparison);
		int rarity = (level == Comparison.MISSING || level > whole) ? 0
				: this.comparisons.all().get(comparison).rarity(left, right, level);
		return (byte) Math.round((float) rarity / Bits.UNIT);
	}

}
