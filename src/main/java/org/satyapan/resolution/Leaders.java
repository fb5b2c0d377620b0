package org.satyapan.resolution;

import java.util.HashMap;
import java.util.Map;

/**
 * Which records are joined, directly or through others, each set told by its lowest id
 * (disjoint sets, Galler and Fischer 1964).
 */
final class Leaders {

	private final Map<String, String> parents = new HashMap<>();

	/**
	 * The record that stands for all that are joined with this one; itself if none is.
	 */
	String of(String id) {
		String leader = id;
		for (String next = this.parents.get(leader); next != null; next = this.parents.get(leader)) {
			leader = next;
		}
		String at = id;
		while (!at.equals(leader)) {
			String next = this.parents.put(at, leader);
			at = (next != null) ? next : leader;
		}
		return leader;
	}

	/**
	 * Joins two records and all that are joined with either.
	 * @return whether they were not joined before
	 */
	boolean join(String one, String other) {
		String left = of(one);
		String right = of(other);
		if (left.equals(right)) {
			return false;
		}
		boolean lower = left.compareTo(right) < 0;
		this.parents.put(lower ? right : left, lower ? left : right);
		return true;
	}

}
