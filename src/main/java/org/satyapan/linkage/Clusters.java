package org.satyapan.linkage;

import java.util.Collection;
import java.util.List;

/**
 * Groups of records that are one subject. Built from {@link Decision#LINK} pairs, the
 * strongest first; two groups never join if any record of one is known to differ from a
 * record of the other, so that one generic value cannot chain strangers together.
 */
public final class Clusters {

	private Clusters() {
	}

	/**
	 * Clusters the records.
	 * @param ids every record, linked or not
	 * @param pairs scored pairs; {@link Decision#LINK} joins, {@link Decision#NO_LINK}
	 * and vetoed pairs keep apart, {@link Decision#REVIEW} without a veto does neither
	 * @return the clusters, each sorted by id, sorted by their first id; records without
	 * partners are clusters of one
	 */
	public static List<List<String>> of(Collection<String> ids, Collection<ScoredPair> pairs) {
		throw new UnsupportedOperationException();
	}

}
