package org.satyapan.intake.records;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Stores records so that the newest as-of date wins. Within one file a row that says the
 * same again is passed over; one that says something else under the same key is kept
 * apart, or else replaces the earlier one, with a remark either way.
 *
 * @param <T> the record
 * @param keyColumn column that remarks name
 * @param shownKey what remarks show of the key
 * @param key the key in the register
 * @param origin where a record comes from
 * @param known those of the keys that the register has
 * @param yields whether a known record gives way to this one whatever their dates
 * @param apart the same record under a key of its own, or null if it replaces the other
 * @param save stores or replaces
 */
record Newest<T extends Record>(String keyColumn, Function<T, String> shownKey, Function<T, String> key,
		Function<T, Origin> origin, Function<Collection<String>, List<T>> known, BiPredicate<T, T> yields,
		Apart<T> apart, Consumer<Collection<T>> save) {

	private static final Set<String> ORIGIN = Set.of("fileId", "sheet", "rowNo", "asOf", "id");

	void store(List<RecordFormat.Taken<T>> batch) {
		Map<String, T> register = new LinkedHashMap<>();
		List<String> keys = batch.stream().map((taken) -> this.key.apply(taken.value())).distinct().toList();
		this.known.apply(keys).forEach((record) -> register.put(this.key.apply(record), record));
		Map<String, T> stored = new LinkedHashMap<>();
		for (RecordFormat.Taken<T> taken : batch) {
			decide(taken.row(), taken.value(), register, stored);
		}
		this.save.accept(stored.values());
	}

	private void decide(Row row, T value, Map<String, T> register, Map<String, T> stored) {
		String id = this.key.apply(value);
		T before = register.get(id);
		if (before != null) {
			Origin old = this.origin.apply(before);
			Origin now = this.origin.apply(value);
			if (old.fileId().equals(now.fileId())) {
				if (sameFacts(before, value)) {
					row.ignore(Remark.repeatedRow(old.rowNo()));
					return;
				}
				T other = this.apart.from(before, value);
				if (other != null) {
					row.remark(Remark.bothKept(this.keyColumn, this.shownKey.apply(value), old.rowNo()));
					stored.put(this.key.apply(other), other);
					return;
				}
				row.remark(Remark.replaced(this.keyColumn, this.shownKey.apply(value), old.rowNo()));
			}
			else if (old.asOf().isAfter(now.asOf()) && !this.yields.test(before, value)) {
				row.ignore(Remark.older(this.keyColumn, this.shownKey.apply(value), old.asOf().toString()));
				return;
			}
		}
		register.put(id, value);
		stored.put(id, value);
	}

	/** Whether two records say the same, wherever they stand. */
	static boolean sameFacts(Record left, Record right) {
		for (RecordComponent component : left.getClass().getRecordComponents()) {
			if (!ORIGIN.contains(component.getName())
					&& !Objects.equals(value(component, left), value(component, right))) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Object value(RecordComponent component, Record of) {
		try {
			return component.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A record's components can be read", ex);
		}
	}

	/**
	 * The file, row and date of a record.
	 */
	record Origin(String fileId, int rowNo, LocalDate asOf) {
	}

	/** Says whether two records of one key are two things. */
	interface Apart<T> {

		/**
		 * The later record under a key of its own, or null if it replaces the earlier.
		 */
		@Nullable T from(T before, T value);

	}

}
