package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.satyapan.register.FileKind;

/**
 * One kind of table: its columns, what a row of it becomes, and how that is stored.
 *
 * @param <T> the record of one row
 */
interface RecordFormat<T> {

	/** Files of which kind may hold such a table. */
	FileKind kind();

	/** All columns that have a meaning. */
	Set<String> columns();

	/** Which required columns a header with those columns lacks. */
	List<String> missing(Set<String> found);

	/** What the row says; without meaning if the row rejects itself on the way. */
	T read(Row row, Origin origin);

	/**
	 * Stores rows in their order. A row that says nothing new ignores itself with the
	 * reason.
	 */
	void store(List<Taken<T>> batch, Origin origin);

	/**
	 * Where rows come from.
	 */
	record Origin(String fileId, String sheet, LocalDate asOf) {
	}

	/**
	 * A row and what it says.
	 */
	record Taken<T>(Row row, T value) {
	}

}
