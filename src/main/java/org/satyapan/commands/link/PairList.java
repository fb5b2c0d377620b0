package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.satyapan.linkage.Linker.IdPair;

/**
 * Pairs of ids read from a CSV file.
 *
 * @param pairs all pairs in file order
 * @param matches those that are true: all, unless a column {@code is_match} says
 * otherwise
 * @param judged whether there is a column {@code is_match}
 */
public record PairList(List<IdPair> pairs, Set<IdPair> matches, boolean judged) {

	/**
	 * Reads pairs.
	 * @param file CSV with the columns {@code left_id,right_id}
	 * @return the pairs
	 * @throws BadCsvException if the file is malformed
	 * @throws IOException if the file cannot be read
	 */
	public static PairList read(Path file) throws IOException {
		try (CsvTable table = new CsvTable(file)) {
			int left = table.column("left_id");
			int right = table.column("right_id");
			int match = table.header().indexOf("is_match");
			List<IdPair> pairs = new ArrayList<>();
			Set<IdPair> matches = new LinkedHashSet<>();
			for (String[] cells = table.next(); cells != null; cells = table.next()) {
				IdPair pair = new IdPair(cells[left].strip(), cells[right].strip());
				pairs.add(pair);
				if (match < 0 || isTrue(cells[match])) {
					matches.add(pair);
				}
			}
			return new PairList(pairs, matches, match >= 0);
		}
	}

	private static boolean isTrue(String cell) {
		String value = cell.strip().toLowerCase(Locale.ROOT);
		return value.equals("true") || value.equals("1") || value.equals("yes");
	}

}
