package org.satyapan.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which id an establishment is known now, whose id was retired when its records
 * were found to be another's. What the field, DoT and officers said of it goes with it.
 */
public final class Succession {

	private final Map<String, String> next;

	/**
	 * A succession.
	 * @param next by retired id, the one that has its records now
	 */
	public Succession(Map<String, String> next) {
		this.next = Map.copyOf(next);
	}

	/** The id that stands for it now; itself if it was never retired. */
	public String of(String id) {
		Set<String> passed = new HashSet<>();
		String now = id;
		for (String later = this.next.get(now); later != null && passed.add(now); later = this.next.get(now)) {
			now = later;
		}
		return now;
	}

	/** The ids, and those that were retired in favour of them. */
	public Set<String> withRetired(Collection<String> ids) {
		Map<String, Set<String>> retired = new HashMap<>();
		this.next.keySet().forEach((id) -> retired.computeIfAbsent(of(id), (now) -> new TreeSet<>()).add(id));
		Set<String> all = new TreeSet<>(ids);
		ids.forEach((id) -> all.addAll(retired.getOrDefault(id, Set.of())));
		return all;
	}

}
