package org.satyapan.linkage;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one linkage: every pair at or above the review threshold, in the order
 * of their ids, and the model that scored them, so that any other pair can be explained.
 * Pairs are held compactly; their evidence is worked out when it is asked for.
 */
public interface LinkageResult {

	/**
	 * The number of pairs returned.
	 * @return pairs, those asked for by {@link LinkageSettings#top()} included
	 */
	int size();

	/**
	 * A pair with its evidence.
	 * @param index 0 to {@link #size()} exclusive
	 * @return the pair
	 */
	ScoredPair pair(int index);

	/**
	 * A pair without its evidence and vetoes, which is quick.
	 * @param index 0 to {@link #size()} exclusive
	 * @return the pair, its lists empty
	 */
	ScoredPair outline(int index);

	/**
	 * All pairs with their evidence; for lists that fit into memory.
	 * @return the pairs, sorted by left id, then right id
	 */
	List<ScoredPair> pairs();

	/**
	 * Scores any two records of the lists by the same model, linked or not.
	 * @param leftId id in the left list
	 * @param rightId id in the right list (in the same list when it was linked with
	 * itself)
	 * @return the pair, or {@code null} if one of the ids is unknown
	 */
	@Nullable ScoredPair explain(String leftId, String rightId);

	/**
	 * Explains any two records of the lists: the evidence, the runner-up, what would
	 * change the decision, and for a pair never compared the keys it lacked.
	 * @param leftId id in the left list
	 * @param rightId id in the right list
	 * @return the explanation, or {@code null} if one of the ids is unknown
	 */
	@Nullable Explanation explanation(String leftId, String rightId);

	/**
	 * The model that scored the pairs, as text that can be saved, read, edited and given
	 * to {@link LinkageSettings#withModel(String)}.
	 * @return lines of comma-separated values
	 */
	String model();

	/**
	 * The kinds of keys that made a pair a candidate.
	 * @param leftId id in the left list
	 * @param rightId id in the right list
	 * @return names of keys in alphabetical order; empty if the pair was never compared
	 */
	Set<String> keys(String leftId, String rightId);

	/**
	 * Whether a pair was compared at all.
	 * @param leftId id in the left list
	 * @param rightId id in the right list
	 * @return whether some key, or the pairs given, proposed it
	 */
	boolean compared(String leftId, String rightId);

	/**
	 * How candidates came about.
	 * @return counts for each kind of key
	 */
	CandidateStatistics statistics();

}
