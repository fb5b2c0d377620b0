package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of the links among records just those that hold every group together (Kruskal 1956): a
 * row that twelve lists repeat needs eleven links to be traced, not sixty-six.
 */
final class SpanningForest {

	private final Map<String, String> parents = new HashMap<>();

	private SpanningForest() {
	}

	/**
	 * Thins links out.
	 * @param links in any order
	 * @param first which of two links is rather kept
	 * @return those that are kept, the first first
	 */
	static List<Judgement> of(Collection<Judgement> links, Comparator<Judgement> first) {
		SpanningForest forest = new SpanningForest();
		List<Judgement> kept = new ArrayList<>();
		links.stream().sorted(first).forEach((link) -> {
			String left = forest.root(link.pair().leftId());
			String right = forest.root(link.pair().rightId());
			if (!left.equals(right)) {
				forest.parents.put(left, right);
				kept.add(link);
			}
		});
		return kept;
	}

	private String root(String id) {
		String root = id;
		while (this.parents.containsKey(root)) {
			root = this.parents.get(root);
		}
		String at = id;
		while (!at.equals(root)) {
			String next = this.parents.put(at, root);
			at = (next != null) ? next : root;
		}
		return root;
	}

}
