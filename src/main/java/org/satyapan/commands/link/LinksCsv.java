package org.satyapan.commands.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.satyapan.linkage.ScoredPair;

/**
 * Links written as CSV.
 */
public final class LinksCsv {

	private LinksCsv() {
	}

	/**
	 * Writes links.
	 * @param file where to
	 * @param pairs the pairs in the order they are written
	 * @throws IOException if the file cannot be written
	 */
	public static void write(Path file, List<ScoredPair> pairs) throws IOException {
		try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			writer.write("left_id,right_id,match_weight,match_probability,decision\n");
			for (ScoredPair pair : pairs) {
				writer.write(cell(pair.leftId()));
				writer.write(',');
				writer.write(cell(pair.rightId()));
				writer.write(String.format(Locale.ROOT, ",%.4f,%.6f,%s\n", pair.matchWeight(), pair.matchProbability(),
						pair.decision()));
			}
		}
	}

	private static String cell(String value) {
		boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0
				&& value.indexOf('\r') < 0;
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
	}

}
