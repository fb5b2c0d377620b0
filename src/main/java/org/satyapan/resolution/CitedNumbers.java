package org.satyapan.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Identifiers;

/**
 * The permission numbers that a cell cites.
 */
public final class CitedNumbers {

	private static final Pattern BETWEEN = Pattern.compile("[;,\\n]");

	private static final int SHORTEST = 4;

	private CitedNumbers() {
	}

	/** The numbers as written, each once; words such as "applied" are none. */
	public static List<String> of(@Nullable String cell) {
		if (cell == null) {
			return List.of();
		}
		return Arrays.stream(BETWEEN.split(cell)).map(String::strip).filter((number) -> {
			String key = Identifiers.normalise(number);
			return key.length() >= SHORTEST && key.chars().anyMatch(Character::isDigit);
		}).distinct().toList();
	}

	/** The numbers without case, blanks and punctuation. */
	public static List<String> keys(@Nullable String cell) {
		return of(cell).stream().map(Identifiers::normalise).toList();
	}

}
