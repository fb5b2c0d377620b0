package org.satyapan.linkage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lists of invented firms that have nothing in common, a line each. */
final class DistinctFirms {

	/** A side of lists so long that keys are used instead of comparing all pairs. */
	static final int LONG_ENOUGH_FOR_KEYS = 800;

	private static final List<String> SYLLABLES = List.of("bar", "cho", "dil", "fen", "gur", "hax", "jim", "kov", "lum",
			"nar", "pas", "qui", "rod", "sev", "tol", "vik", "wam", "yed", "zob", "mit");

	private DistinctFirms() {
	}

	/**
	 * A list.
	 * @param side begins the ids; lists of other sides have other firms
	 */
	static List<LinkageRecord> list(char side) {
		return IntStream.range(0, LONG_ENOUGH_FOR_KEYS)
			.mapToObj((i) -> firm(side + "%04d".formatted(i), name(side, i), "97%02d%06d".formatted(side - 'a', i)))
			.toList();
	}

	static LinkageRecord firm(String id, String name, String phone) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.NAME, name);
		values.put(Field.PHONE, phone);
		return new LinkageRecord(id, values);
	}

	/** One word of four syllables, the first of which tells the side. */
	static String name(char side, int i) {
		return SYLLABLES.get(side - 'a') + SYLLABLES.get(i % 20) + SYLLABLES.get(i / 20 % 20)
				+ SYLLABLES.get((i / 400 + 7) % 20);
	}

}
