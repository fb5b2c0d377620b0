package org.satyapan.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Of the links among records just those that hold every group together (Kruskal 1956): a
 * row that twelve lists repeat needs eleven links to be traced, not sixty-six.
 */
final class SpanningForest {

	private SpanningForest() {
	}

	/**
	 * Thins links out.
	 * @param links in any order
	 * @param first which of two links is rather kept
	 * @return those that are kept, the first first
	 */
	static List<Judgement> of(Collection<Judgement> links, Comparator<Judgement> first) {
		Leaders leaders = new Leaders();
		return links.stream()
			.sorted(first)
			.filter((link) -> leaders.join(link.pair().leftId(), link.pair().rightId()))
			.toList();
	}

}
