package org.satyapan.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;

/**
 * How pairs found agree with the true ones.
 *
 * @param correct pairs found that are true
 */
record Score(int correct, int found, int truth) {

	/** Pairs of which the order tells nothing are compared in one order. */
	static Score of(Set<String> found, Set<String> truth) {
		int correct = (int) found.stream().filter(truth::contains).count();
		return new Score(correct, found.size(), truth.size());
	}

	double precision() {
		return (this.found == 0) ? 1 : (double) this.correct / this.found;
	}

	double recall() {
		return (this.truth == 0) ? 1 : (double) this.correct / this.truth;
	}

	double f1() {
		return 2.0 * this.correct / Math.max(1, this.found + this.truth);
	}

	/** The three figures as cells of a Markdown table. */
	String cells() {
		return String.format(Locale.ROOT, "%.4f | %.4f | %.4f", precision(), recall(), f1());
	}

	/** The links at or above a probability of one half. */
	static Set<String> links(Path file, boolean oneList) throws IOException {
		Set<String> pairs = new HashSet<>();
		for (Map<String, String> row : rows(file)) {
			if (Double.parseDouble(row.get("match_probability")) >= 0.5) {
				pairs.add(pair(row, oneList));
			}
		}
		return pairs;
	}

	/** All pairs of a file. */
	static Set<String> pairs(Path file, boolean oneList) throws IOException {
		Set<String> pairs = new HashSet<>();
		for (Map<String, String> row : rows(file)) {
			pairs.add(pair(row, oneList));
		}
		return pairs;
	}

	static String pair(Map<String, String> row, boolean oneList) {
		String left = row.get("left_id");
		String right = row.get("right_id");
		return (oneList && left.compareTo(right) > 0) ? right + "\t" + left : left + "\t" + right;
	}

	static List<Map<String, String>> rows(Path file) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (Reader text = Files.newBufferedReader(file);
				CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
			for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
				rows.add(row);
			}
		}
		catch (CsvValidationException ex) {
			throw new IOException(file + ": " + ex.getMessage(), ex);
		}
		return rows;
	}

}
