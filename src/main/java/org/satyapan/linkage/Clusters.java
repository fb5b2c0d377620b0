package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups of records that are one subject. Built from {@link Decision#LINK} pairs, the
 * strongest first; two groups never join if any record of one is known to differ from a
 * record of the other, so that one generic value cannot chain strangers together. A
 * cluster that would hold such a pair is thereby split at its weakest link.
 */
public final class Clusters {

	private Clusters() {
	}

	/**
	 * Clusters the records.
	 * @param ids every record, linked or not
	 * @param pairs scored pairs; {@link Decision#LINK} joins, {@link Decision#NO_LINK}
	 * keeps apart, {@link Decision#REVIEW} does neither
	 * @return the clusters, each sorted by id, sorted by their first id; records without
	 * partners are clusters of one
	 */
	public static List<List<String>> of(Collection<String> ids, Collection<ScoredPair> pairs) {
		Map<String, Group> groups = new HashMap<>();
		for (String id : ids) {
			groups.put(id, new Group(id));
		}
		List<ScoredPair> links = new ArrayList<>();
		for (ScoredPair pair : pairs) {
			Group left = groups.computeIfAbsent(pair.leftId(), Group::new);
			Group right = groups.computeIfAbsent(pair.rightId(), Group::new);
			if (pair.decision() == Decision.LINK) {
				links.add(pair);
			}
			else if (pair.decision() == Decision.NO_LINK) {
				left.enemies.add(pair.rightId());
				right.enemies.add(pair.leftId());
			}
		}
		links.sort(Comparator.comparingDouble(ScoredPair::matchWeight)
			.reversed()
			.thenComparing(ScoredPair::leftId)
			.thenComparing(ScoredPair::rightId));
		for (ScoredPair link : links) {
			Group left = groups.get(link.leftId());
			Group right = groups.get(link.rightId());
			if (left != null && right != null && left != right && !left.isAgainst(right)) {
				join(groups, left, right);
			}
		}
		Map<String, List<String>> clusters = new TreeMap<>();
		for (Group group : groups.values()) {
			clusters.put(group.members.first(), List.copyOf(group.members));
		}
		return List.copyOf(clusters.values());
	}

	private static void join(Map<String, Group> groups, Group left, Group right) {
		Group larger = (left.members.size() >= right.members.size()) ? left : right;
		Group smaller = (larger == left) ? right : left;
		larger.members.addAll(smaller.members);
		larger.enemies.addAll(smaller.enemies);
		for (String member : smaller.members) {
			groups.put(member, larger);
		}
	}

	/** Records joined so far, and the records that must stay outside. */
	private static final class Group {

		private final TreeSet<String> members = new TreeSet<>();

		private final Set<String> enemies = new TreeSet<>();

		Group(String id) {
			this.members.add(id);
		}

		boolean isAgainst(Group other) {
			return contains(this.enemies, other.members) || contains(other.enemies, this.members);
		}

		private static boolean contains(Set<String> enemies, Set<String> members) {
			Set<String> smaller = (enemies.size() < members.size()) ? enemies : members;
			Set<String> larger = (smaller == enemies) ? members : enemies;
			return smaller.stream().anyMatch(larger::contains);
		}

	}

}
