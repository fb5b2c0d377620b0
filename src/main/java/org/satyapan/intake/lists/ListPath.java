package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the place of a file says: {@code station-lists/STATION/YYYY-MM-DD/file}, or a
 * loose {@code station-lists/file}.
 *
 * @param station code of the folder, or null of a loose file
 * @param day on which it came, or null if no folder says
 * @param fileName without folders
 */
record ListPath(@Nullable String station, @Nullable LocalDate day, String fileName) {

	static ListPath of(String path) {
		List<String> parts = List.of(path.split("/"));
		String fileName = parts.get(parts.size() - 1);
		if (parts.size() < 3) {
			return new ListPath(null, null, fileName);
		}
		return new ListPath(parts.get(1), (parts.size() > 3) ? day(parts.get(2)) : null, fileName);
	}

	private static @Nullable LocalDate day(String folder) {
		try {
			return LocalDate.parse(folder);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
