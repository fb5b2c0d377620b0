package org.satyapan.linkage.columns;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.satyapan.linkage.text.Hashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How many records have a telephone number, counted by two threads. */
class ValuesTests {

	/** Far more than are counted at once. */
	private static final int NUMBERS = 30_000;

	private static final long RECEPTION = Hashes.mix(-1);

	private final Frequencies one = new Frequencies();

	private final Frequencies other = new Frequencies();

	private final Frequencies all = new Frequencies();

	/**
	 * Each number belongs to one record, each third to another one of the other thread,
	 * each fifth to another one of the same thread; the reception's comes late.
	 */
	ValuesTests() {
		IntStream.range(0, NUMBERS).forEach((i) -> {
			count(this.one, number(i));
			if (i % 3 == 0) {
				count(this.other, number(i));
			}
			if (i % 5 == 0) {
				count(this.one, number(i));
			}
		});
		IntStream.range(0, 1000).forEach((i) -> count((i % 2 == 0) ? this.one : this.other, RECEPTION));
		this.all.finish(List.of(this.one, this.other), 2);
	}

	@Test
	void eachMentionIsCountedWhoeverMetItAndHoweverLate() {
		IntStream.range(0, NUMBERS)
			.forEach((i) -> assertThat(this.all.phones().countOf(number(i))).as("number %d", i)
				.isEqualTo(1 + ((i % 3 == 0) ? 1 : 0) + ((i % 5 == 0) ? 1 : 0)));
		assertThat(this.all.phones().countOf(RECEPTION)).isEqualTo(1000);
		assertThat(this.all.phones().countOf(number(NUMBERS))).as("an unknown number").isEqualTo(1);
	}

	@Test
	void anAverageNumberIsNeitherRareNorCommon() {
		double records = NUMBERS + NUMBERS / 3 + NUMBERS / 5 + 1000;
		double squares = 1e6 + IntStream.range(0, NUMBERS)
			.mapToDouble((i) -> Math.pow(1 + ((i % 3 == 0) ? 1 : 0) + ((i % 5 == 0) ? 1 : 0), 2))
			.sum();
		double average = squares / records;
		assertThat((double) this.all.phones().rarity(number(1))).isCloseTo(Bits.of(average), within(2.0));
		assertThat((double) this.all.phones().rarity(RECEPTION)).isCloseTo(Bits.of(average / 1000), within(2.0));
	}

	private static long number(int i) {
		return Hashes.mix(i);
	}

	private static void count(Frequencies counts, long number) {
		counts.phones.count(number);
		counts.phones.endRecord(true);
	}

}
