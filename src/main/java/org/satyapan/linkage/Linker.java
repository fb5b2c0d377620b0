package org.satyapan.linkage;

import java.util.List;

/**
 * Links records. The same records give the same result whatever their order, the number
 * of threads or the locale of the machine.
 */
public final class Linker {

	private Linker() {
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
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
	}

}
