package org.satyapan.linkage;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Why two records were linked, or not, and what would have to be otherwise.
 *
 * @param pair the pair with its evidence
 * @param runnerUp the other pair of either record with the highest weight, or
 * {@code null} if neither has another candidate
 * @param margin bits by which the pair leads the runner-up; negative if it trails
 * @param flip the smallest change of a single field that would change the decision, or
 * {@code null} if no single change would
 * @param compared whether the engine compared the pair by itself
 * @param keys kinds of keys that both records share, in alphabetical order
 * @param lacked kinds of keys that they do not share
 */
public record Explanation(ScoredPair pair, @Nullable ScoredPair runnerUp, double margin, @Nullable Flip flip,
		boolean compared, Set<String> keys, List<LackedKey> lacked) {

	public Explanation {
		lacked = List.copyOf(lacked);
	}

	/**
	 * A change that would change the decision.
	 *
	 * @param field the comparison, such as {@code phone}
	 * @param from the level reached
	 * @param to the level that would change the decision
	 * @param bits by how much the match weight would change
	 * @param decision what would be decided then
	 */
	public record Flip(String field, String from, String to, double bits, Decision decision) {
	}

	/**
	 * A kind of key that did not bring the records together.
	 *
	 * @param key the kind, such as {@code phone}
	 * @param reason why not
	 */
	public record LackedKey(String key, Reason reason) {
	}

	/** Why a kind of key did not bring two records together. */
	public enum Reason {

		/** The left record has no such key. */
		LEFT_HAS_NONE,
		/** The right record has no such key. */
		RIGHT_HAS_NONE,
		/** Both have such keys, but not the same. */
		DIFFERENT,
		/** Both have the same, but too many others do, or others have more in common. */
		PASSED_OVER

	}

}
