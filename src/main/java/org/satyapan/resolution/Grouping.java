package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.satyapan.linkage.Clusters;
import org.satyapan.linkage.Decision;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.resolution.Judgements.Pair;

/**
 * Makes groups of records out of judgements of pairs. What clerks joined is one thing
 * from the start; what they parted never meets; and no chain of links joins two records
 * that differ for certain.
 */
final class Grouping {

	private static final double CERTAIN = 1000;

	private static final TreeSet<String> NONE = new TreeSet<>();

	private Grouping() {
	}

	/**
	 * Groups records.
	 * @param ids all of them
	 * @param doubts what must not come together before a person has answered
	 * @param differ whether two records cannot be the same, by what they say themselves
	 * @return groups, each sorted, sorted by their first record
	 */
	static List<List<String>> of(Collection<String> ids, Judgements judgements, ClericalRulings rulings,
			Collection<Judgement> doubts, BiPredicate<String, String> differ) {
		Map<Pair, ScoredPair> pairs = new TreeMap<>();
		for (Judgement judgement : judgements.all()) {
			String left = rulings.leader(judgement.pair().leftId());
			String right = rulings.leader(judgement.pair().rightId());
			if (!left.equals(right) && judgement.decision() != Decision.REVIEW) {
				Pair pair = Pair.of(left, right);
				pairs.merge(pair, outline(pair, judgement), Grouping::stronger);
			}
		}
		for (Judgement doubt : doubts) {
			Pair pair = Pair.of(rulings.leader(doubt.pair().leftId()), rulings.leader(doubt.pair().rightId()));
			if (!pair.low().equals(pair.high())) {
				pairs.put(pair, new ScoredPair(pair.low(), pair.high(), -CERTAIN, 0, Decision.NO_LINK, List.of(),
						List.of("A person has to look first.")));
			}
		}
		Map<String, TreeSet<String>> joined = new TreeMap<>();
		ids.forEach((id) -> joined.computeIfAbsent(rulings.leader(id), (key) -> new TreeSet<>()).add(id));
		for (TreeSet<String> component : components(joined.keySet(), pairs.values())) {
			keepApart(component, joined, differ, pairs);
		}
		overrule(judgements, rulings, joined, differ, pairs);
		List<List<String>> groups = new ArrayList<>();
		for (List<String> cluster : Clusters.of(joined.keySet(), pairs.values())) {
			TreeSet<String> group = new TreeSet<>();
			cluster.forEach((leader) -> group.addAll(joined.getOrDefault(leader, NONE)));
			groups.add(List.copyOf(group));
		}
		groups.sort((one, other) -> one.get(0).compareTo(other.get(0)));
		return groups;
	}

	private static ScoredPair outline(Pair pair, Judgement judgement) {
		double weight = judgement.pair().matchWeight();
		if (judgement.clerk() != null) {
			weight = (judgement.decision() == Decision.LINK) ? CERTAIN : -CERTAIN;
		}
		return new ScoredPair(pair.low(), pair.high(), weight, judgement.pair().matchProbability(),
				judgement.decision(), List.of(), List.of());
	}

	/**
	 * A clerk's separation is the strongest; then any link: what clerks joined differs
	 * within itself, and a newcomer has to agree with one of its records only.
	 */
	private static ScoredPair stronger(ScoredPair one, ScoredPair other) {
		if (one.decision() != other.decision()) {
			ScoredPair apart = (one.decision() == Decision.NO_LINK) ? one : other;
			ScoredPair link = (apart == one) ? other : one;
			return (apart.matchWeight() <= -CERTAIN) ? apart : link;
		}
		return (one.matchWeight() >= other.matchWeight()) ? one : other;
	}

	private static void keepApart(TreeSet<String> component, Map<String, TreeSet<String>> joined,
			BiPredicate<String, String> differ, Map<Pair, ScoredPair> pairs) {
		if (component.size() < 3) {
			return;
		}
		List<String> members = List.copyOf(component);
		for (int i = 0; i < members.size(); i++) {
			for (int j = i + 1; j < members.size(); j++) {
				Pair pair = new Pair(members.get(i), members.get(j));
				if (!pairs.containsKey(pair) && allDiffer(joined.getOrDefault(pair.low(), NONE),
						joined.getOrDefault(pair.high(), NONE), differ)) {
					pairs.put(pair, new ScoredPair(pair.low(), pair.high(), 0, 0, Decision.NO_LINK, List.of(),
							List.of("They differ for certain.")));
				}
			}
		}
	}

	/**
	 * Where a clerk joined two records that differ, their like on both sides differ in
	 * the same way and are joined none the less.
	 */
	private static void overrule(Judgements judgements, ClericalRulings rulings, Map<String, TreeSet<String>> joined,
			BiPredicate<String, String> differ, Map<Pair, ScoredPair> pairs) {
		Map<String, Map<String, TreeSet<String>>> alike = new TreeMap<>();
		for (Judgement judgement : judgements.all()) {
			if (judgement.decision() == Decision.LINK) {
				String left = judgement.pair().leftId();
				String right = judgement.pair().rightId();
				addAlike(alike, rulings, joined, left, right);
				addAlike(alike, rulings, joined, right, left);
			}
		}
		for (Map<String, TreeSet<String>> sides : alike.values()) {
			List<String> leaders = List.copyOf(sides.keySet());
			for (int i = 0; i < leaders.size(); i++) {
				for (int j = i + 1; j < leaders.size(); j++) {
					Pair pair = Pair.of(leaders.get(i), leaders.get(j));
					ScoredPair held = pairs.get(pair);
					boolean byRule = held != null && held.decision() == Decision.NO_LINK
							&& held.matchWeight() > -CERTAIN;
					if (byRule && anyDiffer(sides.getOrDefault(pair.low(), NONE), sides.getOrDefault(pair.high(), NONE),
							differ)) {
						pairs.remove(pair);
					}
				}
			}
		}
	}

	private static void addAlike(Map<String, Map<String, TreeSet<String>>> alike, ClericalRulings rulings,
			Map<String, TreeSet<String>> joined, String record, String other) {
		String leader = rulings.leader(record);
		String beside = rulings.leader(other);
		if (!leader.equals(beside) && joined.getOrDefault(leader, NONE).size() > 1) {
			alike.computeIfAbsent(leader, (absent) -> new TreeMap<>())
				.computeIfAbsent(beside, (absent) -> new TreeSet<>())
				.add(record);
		}
	}

	private static boolean anyDiffer(Collection<String> left, Collection<String> right,
			BiPredicate<String, String> differ) {
		return left.stream().anyMatch((one) -> right.stream().anyMatch((other) -> differ.test(one, other)));
	}

	private static boolean allDiffer(Collection<String> left, Collection<String> right,
			BiPredicate<String, String> differ) {
		return left.stream().allMatch((one) -> right.stream().allMatch((other) -> differ.test(one, other)));
	}

	private static List<TreeSet<String>> components(Collection<String> ids, Collection<ScoredPair> pairs) {
		Leaders leaders = new Leaders();
		for (ScoredPair pair : pairs) {
			if (pair.decision() == Decision.LINK) {
				leaders.join(pair.leftId(), pair.rightId());
			}
		}
		Map<String, TreeSet<String>> components = new TreeMap<>();
		ids.forEach((id) -> components.computeIfAbsent(leaders.of(id), (key) -> new TreeSet<>()).add(id));
		return List.copyOf(components.values());
	}

}
