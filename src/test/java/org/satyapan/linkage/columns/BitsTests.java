package org.satyapan.linkage.columns;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Match weights as whole numbers. */
class BitsTests {

	private static final double LOG2 = StrictMath.log(2);

	@ParameterizedTest
	@CsvSource({ "1, 0", "2, 1024", "0.5, -1024", "1024, 10240", "1e-9, -30615" })
	void theWeightOfOdds(double odds, int units) {
		assertThat(Bits.of(odds)).isEqualTo(units);
	}

	@Test
	void onePlusIsTheLogarithmOfOnePlusTheOddsToHalfAUnit() {
		int before = 0;
		for (int units = -40 * Bits.UNIT; units <= 40 * Bits.UNIT; units++) {
			double exact = StrictMath.log1p(StrictMath.pow(2, units / (double) Bits.UNIT)) / LOG2 * Bits.UNIT;
			if (Math.abs(Bits.onePlus(units) - exact) > 0.5001 || Bits.onePlus(units) < before) {
				Assertions.fail("onePlus(%d) is %d; expected about %f", units, Bits.onePlus(units), exact);
			}
			before = Bits.onePlus(units);
		}
	}

	@ParameterizedTest
	@CsvSource({ "-2000000000, 0", "0, 1024", "2000000000, 2000000000" })
	void onePlusOfWhatIsFarOff(int units, int expected) {
		assertThat(Bits.onePlus(units)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.5", "1024, 0.666666667", "-1024, 0.333333333", "-1024000, 0", "1024000, 1" })
	void theProbabilityOfAWeight(int units, double probability) {
		assertThat(Bits.probability(units)).isCloseTo(probability, within(1e-9));
	}

}
