package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** From pairs to groups. */
class ClustersTests {

	private static ScoredPair pair(String left, String right, double weight, Decision decision) {
		return new ScoredPair(left, right, weight, 0.99, decision, List.of(), List.of());
	}

	@Test
	void linksJoinAndReviewsDoNot() {
		assertThat(Clusters.of(List.of("a", "b", "c", "d"),
				List.of(pair("a", "b", 9, Decision.LINK), pair("b", "c", 9, Decision.REVIEW))))
			.containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
	}

	@Test
	void aChainWithAnExcludedPairIsSplitAtItsWeakestLink() {
		assertThat(Clusters.of(List.of("a", "b", "c", "d"),
				List.of(pair("a", "b", 12, Decision.LINK), pair("b", "c", 5, Decision.LINK),
						pair("c", "d", 11, Decision.LINK), pair("a", "d", 1, Decision.NO_LINK))))
			.containsExactly(List.of("a", "b"), List.of("c", "d"));
	}

	@Test
	void oneGenericRecordDoesNotChainStrangers() {
		assertThat(
				Clusters.of(List.of("a", "b", "hub"),
						List.of(pair("a", "hub", 8, Decision.LINK), pair("b", "hub", 7, Decision.LINK),
								pair("a", "b", 0, Decision.NO_LINK))))
			.containsExactly(List.of("a", "hub"), List.of("b"));
	}

	@Test
	void theOrderOfPairsDoesNotMatter() {
		List<ScoredPair> pairs = new ArrayList<>(
				List.of(pair("a", "b", 7, Decision.LINK), pair("b", "c", 7, Decision.LINK),
						pair("c", "d", 7, Decision.LINK), pair("a", "d", 0, Decision.NO_LINK)));
		List<List<String>> one = Clusters.of(List.of("d", "c", "b", "a"), pairs);
		Collections.reverse(pairs);
		assertThat(Clusters.of(List.of("a", "b", "c", "d"), pairs)).isEqualTo(one);
	}

}
