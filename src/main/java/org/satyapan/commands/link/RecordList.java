package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;

/**
 * A list of records read from a CSV file.
 *
 * @param records the records in file order
 * @param ignored columns that the engine does not know
 */
public record RecordList(List<LinkageRecord> records, List<String> ignored) {

	/**
	 * Reads a list.
	 * @param file CSV in UTF-8 with a column {@code id} and any of the engine's columns
	 * @return the list
	 * @throws BadCsvException if the file is malformed, has no ids or an id twice
	 * @throws IOException if the file cannot be read
	 */
	public static RecordList read(Path file) throws IOException {
		try (CsvTable table = new CsvTable(file)) {
			int id = table.column("id");
			List<Optional<Field>> fields = table.header().stream().map(Field::ofColumn).toList();
			List<String> ignored = new ArrayList<>();
			for (int i = 0; i < fields.size(); i++) {
				if (i != id && fields.get(i).isEmpty()) {
					ignored.add(table.header().get(i));
				}
			}
			List<LinkageRecord> records = new ArrayList<>();
			Map<String, Long> rows = new HashMap<>();
			for (String[] cells = table.next(); cells != null; cells = table.next()) {
				String key = cells[id].strip();
				if (key.isEmpty()) {
					throw new BadCsvException(file,
							"row " + table.row() + ", column id: found nothing; expected an id in every row");
				}
				Long earlier = rows.putIfAbsent(key, table.row());
				if (earlier != null) {
					throw new BadCsvException(file, "row " + table.row() + ", column id: found " + key
							+ " again, first in row " + earlier + "; expected each id once");
				}
				Map<Field, String> values = new EnumMap<>(Field.class);
				for (int i = 0; i < cells.length; i++) {
					if (fields.get(i).isPresent()) {
						values.put(fields.get(i).get(), cells[i]);
					}
				}
				records.add(new LinkageRecord(key, values));
			}
			return new RecordList(records, ignored);
		}
	}

}
