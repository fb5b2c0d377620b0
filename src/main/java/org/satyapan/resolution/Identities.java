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
 * tells where groups merged or split. What is undone gets its earlier ids back: an id is
 * made of the record that founded its group, so that the log of merges and splits and
 * that record tell whose it was.
 *
 * @param ids of the groups, in their order
 */
record Identities(List<String> ids, List<ClusterEvent> events) {

	private static final Set<String> NONE = Set.of();

	/** An earlier id that a group might keep. */
	private record Claim(int group, String id, int members) {
	}

	/**
	 * What earlier nights left.
	 *
	 * @param ids of each record that had one, the id of its group
	 * @param events merges and splits, in the order of their days
	 */
	record Past(Map<String, String> ids, List<ClusterEvent> events) {
	}

	/**
	 * The ids of groups.
	 * @param groups each sorted, sorted by their first record
	 * @param causes of what merged or split tonight
	 * @param night business date, for what is reported
	 */
	static Identities of(String prefix, List<List<String>> groups, Past past, Causes causes, LocalDate night) {
		Map<Integer, String> kept = restored(prefix, groups, past);
		Set<String> taken = new HashSet<>(kept.values());
		List<Claim> claims = claims(groups, past.ids());
		Set<Claim> juniors = juniors(claims, past);
		claims.sort(Comparator.comparing(juniors::contains));
		for (Claim claim : claims) {
			if (!kept.containsKey(claim.group()) && taken.add(claim.id())) {
				kept.put(claim.group(), claim.id());
			}
		}
		taken.addAll(past.ids().values());
		List<String> ids = new ArrayList<>();
		for (int group = 0; group < groups.size(); group++) {
			String id = kept.get(group);
			if (id == null) {
				id = fresh(prefix, groups.get(group), taken);
				taken.add(id);
			}
			ids.add(id);
		}
		return new Identities(ids, events(groups, past.ids(), ids, causes, night));
	}

	/**
	 * Groups that part from what they once merged into, with the ids that they had. One
	 * that holds the founding record of what it merged into stays that.
	 */
	private static Map<Integer, String> restored(String prefix, List<List<String>> groups, Past past) {
		Set<String> retired = new HashSet<>();
		for (ClusterEvent event : past.events()) {
			if (event.kind() == ClusterEventKind.MERGED) {
				retired.add(event.fromId());
			}
		}
		retired.removeAll(new HashSet<>(past.ids().values()));
		Map<Integer, String> restored = new HashMap<>();
		if (retired.isEmpty()) {
			return restored;
		}
		Map<String, Set<Integer>> heirs = heirs(groups, past.ids());
		for (int group = 0; group < groups.size(); group++) {
			Map<String, String> founded = new HashMap<>();
			for (String member : groups.get(group)) {
				founded.put(ContentId.of(prefix, member), member);
			}
			for (Map.Entry<String, String> founder : founded.entrySet()) {
				String id = founder.getKey();
				@Nullable String current = past.ids().get(founder.getValue());
				boolean parts = retired.contains(id) && current != null && !founded.containsKey(current)
						&& heirs.getOrDefault(current, Set.of()).size() > 1;
				if (parts && later(id, restored.get(group), past.events())) {
					restored.put(group, id);
				}
			}
		}
		return restored;
	}

	/** Whether its merge is undone first: the later one; the lower id on the same day. */
	private static boolean later(String id, @Nullable String other, List<ClusterEvent> events) {
		if (other == null) {
			return true;
		}
		int order = retiredOn(id, events).compareTo(retiredOn(other, events));
		return order > 0 || order == 0 && id.compareTo(other) < 0;
	}

	private static LocalDate retiredOn(String id, List<ClusterEvent> events) {
		return events.stream()
			.filter((event) -> event.kind() == ClusterEventKind.MERGED && event.fromId().equals(id))
			.map(ClusterEvent::happenedOn)
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
	}

	private static Map<String, Set<Integer>> heirs(List<List<String>> groups, Map<String, String> before) {
		Map<String, Set<Integer>> heirs = new HashMap<>();
		for (int group = 0; group < groups.size(); group++) {
			for (String member : groups.get(group)) {
				@Nullable String id = before.get(member);
				if (id != null) {
					heirs.computeIfAbsent(id, (absent) -> new HashSet<>()).add(group);
				}
			}
		}
		return heirs;
	}

	/** Claims to an id that once split from another which the same group can claim. */
	private static Set<Claim> juniors(List<Claim> claims, Past past) {
		Map<Integer, Set<String>> claimed = new HashMap<>();
		claims.forEach((claim) -> claimed.computeIfAbsent(claim.group(), (absent) -> new HashSet<>()).add(claim.id()));
		Map<String, String> parents = new HashMap<>();
		for (ClusterEvent event : past.events()) {
			// The first split made the id; a later one has only given it back.
			if (event.kind() == ClusterEventKind.SPLIT) {
				parents.putIfAbsent(event.toId(), event.fromId());
			}
		}
		Set<Claim> juniors = new HashSet<>();
		for (Claim claim : claims) {
			String parent = parents.get(claim.id());
			if (parent != null && !claim.id().equals(parents.get(parent))
					&& claimed.getOrDefault(claim.group(), NONE).contains(parent)) {
				juniors.add(claim);
			}
		}
		return juniors;
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

	private static List<ClusterEvent> events(List<List<String>> groups, Map<String, String> before, List<String> ids,
			Causes causes, LocalDate night) {
		Map<String, TreeMap<String, Set<String>>> moved = new TreeMap<>();
		for (int group = 0; group < groups.size(); group++) {
			for (String member : groups.get(group)) {
				@Nullable String from = before.get(member);
				if (from != null) {
					moved.computeIfAbsent(from, (absent) -> new TreeMap<>())
						.computeIfAbsent(ids.get(group), (absent) -> new TreeSet<>())
						.add(member);
				}
			}
		}
		Map<String, List<String>> members = new HashMap<>();
		for (int group = 0; group < groups.size(); group++) {
			members.put(ids.get(group), groups.get(group));
		}
		List<ClusterEvent> events = new ArrayList<>();
		moved.forEach((from, destinations) -> destinations.forEach((to, records) -> {
			if (to.equals(from)) {
				return;
			}
			Set<String> others = new TreeSet<>();
			if (destinations.containsKey(from)) {
				destinations.values().forEach(others::addAll);
				others.removeAll(records);
				events.add(ClusterEvent.of(night, ClusterEventKind.SPLIT, from, to, "Some records of " + from
						+ " are now held to be another, " + to + ". " + causes.parted(records, others)));
			}
			else {
				others.addAll(members.getOrDefault(to, List.of()));
				others.removeAll(records);
				events.add(ClusterEvent.of(night, ClusterEventKind.MERGED, from, to, "The records of " + from
						+ " are now held to be those of " + to + ". " + causes.joined(records, others)));
			}
		}));
		return events;
	}

}
