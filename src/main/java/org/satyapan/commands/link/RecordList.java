package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.satyapan.commands.link.Remarks.Kind;
import org.satyapan.linkage.DuplicateIdException;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.RecordTable;
import org.satyapan.linkage.RecordTableBuilder;

/**
 * A list of records read from a CSV file.
 *
 * @param table the records
 * @param remarks what was left out, and why
 */
public record RecordList(RecordTable table, Remarks remarks) {

	private static final String ID = "id";

	private static final Set<String> NAMES = Stream
		.concat(Stream.of(ID), Arrays.stream(Field.values()).map(Field::column))
		.collect(Collectors.toUnmodifiableSet());

	private static final int TOLD_EACH = 1 << 13;

	/** Hears how much of a file was read. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * Called now and then.
		 * @param rows records so far
		 * @param share of the file, 0 to 1
		 */
		void at(int rows, double share);

	}

	/**
	 * Reads a list. Rows that cannot be records are remarked and left out; of rows with
	 * the same id the first stays.
	 * @param file CSV with a column {@code id} and any of the engine's columns
	 * @param listener hears how far it has come
	 * @return the list
	 * @throws BadCsvException if the file is no such list at all
	 * @throws IOException if the file cannot be read
	 */
	public static RecordList read(Path file, Listener listener) throws IOException {
		try {
			return CsvFile.read(file, NAMES, (rows) -> read(rows, null, listener));
		}
		catch (DuplicateIdException ex) {
			return CsvFile.read(file, NAMES, (rows) -> read(rows, new HashMap<>(), listener));
		}
	}

	/**
	 * Reads the rows.
	 * @param seen the line of each id, to leave out those that come again; {@code null}
	 * to trust that none does
	 */
	private static RecordList read(CsvFile rows, @Nullable Map<String, Integer> seen, Listener listener)
			throws IOException {
		int id = rows.column(ID);
		List<Field> fields = new ArrayList<>();
		int[] columns = usable(rows, fields);
		RecordTableBuilder builder = RecordTable.builder(fields);
		while (rows.next()) {
			CharSequence key = rows.cell(id);
			if (CsvFile.isBlank(key)) {
				rows.remarks().row(Kind.NO_ID, rows.line(), ", column id: found nothing; expected an id in every row");
			}
			else if (seen == null || isNew(rows, key.toString().strip(), seen)) {
				builder.id(key);
				for (int column : columns) {
					builder.cell(rows.cell(column));
				}
				builder.endRow(rows.line());
				if (builder.size() % TOLD_EACH == 0) {
					listener.at(builder.size(), rows.share());
				}
			}
		}
		if (builder.size() == 0) {
			rows.remarks().emptyList();
		}
		return new RecordList(builder.build(), rows.remarks());
	}

	private static boolean isNew(CsvFile rows, String id, Map<String, Integer> seen) {
		Integer earlier = seen.putIfAbsent(id, rows.line());
		if (earlier != null) {
			rows.remarks()
				.row(Kind.SAME_ID, rows.line(),
						", column id: found " + id + " again, first in line " + earlier + "; expected each id once");
		}
		return earlier == null;
	}

	/** The columns that the engine knows, and their fields. */
	private static int[] usable(CsvFile rows, List<Field> fields) {
		List<String> ignored = new ArrayList<>();
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < rows.columns().size(); i++) {
			String name = rows.columns().get(i);
			Field field = Field.ofColumn(name).orElse(null);
			if (field != null) {
				fields.add(field);
				columns.add(i);
			}
			else if (!name.equals(ID)) {
				ignored.add(name.isEmpty() ? "(without a name)" : name);
			}
		}
		if (fields.isEmpty()) {
			throw new BadCsvException(rows.file(),
					"line 1: found no column that can be compared among " + String.join(", ", rows.columns())
							+ "; expected at least one of "
							+ Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", ")));
		}
		if (!ignored.isEmpty()) {
			rows.remarks().note("ignored the columns " + String.join(", ", ignored) + ".");
		}
		return columns.stream().mapToInt(Integer::intValue).toArray();
	}

}
