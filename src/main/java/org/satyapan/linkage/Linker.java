package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.Linkage.ScoredRows;
import org.satyapan.linkage.LinkageProgress.Stage;
import org.satyapan.linkage.candidates.CandidateSearch;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Normalisation;
import org.satyapan.linkage.columns.Threads;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.model.Model;
import org.satyapan.linkage.model.ModelFile;
import org.satyapan.linkage.model.Screening;
import org.satyapan.linkage.model.Training;
import org.satyapan.linkage.text.Terms;

/**
 * Links records. The same records give the same result whatever their order, the number
 * of threads, the locale of the machine or the version of Java.
 */
public final class Linker {

	private static final int CHUNK = 8192;

	/** So many right records are fetched from memory together. */
	private static final int TOGETHER = 8;

	private static final double EVEN = 0.5;

	private Linker() {
	}

	/**
	 * Looks whether every file that an operator put into {@code jobs/linkage} is a term
	 * list; to be called when the program starts.
	 * @throws IllegalArgumentException if one is not; its message names the file and the
	 * lists there are
	 */
	public static void checkTermLists() {
		Terms.checkFolder();
	}

	/**
	 * What an operator added to the term lists, which may change what is linked.
	 * @return name and text of each list added to, in order
	 */
	public static List<String> ownTermLists() {
		return Terms.added();
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
	 * Links two lists held compactly, or one with itself.
	 * @param left one list
	 * @param right the other list, or {@code null} to link the left one with itself
	 * @param subject what the records stand for
	 * @param settings thresholds and caps
	 * @param progress hears how far it has come
	 * @return the pairs; within one list each once, the lower id on the left
	 * @throws IllegalArgumentException if the settings bring a model that does not fit
	 */
	public static LinkageResult link(RecordTable left, @Nullable RecordTable right, Subject subject,
			LinkageSettings settings, LinkageProgress progress) {
		Columns columns = Normalisation.of(left, right, subject, settings.threads(), progress);
		Comparisons comparisons = new Comparisons(columns);
		Candidates candidates = CandidateSearch.find(columns, settings, progress);
		progress.at(Stage.TRAIN, 0, settings.trainingPairs());
		Model model = (settings.model() != null) ? ModelFile.read(comparisons, settings.model())
				: Training.learn(comparisons, columns, candidates, settings);
		Scoring scoring = new Scoring(columns, model, settings);
		WeighedPairs pairs = weighed(candidates, columns, new Screening(model, columns, limit(settings)),
				settings.threads(), progress);
		progress.at(Stage.DECIDE, 0, candidates.size());
		pairs = new Rivals(pairs, scoring).discounted(settings.threads());
		if (columns.within()) {
			pairs = ThirdRecords.added(pairs, scoring, settings, limit(settings));
		}
		return new Linkage(pairs, scoring, new Selection(pairs, scoring, settings).pairs());
	}

	/** Weights up to this one change nothing, so that they need not be exact. */
	private static int limit(LinkageSettings settings) {
		return (settings.top() > 0) ? Integer.MIN_VALUE
				: Math.min(Rivals.PLAUSIBLE, Selection.least(settings.returned()) - 1);
	}

	private static WeighedPairs weighed(Candidates candidates, Columns columns, Screening screening, int threads,
			LinkageProgress progress) {
		int[] weights = new int[candidates.size()];
		@Nullable Decision[] bounds = new Decision[weights.length];
		LongAdder done = new LongAdder();
		Threads.run(threads, (weights.length + CHUNK - 1) / CHUNK, (chunk) -> {
			int to = Math.min(weights.length, (chunk + 1) * CHUNK);
			int touched = 0;
			for (int from = chunk * CHUNK; from < to; from += TOGETHER) {
				int end = Math.min(to, from + TOGETHER);
				for (int next = from; next < end; next++) {
					touched += columns.touch(candidates.right(next));
				}
				screening.weigh(candidates, from, end, weights, bounds);
			}
			done.add(CHUNK);
			// What is touched must not be left out.
			if (touched == Integer.MIN_VALUE) {
				done.add(0);
			}
			Threads.tell(progress, Stage.COMPARE, Math.min(weights.length, done.sum()), weights.length);
		});
		return new WeighedPairs(candidates, weights, bounds);
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
		return link(RecordTable.of(left), RecordTable.of(right), subject, settings, LinkageProgress.NONE);
	}

	/**
	 * Links a list with itself.
	 * @param records the list, ids unique
	 * @param subject what the records stand for
	 * @param settings thresholds and caps
	 * @return each pair once, the lower id (code point by code point) on the left
	 * @throws IllegalArgumentException if an id occurs twice
	 */
	public static LinkageResult deduplicate(List<LinkageRecord> records, Subject subject, LinkageSettings settings) {
		return link(RecordTable.of(records), null, subject, settings, LinkageProgress.NONE);
	}

	/**
	 * The model that {@link #deduplicate} would learn from a list, without linking it.
	 * @param records the list, ids unique
	 * @param subject what the records stand for
	 * @param settings caps
	 * @return the model, as {@link LinkageResult#model()} gives it
	 * @throws IllegalArgumentException if an id occurs twice
	 */
	public static String learn(List<LinkageRecord> records, Subject subject, LinkageSettings settings) {
		Columns columns = Normalisation.of(RecordTable.of(records), null, subject, settings.threads(),
				LinkageProgress.NONE);
		Comparisons comparisons = new Comparisons(columns);
		Candidates candidates = CandidateSearch.find(columns, settings, LinkageProgress.NONE);
		return ModelFile.write(Training.learn(comparisons, columns, candidates, settings));
	}

	/**
	 * Scores just the pairs given: the prior is even, the weights are the engine's own,
	 * and the lists tell how rare each value is. Every pair is returned, whatever its
	 * probability.
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
		Columns columns = Normalisation.of(left, right, subject, settings.threads(), LinkageProgress.NONE);
		Comparisons comparisons = new Comparisons(columns);
		long[] given = pairs.stream()
			.mapToLong((pair) -> (long) known(columns.leftRow(pair.leftId()), pair.leftId(), "left") << 32
					| known(columns.rightRow(pair.rightId()), pair.rightId(), "right"))
			.toArray();
		Candidates candidates = Candidates.of(given);
		Model model = new Model(comparisons, (settings.model() != null)
				? ModelFile.read(comparisons, settings.model()).parameters() : Model.unlearned(comparisons, EVEN));
		Scoring scoring = new Scoring(columns, model, settings);
		WeighedPairs weighed = weighed(candidates, columns, new Screening(model, columns, Integer.MIN_VALUE),
				settings.threads(), LinkageProgress.NONE);
		List<ScoredRows> scored = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			scored.add(new ScoredRows(candidates.left(i), candidates.right(i), weighed.weights()[i],
					scoring.decision(weighed, i), false));
		}
		return new Linkage(weighed, scoring, scored);
	}

	/**
	 * Scores just the pairs given, as
	 * {@link #scorePairs(RecordTable, RecordTable, List, Subject, LinkageSettings)}.
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
		return scorePairs(RecordTable.of(left), RecordTable.of(right), pairs, subject, settings);
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
		Columns columns = Normalisation.of(RecordTable.of(List.of(left)), RecordTable.of(List.of(right)), subject, 1,
				LinkageProgress.NONE);
		Comparisons comparisons = new Comparisons(columns);
		return new Scoring(columns, new Model(comparisons, Model.unlearned(comparisons, EVEN)), settings).explain(0, 1,
				Others.NONE);
	}

	private static int known(int row, String id, String side) {
		if (row < 0) {
			throw new IllegalArgumentException("The id " + id + " is not in the " + side + " list.");
		}
		return row;
	}

}
