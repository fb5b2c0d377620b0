package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries of keys in the order of unsigned numbers. */
class KeySortTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 1000, 300_000 })
	void entriesAreSortedHoweverManyShareAKey(int size) {
		Random random = new Random(size);
		long[] entries = LongStream.range(0, size)
			.map((row) -> (row % 3 == 0) ? 0xfedcba9876000000L | random.nextInt(1 << 24) : random.nextLong())
			.toArray();
		long[] sorted = LongStream.of(entries)
			.boxed()
			.sorted(Long::compareUnsigned)
			.mapToLong(Long::longValue)
			.toArray();
		for (int threads = 1; threads <= 3; threads++) {
			long[][] parts = { Arrays.copyOfRange(entries, 0, size / 3), {},
					Arrays.copyOf(Arrays.copyOfRange(entries, size / 3, size), size) };
			int[] sizes = { size / 3, 0, size - size / 3 };
			assertThat(KeySort.sorted(parts, sizes, threads)).containsExactly(sorted);
		}
	}

}
