package org.satyapan.linkage.model;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.compare.Comparison;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Level;

/**
 * Weighs pairs, but gives a pair up as soon as nothing that is left to compare can lift
 * its weight above a limit: of ten candidates nine are not worth comparing to the end.
 */
public final class Screening {

	/** What tells most for its price comes first. */
	private static final List<Integer> ORDER = List.of(Comparisons.PHONE, Comparisons.REGISTRATION, Comparisons.TAX,
			Comparisons.EMAIL, Comparisons.PIN, Comparisons.BIRTH, Comparisons.ADDRESS, Comparisons.FIRM_NAME,
			Comparisons.PERSON_NAME, Comparisons.RELATIVE, Comparisons.CITY, Comparisons.LOCALITY, Comparisons.DISTRICT,
			Comparisons.STATE, Comparisons.OWNER, Comparisons.FORM);

	/** No comparison has so many levels. */
	private static final long GIVEN_UP = -1;

	private final Model model;

	private final Comparisons comparisons;

	private final Columns columns;

	private final int limit;

	private final int[] order;

	/** For each comparison and level the most that it may contribute. */
	private final int[][] most;

	/** For each comparison the most that any level may contribute. */
	private final int[] mostOfAny;

	/**
	 * A screening.
	 * @param model the weights
	 * @param columns the records
	 * @param limit weights up to this one need not be exact, in units of
	 * {@link org.satyapan.linkage.columns.Bits}
	 */
	public Screening(Model model, Columns columns, int limit) {
		this.model = model;
		this.comparisons = model.comparisons();
		this.columns = columns;
		this.limit = limit;
		List<Integer> used = Arrays.stream(this.comparisons.used()).boxed().toList();
		this.order = ORDER.stream().filter(used::contains).mapToInt(Integer::intValue).toArray();
		List<Comparison> all = this.comparisons.all();
		this.most = new int[all.size()][];
		this.mostOfAny = new int[all.size()];
		for (int c = 0; c < all.size(); c++) {
			List<Level> levels = all.get(c).levels();
			this.most[c] = new int[levels.size()];
			for (int level = 1; level < levels.size(); level++) {
				int weight = model.weight(c, level) + all.get(c).mostRarity(level);
				// Beside other names a legal form counts for nothing.
				this.most[c][level] = (c == Comparisons.FORM) ? Math.max(0, weight) : weight;
			}
			this.mostOfAny[c] = Arrays.stream(this.most[c]).max().orElse(0);
		}
	}

	/**
	 * Weighs some of the candidates.
	 * @param candidates the pairs
	 * @param from the first of those to be weighed
	 * @param to behind the last of them
	 * @param weights takes the match weight of each if it is above the limit; else some
	 * number that is at least the weight and at most the limit
	 * @param bounds takes, for each pair above the limit, the band that its vetoes leave
	 */
	public void weigh(Candidates candidates, int from, int to, int[] weights, @Nullable Decision[] bounds) {
		int[] room = this.model.room();
		for (int i = from; i < to; i++) {
			int left = candidates.left(i);
			int right = candidates.right(i);
			long levels = levels(left, right);
			weights[i] = (levels == GIVEN_UP) ? this.limit : this.model.weigh(this.columns, left, right, levels, room);
			if (weights[i] > this.limit) {
				bounds[i] = Verdict.bound(this.model, this.columns, left, right, levels, room);
			}
		}
	}

	/** The levels of two rows, as far as they are needed. */
	private long levels(int left, int right) {
		long given = this.comparisons.given(left, right);
		int atMost = this.model.prior();
		for (int c : this.order) {
			atMost += this.comparisons.isGiven(given, c) ? this.mostOfAny[c] : 0;
		}
		long levels = 0;
		for (int c : this.order) {
			if (atMost <= this.limit) {
				return GIVEN_UP;
			}
			if (this.comparisons.isGiven(given, c)) {
				long level = this.comparisons.level(left, right, c);
				levels |= level;
				atMost += this.most[c][Comparisons.level(level, c)] - this.mostOfAny[c];
			}
		}
		return (atMost <= this.limit) ? GIVEN_UP : Comparisons.together(levels);
	}

}
