package org.satyapan.linkage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;

import org.satyapan.sample.LinkLists;

/**
 * Two lists of invented premises, seven in ten of which are in both.
 *
 * @param left one list
 * @param right the other
 */
record GeneratedLists(List<LinkageRecord> left, List<LinkageRecord> right) {

	/** A side of lists so long that keys are used instead of comparing all pairs. */
	static final int LONG_ENOUGH_FOR_KEYS = 1200;

	static GeneratedLists of(Path folder, int count) {
		LinkLists.write(folder, count, 11);
		return new GeneratedLists(records(folder.resolve("left.csv")), records(folder.resolve("right.csv")));
	}

	private static List<LinkageRecord> records(Path file) {
		List<LinkageRecord> records = new ArrayList<>();
		try (Reader text = Files.newBufferedReader(file);
				CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
			for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
				Map<Field, String> values = new EnumMap<>(Field.class);
				row.forEach((column, value) -> Field.ofColumn(column).ifPresent((field) -> values.put(field, value)));
				records.add(new LinkageRecord(row.get("id"), values));
			}
		}
		catch (IOException | CsvValidationException ex) {
			throw new IllegalStateException("Cannot read " + file, ex);
		}
		return records;
	}

}
