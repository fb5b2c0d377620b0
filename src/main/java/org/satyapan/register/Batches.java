package org.satyapan.register;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Runs one statement for many records, in bounded batches.
 */
@Component
class Batches {

	private static final int SIZE = 1000;

	private final NamedParameterJdbcTemplate jdbc;

	Batches(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void update(String sql, Collection<? extends Record> rows) {
		List<SqlParameterSource> batch = new ArrayList<>(Math.min(rows.size(), SIZE));
		for (Record row : rows) {
			batch.add(new RecordParameters(row));
			if (batch.size() == SIZE) {
				flush(sql, batch);
			}
		}
		flush(sql, batch);
	}

	/**
	 * Makes a table hold just these records, and touches only what changed.
	 * @param delete deletes the row of one record
	 * @param save stores or replaces one record
	 * @param before what the table holds
	 * @param after what it shall hold
	 * @param key what identifies a record
	 */
	<R extends Record> void replace(String delete, String save, Collection<R> before, Collection<R> after,
			Function<R, Object> key) {
		Changes<R> changes = changes(before, after, key);
		update(delete, changes.gone());
		update(save, changes.changed());
	}

	/** What a table holds too much, and what is new to it or changed. */
	record Changes<R>(List<R> gone, List<R> changed) {
	}

	static <R extends Record> Changes<R> changes(Collection<R> before, Collection<R> after, Function<R, Object> key) {
		Map<Object, R> gone = new LinkedHashMap<>();
		before.forEach((row) -> gone.put(key.apply(row), row));
		List<R> changed = new ArrayList<>();
		for (R row : after) {
			if (!row.equals(gone.remove(key.apply(row)))) {
				changed.add(row);
			}
		}
		return new Changes<>(List.copyOf(gone.values()), changed);
	}

	private void flush(String sql, List<SqlParameterSource> batch) {
		if (!batch.isEmpty()) {
			this.jdbc.batchUpdate(sql, batch.toArray(SqlParameterSource[]::new));
			batch.clear();
		}
	}

	/** A record's components as named parameters; enums by their names. */
	private static final class RecordParameters extends SimplePropertySqlParameterSource {

		RecordParameters(Record row) {
			super(row);
		}

		@Override
		public @Nullable Object getValue(String name) {
			Object value = super.getValue(name);
			return (value instanceof Enum<?> constant) ? constant.name() : value;
		}

		@Override
		public int getSqlType(String name) {
			return (super.getValue(name) instanceof Enum<?>) ? Types.VARCHAR : super.getSqlType(name);
		}

	}

}
