package org.satyapan.linkage.candidates;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pairs that a third record brings together take their places among the others. */
class CandidatesTests {

	private final Candidates own = Candidates.of(new long[] { pair(0, 4), pair(2, 3) });

	@Test
	void pairsAddedStandWhereTheyBelong() {
		Candidates all = this.own.with(new long[] { pair(0, 3), pair(1, 2), pair(2, 5) });
		assertThat(IntStream.range(0, all.size()).mapToObj((i) -> all.left(i) + "-" + all.right(i)))
			.containsExactly("0-3", "0-4", "1-2", "2-3", "2-5");
		assertThat(all.indexOf(2, 5)).isEqualTo(4);
	}

	@Test
	void itIsKnownWhichPairsAThirdRecordBroughtTogether() {
		Candidates all = this.own.with(new long[] { pair(1, 2) });
		assertThat(all.kinds(all.indexOf(1, 2))).containsExactly("a third record");
		assertThat(all.kinds(all.indexOf(2, 3))).isEmpty();
		assertThat(all.keyCounts()).singleElement().satisfies((count) -> assertThat(count.pairs()).isEqualTo(1));
	}

	@Test
	void pairsAddedOneTimeAfterTheOtherAreCountedTogether() {
		Candidates all = this.own.with(new long[] { pair(1, 2) }).with(new long[] { pair(0, 3), pair(2, 5) });
		assertThat(all.keyCounts()).singleElement().satisfies((count) -> assertThat(count.pairs()).isEqualTo(3));
	}

	@Test
	void withoutMorePairsTheyStayAsTheyAre() {
		assertThat(this.own.with(new long[0])).isSameAs(this.own);
	}

	private static long pair(int left, int right) {
		return (long) left << 32 | right;
	}

}
