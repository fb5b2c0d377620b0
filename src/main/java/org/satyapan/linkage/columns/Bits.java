package org.satyapan.linkage.columns;

/**
 * Match weights as whole numbers of 1/1024 bit, so that sums are exact and the same in
 * any order, on any machine and JDK.
 */
public final class Bits {

	/** Units of one bit. */
	public static final int UNIT = 1024;

	private static final double LOG2 = StrictMath.log(2);

	private static final int UNIT_BITS = 10;

	private static final int LARGEST = 1000;

	/** Bits of a double behind its exponent. */
	private static final int MANTISSA_BITS = 52;

	/** {@code 2^(i/1024)}. */
	private static final double[] FRACTIONS = fractions();

	private static final int TABLE_BITS = 24;

	/** {@code log2(1 + 2^x)} for x from -24 to 24 bits. */
	private static final int[] LOG_ONE_PLUS = logOnePlus();

	private Bits() {
	}

	/**
	 * The weight of odds.
	 * @param odds above 0
	 * @return {@code log2(odds)} in units, rounded
	 */
	public static int of(double odds) {
		return (int) StrictMath.rint(StrictMath.log(odds) / LOG2 * UNIT);
	}

	/**
	 * The odds of a weight.
	 * @param units a weight
	 * @return 2 to the power of the weight in bits
	 */
	public static double odds(int units) {
		int power = Math.max(-LARGEST, Math.min(LARGEST, units >> UNIT_BITS));
		return FRACTIONS[units & UNIT - 1]
				* Double.longBitsToDouble(Double.MAX_EXPONENT + (long) power << MANTISSA_BITS);
	}

	/**
	 * A match weight as a probability.
	 * @param units the weight
	 * @return 0 to 1
	 */
	public static double probability(int units) {
		return 1 / (1 + odds(-units));
	}

	/**
	 * A weight in bits.
	 * @param units the weight
	 * @return bits, exact
	 */
	public static double bits(int units) {
		return units / (double) UNIT;
	}

	/**
	 * The weight of one plus the odds of another weight.
	 * @param units a weight
	 * @return {@code log2(1 + 2^x)} in units
	 */
	public static int onePlus(int units) {
		if (units >= TABLE_BITS * UNIT) {
			return units;
		}
		return (units <= -TABLE_BITS * UNIT) ? 0 : LOG_ONE_PLUS[units + TABLE_BITS * UNIT];
	}

	private static double[] fractions() {
		double[] fractions = new double[UNIT];
		for (int i = 0; i < UNIT; i++) {
			fractions[i] = StrictMath.pow(2, i / (double) UNIT);
		}
		return fractions;
	}

	private static int[] logOnePlus() {
		int[] table = new int[2 * TABLE_BITS * UNIT];
		for (int i = 0; i < table.length; i++) {
			table[i] = of(1 + odds(i - TABLE_BITS * UNIT));
		}
		return table;
	}

}
