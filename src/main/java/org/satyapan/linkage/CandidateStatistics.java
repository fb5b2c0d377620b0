package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * How the pairs that were compared came about.
 *
 * @param leftRecords records of the left list
 * @param rightRecords records of the right list; of the same list when it was linked with
 * itself
 * @param comparedPairs pairs that were scored
 * @param cutShort records whose search ended, by the search budget, before all their keys
 * were followed
 * @param keys one line for each kind of key
 */
public record CandidateStatistics(int leftRecords, int rightRecords, long comparedPairs, long cutShort,
		List<KeyCount> keys) {

	public CandidateStatistics {
		keys = List.copyOf(keys);
	}

	/**
	 * The same and what other keys did.
	 * @param others kinds of keys that are not the engine's own
	 * @return both
	 */
	public CandidateStatistics and(List<KeyCount> others) {
		List<KeyCount> all = new ArrayList<>(this.keys);
		all.addAll(others);
		return new CandidateStatistics(this.leftRecords, this.rightRecords, this.comparedPairs, this.cutShort, all);
	}

	/**
	 * What one kind of key did.
	 *
	 * @param key its name, such as {@code phone}
	 * @param pairs pairs it proposed, others may have proposed them too
	 * @param cappedValues values shared by so many records that they propose nothing
	 */
	public record KeyCount(String key, long pairs, long cappedValues) {
	}

}
