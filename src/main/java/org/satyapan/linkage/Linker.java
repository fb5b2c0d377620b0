package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Linkage.ScoredIndexes;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.candidates.Threads;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.compare.Preparation;
import org.satyapan.linkage.model.Model;
import org.satyapan.linkage.model.Training;

/**
 * Links records. The same records give the same result whatever their order, the number
 * of threads or the locale of the machine.
 */
public final class Linker {

	private static final int CHUNK = 4096;

	private static final double EVEN = 0.5;

	private Linker() {
	}

	/**
	 * Two ids, the left record's first.
	 *
	 * @param leftId id in the left list
	 * @param rightId id in the right list
	 */
	public record IdPair(String leftId, String rightId) {
	}

	/**
	 * Links two lists.
	 * @param left one list, ids unique
	 * @param right the other list, ids unique
	 * @param subject what the records stand for
	 * @param settings thresholds and caps
	 * @return the pairs of a left and a right record
	 * @throws IllegalArgumentException if an id occurs twice in a list
	 */
	public static LinkageResult link(List<LinkageRecord> left, List<LinkageRecord> right, Subject subject,
			LinkageSettings settings) {
		Preparation preparation = new Preparation(subject);
		List<Prepared> a = preparation.prepare(sorted(left));
		List<Prepared> b = preparation.prepare(sorted(right));
		Comparisons comparisons = new Comparisons(preparation.finish());
		Candidates candidates = Candidates.between(a, b, settings);
		Model model = Training.learn(comparisons, a, b, false, candidates, settings);
		return result(a, b, false, candidates, model, settings);
	}

	/**
	 * Links a list with itself.
	 * @param records the list, ids unique
	 * @param subject what the records stand for
	 * @param settings thresholds and caps
	 * @return each pair once, the lower id (by {@link String#compareTo}) on the left
	 * @throws IllegalArgumentException if an id occurs twice
	 */
	public static LinkageResult deduplicate(List<LinkageRecord> records, Subject subject, LinkageSettings settings) {
		Preparation preparation = new Preparation(subject);
		List<Prepared> all = preparation.prepare(sorted(records));
		Comparisons comparisons = new Comparisons(preparation.finish());
		Candidates candidates = Candidates.within(all, settings);
		Model model = Training.learn(comparisons, all, all, true, candidates, settings);
		return result(all, all, true, candidates, model, settings);
	}

	/**
	 * Links two lists held compactly.
	 * @param left one list
	 * @param right the other list, or {@code null} to link the left one with itself
	 * @param subject what the records stand for
	 * @param settings thresholds and caps
	 * @param progress hears how far it has come
	 * @return the pairs; within one list each once, the lower id on the left
	 */
	public static LinkageResult link(RecordTable left, @Nullable RecordTable right, Subject subject,
			LinkageSettings settings, LinkageProgress progress) {
		return (right == null) ? deduplicate(records(left), subject, settings)
				: link(records(left), records(right), subject, settings);
	}

	/**
	 * Scores just the pairs given, as
	 * {@link #scorePairs(List, List, List, Subject, LinkageSettings)}.
	 * @param left one list
	 * @param right the other list, or {@code null} if both ids are of the left one
	 * @param pairs the pairs to score
	 * @param subject what the records stand for
	 * @param settings thresholds
	 * @return the pairs
	 * @throws IllegalArgumentException if a pair names an unknown id
	 */
	public static LinkageResult scorePairs(RecordTable left, @Nullable RecordTable right, List<IdPair> pairs,
			Subject subject, LinkageSettings settings) {
		return scorePairs(records(left), records((right != null) ? right : left), pairs, subject, settings);
	}

	private static List<LinkageRecord> records(RecordTable table) {
		return IntStream.range(0, table.size()).mapToObj(table::record).toList();
	}

	/**
	 * Scores just the pairs given: the prior is even, the weights are the engine's own,
	 * and the lists tell how rare each value is. Every pair is returned, whatever its
	 * probability.
	 * @param left one list
	 * @param right the other list
	 * @param pairs the pairs to score
	 * @param subject what the records stand for
	 * @param settings thresholds
	 * @return the pairs
	 * @throws IllegalArgumentException if a pair names an unknown id
	 */
	public static LinkageResult scorePairs(List<LinkageRecord> left, List<LinkageRecord> right, List<IdPair> pairs,
			Subject subject, LinkageSettings settings) {
		Preparation preparation = new Preparation(subject);
		List<Prepared> a = preparation.prepare(sorted(left));
		List<Prepared> b = preparation.prepare(sorted(right));
		Comparisons comparisons = new Comparisons(preparation.finish());
		Map<String, Integer> leftIndex = index(a);
		Map<String, Integer> rightIndex = index(b);
		long[] given = pairs.stream()
			.mapToLong((pair) -> (long) known(leftIndex, pair.leftId(), "left") << 32
					| known(rightIndex, pair.rightId(), "right"))
			.toArray();
		Candidates candidates = Candidates.of(given);
		Scoring scoring = new Scoring(Model.unlearned(comparisons, EVEN), settings);
		List<ScoredIndexes> scored = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			Prepared one = a.get(candidates.left(i));
			Prepared other = b.get(candidates.right(i));
			scored.add(new ScoredIndexes(candidates.left(i), candidates.right(i), scoring.weight(one, other),
					scoring.decision(one, other, 0), null));
		}
		return new Linkage(a, b, false, candidates, new double[candidates.size()], scoring, scored);
	}

	/**
	 * Scores two records by themselves, without lists to learn from: the prior is even
	 * and the weights are the engine's own.
	 * @param left one record
	 * @param right the other
	 * @param subject what the records stand for
	 * @param settings thresholds
	 * @return the pair with its evidence
	 */
	public static ScoredPair score(LinkageRecord left, LinkageRecord right, Subject subject, LinkageSettings settings) {
		Preparation preparation = new Preparation(subject);
		Prepared a = preparation.prepare(List.of(left)).get(0);
		Prepared b = preparation.prepare(List.of(right)).get(0);
		Comparisons comparisons = new Comparisons(preparation.finish());
		return new Scoring(Model.unlearned(comparisons, EVEN), settings).explain(a, b, 0);
	}

	private static List<LinkageRecord> sorted(List<LinkageRecord> records) {
		List<LinkageRecord> sorted = new ArrayList<>(records);
		sorted.sort(Comparator.comparing(LinkageRecord::id));
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
				throw new IllegalArgumentException("The id " + sorted.get(i).id() + " occurs twice in one list.");
			}
		}
		return sorted;
	}

	private static Map<String, Integer> index(List<Prepared> records) {
		Map<String, Integer> index = new HashMap<>();
		for (int i = 0; i < records.size(); i++) {
			index.put(records.get(i).record().id(), i);
		}
		return index;
	}

	private static int known(Map<String, Integer> index, String id, String side) {
		Integer at = index.get(id);
		if (at == null) {
			throw new IllegalArgumentException("The id " + id + " is not in the " + side + " list.");
		}
		return at;
	}

	private static LinkageResult result(List<Prepared> a, List<Prepared> b, boolean within, Candidates candidates,
			Model model, LinkageSettings settings) {
		Scoring scoring = new Scoring(model, settings);
		double[] weights = new double[candidates.size()];
		int chunks = (candidates.size() + CHUNK - 1) / CHUNK;
		Threads.run(settings.threads(), IntStream.range(0, chunks), (chunk) -> {
			for (int i = chunk * CHUNK; i < Math.min(weights.length, (chunk + 1) * CHUNK); i++) {
				weights[i] = scoring.weight(a.get(candidates.left(i)), b.get(candidates.right(i)));
			}
		});
		double[] discounts = new Rivals(a, b, within, candidates, weights, scoring).discounts(settings.threads());
		for (int i = 0; i < weights.length; i++) {
			weights[i] += discounts[i];
		}
		Selection selection = new Selection(a, b, within, candidates, weights, discounts, scoring, settings);
		return new Linkage(a, b, within, candidates, discounts, scoring, selection.pairs());
	}

}
