package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.candidates.PairsByRow;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Threads;

/**
 * To be the same is transitive: if a third record surely is one of two and surely is the
 * other, these two are likelier the same than they look by themselves. What one duplicate
 * leaves out another tells. Pairs that no key brought together are found in this way too.
 * <p>
 * Three records fall into groups in five ways. Let the odds of each way be those of the
 * pairs that it joins (McCallum and Wellner 2004, Conditional Models of Identity
 * Uncertainty). Then a third record which is the one with odds <i>a</i> and the other
 * with odds <i>b</i> multiplies the odds of the two by <i>(1 + ab) / (1 + a + b)</i>,
 * which is less than either <i>a</i> or <i>b</i>. Several third records repeat much of
 * the same evidence: the one that tells most counts whole, each further one half as much
 * as the one before. Whom it makes surely the same may be third records of others in
 * their turn. A third record that leaves blank what the two contradict each other in,
 * such as a John Smith without date of birth between father and son, tells nothing.
 */
final class ThirdRecords {

	/** Third records are looked for so many times; more times bring hardly more. */
	private static final int ROUNDS = 2;

	/** What a further third record tells, of what the one before told. */
	private static final double FURTHER = 0.5;

	private static final int CHUNK = 4096;

	/** A record is the third one of so many others at most, the closest. */
	private static final int MOST_PARTNERS = 24;

	private static final int[] NONE = {};

	/** Of those that tell as much the first row comes first. */
	private static final Comparator<Way> STRONGEST_FIRST = Comparator.comparingInt((Way way) -> -way.bits())
		.thenComparingInt(Way::third);

	private final WeighedPairs pairs;

	private final Candidates candidates;

	private final int[] weights;

	private final Scoring scoring;

	private final int sure;

	private final int threads;

	/** For each row the pairs that surely are the same. */
	private final PairsByRow partners;

	/**
	 * For each row that may be a third one, the strongest of those pairs that may link.
	 */
	private final int[][] strongest;

	/** What one third record tells of two others. */
	private record Way(int bits, int third) {
	}

	/** A pair that third records may join; its index is negative if no key did. */
	private record Joined(int index, int left, int right, int weight, int third, int thirdRow) {

		long rows() {
			return (long) this.left << 32 | this.right;
		}

	}

	/**
	 * The pairs of one list with what third records add.
	 * @param pairs the pairs, what rivals take off included
	 * @param scoring the model
	 * @param settings thresholds and threads
	 * @param inexact weights up to this one need not be exact
	 * @return the pairs, and those that only third records brought together
	 */
	static WeighedPairs added(WeighedPairs pairs, Scoring scoring, LinkageSettings settings, int inexact) {
		WeighedPairs added = pairs;
		for (int round = 0; round < ROUNDS; round++) {
			added = new ThirdRecords(added, scoring, Selection.least(settings.linkThreshold()), settings.threads())
				.round(inexact, Selection.least(settings.returned()));
		}
		return added;
	}

	/**
	 * Third records of the pairs of one list.
	 * @param pairs the pairs, what rivals take off included
	 * @param scoring the model
	 * @param sure the least weight of two records that surely are the same
	 * @param threads most threads
	 */
	private ThirdRecords(WeighedPairs pairs, Scoring scoring, int sure, int threads) {
		this.pairs = pairs;
		this.candidates = pairs.candidates();
		this.weights = pairs.weights();
		this.scoring = scoring;
		this.sure = sure;
		this.threads = threads;
		int rows = scoring.columns().size();
		this.partners = PairsByRow.of(this.candidates, rows, (pair) -> this.weights[pair] >= sure);
		this.strongest = new int[rows][];
		Threads.run(threads, chunks(), (chunk) -> rowsOf(chunk).forEach((row) -> this.strongest[row] = strongest(row)));
	}

	private int chunks() {
		return (this.strongest.length + CHUNK - 1) / CHUNK;
	}

	private IntStream rowsOf(int chunk) {
		return IntStream.range(chunk * CHUNK, Math.min(this.strongest.length, (chunk + 1) * CHUNK));
	}

	/** Pairs that must not be linked, however much agrees, join nobody. */
	private int[] strongest(int row) {
		if (this.partners.count(row) < 2) {
			return NONE;
		}
		return IntStream.of(this.partners.of(row))
			.mapToLong((pair) -> (long) -this.weights[pair] << 32 | pair)
			.sorted()
			.limit(MOST_PARTNERS)
			.mapToInt((key) -> (int) key)
			.filter((pair) -> this.scoring.decision(this.pairs, pair) != Decision.NO_LINK)
			.toArray();
	}

	/**
	 * The pairs with what third records add.
	 * @param inexact weights up to this one need not be exact
	 * @param least a pair that no key brought together and that weighs less is left out
	 * @return the pairs, and those that only a third record brought together
	 */
	private WeighedPairs round(int inexact, int least) {
		int[] changed = this.weights.clone();
		int[] thirds = Arrays.copyOf(this.pairs.thirds(), changed.length);
		int[] thirdRows = Arrays.copyOf(this.pairs.thirdRows(), changed.length);
		List<Stream.Builder<Joined>> found = IntStream.range(0, chunks())
			.mapToObj((chunk) -> Stream.<Joined>builder())
			.toList();
		// A pair belongs to its left row, so that no two threads change it.
		Threads.run(this.threads, chunks(), (chunk) -> {
			int[] room = this.scoring.room();
			rowsOf(chunk).forEach((row) -> {
				for (Joined pair : joined(row, inexact, room)) {
					if (pair.index() >= 0 && pair.weight() > changed[pair.index()]) {
						changed[pair.index()] = pair.weight();
						thirds[pair.index()] = pair.third();
						thirdRows[pair.index()] = pair.thirdRow();
					}
					else if (pair.index() < 0 && pair.weight() >= least) {
						found.get(chunk).add(pair);
					}
				}
			});
		});
		List<Joined> more = found.stream().flatMap(Stream.Builder::build).toList();
		return with(more, new WeighedPairs(this.candidates, changed, this.pairs.bounds(), this.pairs.rivals(), thirds,
				thirdRows));
	}

	/** The pairs of a row and those behind it that a third record joins, in order. */
	private List<Joined> joined(int row, int inexact, int[] room) {
		if (this.partners.count(row) == 0) {
			return List.of();
		}
		SortedMap<Integer, List<Way>> ways = new TreeMap<>();
		for (int first : this.partners.of(row)) {
			int third = partner(first, row);
			int[] ofThird = this.strongest[third];
			if (Arrays.stream(ofThird).anyMatch((pair) -> pair == first)) {
				for (int second : ofThird) {
					int other = partner(second, third);
					if (other > row) {
						ways.computeIfAbsent(other, (any) -> new ArrayList<>())
							.add(new Way(bits(this.weights[first], this.weights[second]), third));
					}
				}
			}
		}
		return ways.entrySet().stream().map((end) -> joined(row, end.getKey(), end.getValue(), inexact, room)).toList();
	}

	private Joined joined(int left, int right, List<Way> ways, int inexact, int[] room) {
		int at = this.candidates.indexOf(left, right);
		Others others = this.pairs.others(at);
		boolean exact = at >= 0 && (others.third() > 0 || this.weights[at] > inexact);
		int own = exact ? this.weights[at] - others.third() : this.scoring.weight(left, right, room) + others.rivals();
		List<Way> telling = (own < this.sure) ? telling(left, right, ways) : List.of();
		int added = together(telling);
		return new Joined(at, left, right, own + added, added, telling.isEmpty() ? -1 : telling.get(0).third());
	}

	/** The third records that tell anything of two rows, the strongest first. */
	private List<Way> telling(int left, int right, List<Way> ways) {
		return ways.stream()
			.filter((way) -> !this.scoring.mayBeEither(left, right, way.third()))
			.sorted(STRONGEST_FIRST)
			.toList();
	}

	private static int together(List<Way> strongestFirst) {
		double bits = 0;
		double share = 1;
		for (Way way : strongestFirst) {
			bits += share * way.bits();
			share *= FURTHER;
		}
		return (int) Math.rint(bits);
	}

	/**
	 * The weight of {@code (1 + ab) / (1 + a + b)}.
	 * @param one the weight of {@code a}
	 * @param other the weight of {@code b}
	 */
	private static int bits(int one, int other) {
		int greater = Math.max(one, other);
		int sum = greater + Bits.onePlus(Math.min(one, other) - greater);
		return Bits.onePlus(one + other) - Bits.onePlus(sum);
	}

	private int partner(int pair, int row) {
		return (this.candidates.left(pair) == row) ? this.candidates.right(pair) : this.candidates.left(pair);
	}

	private static WeighedPairs with(List<Joined> more, WeighedPairs pairs) {
		if (more.isEmpty()) {
			return pairs;
		}
		Candidates all = pairs.candidates().with(more.stream().mapToLong(Joined::rows).toArray());
		int[] weights = new int[all.size()];
		@Nullable Decision[] bounds = new Decision[all.size()];
		int[] rivals = new int[all.size()];
		int[] thirds = new int[all.size()];
		int[] thirdRows = new int[all.size()];
		int next = 0;
		for (int i = 0; i < all.size(); i++) {
			Joined joined = more.get(Math.min(next, more.size() - 1));
			if (joined.left() == all.left(i) && joined.right() == all.right(i)) {
				weights[i] = joined.weight();
				thirds[i] = joined.third();
				thirdRows[i] = joined.thirdRow();
				next++;
			}
			else {
				weights[i] = pairs.weights()[i - next];
				bounds[i] = pairs.bounds()[i - next];
				rivals[i] = pairs.rivals()[i - next];
				thirds[i] = pairs.thirds()[i - next];
				thirdRows[i] = pairs.thirdRows()[i - next];
			}
		}
		return new WeighedPairs(all, weights, bounds, rivals, thirds, thirdRows);
	}

}
