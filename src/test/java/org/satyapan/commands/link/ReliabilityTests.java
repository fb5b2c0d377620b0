package org.satyapan.commands.link;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Of pairs that were given some 70%, about 70 in a hundred should be true. */
class ReliabilityTests {

	@Test
	void promisesThatAreKeptHaveNoError() {
		Reliability reliability = new Reliability();
		for (int i = 0; i < 10; i++) {
			reliability.add(0.7, i < 7);
		}
		assertThat(reliability.pairs(7)).isEqualTo(10);
		assertThat(reliability.observed(7)).isEqualTo(0.7);
		assertThat(reliability.error()).isCloseTo(0, within(1e-12));
	}

	@Test
	void tooMuchPromisedIsAnErrorOfAllPairs() {
		Reliability reliability = new Reliability();
		reliability.add(0.9, false);
		reliability.add(0.9, true);
		reliability.add(1, true);
		reliability.add(0, false);
		assertThat(reliability.pairs(9)).isEqualTo(3);
		assertThat(reliability.promised(9)).isCloseTo(2.8 / 3, within(1e-12));
		assertThat(reliability.error()).isCloseTo(0.8 / 4, within(1e-12));
	}

	@Test
	void nothingPromisedIsNothingBroken() {
		assertThat(new Reliability().error()).isZero();
	}

}
