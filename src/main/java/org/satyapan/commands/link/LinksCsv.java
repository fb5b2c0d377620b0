package org.satyapan.commands.link;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.LinkageResult;
import org.satyapan.linkage.ScoredPair;

/**
 * Links written as CSV, one after the other.
 */
public final class LinksCsv {

	private static final int FLUSHED_AT = 1 << 16;

	private static final int WEIGHT_DIGITS = 4;

	private static final int PROBABILITY_DIGITS = 6;

	private LinksCsv() {
	}

	/**
	 * Writes links in the order of the result.
	 * @param file where to
	 * @param result the pairs
	 * @param least the least match probability of a pair that is written
	 * @return how many were written, by decision
	 * @throws IOException if the file cannot be written
	 */
	public static Map<Decision, Integer> write(Path file, LinkageResult result, double least) throws IOException {
		Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
		StringBuilder lines = new StringBuilder(2 * FLUSHED_AT);
		lines.append("left_id,right_id,match_weight,match_probability,decision\n");
		try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			for (int i = 0; i < result.size(); i++) {
				ScoredPair pair = result.outline(i);
				if (pair.matchProbability() < least) {
					continue;
				}
				counts.merge(pair.decision(), 1, Integer::sum);
				line(lines, pair);
				if (lines.length() > FLUSHED_AT) {
					writer.append(lines);
					lines.setLength(0);
				}
			}
			writer.append(lines);
		}
		return counts;
	}

	private static void line(StringBuilder lines, ScoredPair pair) {
		cell(lines, pair.leftId());
		lines.append(',');
		cell(lines, pair.rightId());
		lines.append(',');
		decimal(lines, pair.matchWeight(), WEIGHT_DIGITS);
		lines.append(',');
		decimal(lines, pair.matchProbability(), PROBABILITY_DIGITS);
		lines.append(',').append(pair.decision().name()).append('\n');
	}

	private static void cell(StringBuilder lines, String value) {
		boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0
				&& value.indexOf('\r') < 0;
		if (plain) {
			lines.append(value);
		}
		else {
			lines.append('"').append(value.replace("\"", "\"\"")).append('"');
		}
	}

	/** Appends a number with so many digits behind the point, halves away from zero. */
	static void decimal(StringBuilder text, double number, int digits) {
		long unit = 1;
		for (int i = 0; i < digits; i++) {
			unit *= 10;
		}
		long rounded = Math.round(Math.abs(number) * unit);
		if (number < 0 && rounded > 0) {
			text.append('-');
		}
		text.append(rounded / unit).append('.');
		long rest = rounded % unit;
		for (long place = unit / 10; place > 0; place /= 10) {
			text.append((char) ('0' + rest / place % 10));
		}
	}

}
