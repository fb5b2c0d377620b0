package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.ContentId;

/**
 * Gives groups of records their ids, the same as on earlier nights as far as may be, and
 * tells where groups merged or split.
 *
 * @param ids of the groups, in their order
 */
record Identities(List<String> ids, List<ClusterEvent> events) {

	/** An earlier id that a group might keep. */
	private record Claim(int group, String id, int members) {
	}

	/**
	 * The ids of groups.
	 * @param groups each sorted, sorted by their first record
	 * @param before of each record that had one, the id of its group
	 * @param night business date, for what is reported
	 */
	static Identities of(String prefix, List<List<String>> groups, Map<String, String> before, LocalDate night) {
		Map<Integer, String> kept = new HashMap<>();
		Set<String> taken = new HashSet<>();
		List<Claim> claims = claims(groups, before);
		for (Claim claim : claims) {
			if (!kept.containsKey(claim.group()) && taken.add(claim.id())) {
				kept.put(claim.group(), claim.id());
			}
		}
		taken.addAll(before.values());
		List<String> ids = new ArrayList<>();
		for (int group = 0; group < groups.size(); group++) {
			String id = kept.get(group);
			if (id == null) {
				id = fresh(prefix, groups.get(group), taken);
				taken.add(id);
			}
			ids.add(id);
		}
		return new Identities(ids, events(claims, ids, night));
	}

	/** The larger part of a former group has the better claim to its id. */
	private static List<Claim> claims(List<List<String>> groups, Map<String, String> before) {
		List<Claim> claims = new ArrayList<>();
		for (int group = 0; group < groups.size(); group++) {
			Map<String, Integer> members = new TreeMap<>();
			for (String member : groups.get(group)) {
				@Nullable String id = before.get(member);
				if (id != null) {
					members.merge(id, 1, Integer::sum);
				}
			}
			for (Map.Entry<String, Integer> entry : members.entrySet()) {
				claims.add(new Claim(group, entry.getKey(), entry.getValue()));
			}
		}
		claims.sort(Comparator.comparingInt(Claim::members)
			.reversed()
			.thenComparing(Claim::id)
			.thenComparingInt(Claim::group));
		return claims;
	}

	private static String fresh(String prefix, List<String> group, Set<String> taken) {
		for (String member : group) {
			String id = ContentId.of(prefix, member);
			if (!taken.contains(id)) {
				return id;
			}
		}
		for (int attempt = 2;; attempt++) {
			String id = ContentId.of(prefix, group.get(0), attempt);
			if (!taken.contains(id)) {
				return id;
			}
		}
	}

	private static List<ClusterEvent> events(List<Claim> claims, List<String> ids, LocalDate night) {
		Map<String, TreeSet<String>> destinations = new TreeMap<>();
		claims.forEach((claim) -> destinations.computeIfAbsent(claim.id(), (key) -> new TreeSet<>())
			.add(ids.get(claim.group())));
		List<ClusterEvent> events = new ArrayList<>();
		destinations.forEach((from, destination) -> {
			boolean survives = destination.contains(from);
			for (String to : destination) {
				if (!to.equals(from)) {
					events.add(survives
							? ClusterEvent.of(night, ClusterEventKind.SPLIT, from, to,
									"Some records of " + from + " are now held to be another, " + to + ".")
							: ClusterEvent.of(night, ClusterEventKind.MERGED, from, to,
									"The records of " + from + " are now held to be those of " + to + "."));
				}
			}
		});
		return events;
	}

}
