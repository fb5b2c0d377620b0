package org.satyapan.linkage;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One record to be linked.
 *
 * @param id identifies the record within its list; never compared with other ids
 * @param values what is known of it, as written; several values of one field are
 * separated by {@code ;}; blank values count as missing
 */
public record LinkageRecord(String id, Map<Field, String> values) {

	public LinkageRecord {
		EnumMap<Field, String> present = new EnumMap<>(Field.class);
		values.forEach((field, value) -> {
			if (value != null && !value.isBlank()) {
				present.put(field, value.strip());
			}
		});
		values = present;
	}

	/**
	 * A field's value as written.
	 * @param field the field
	 * @return the value, or {@code null} if it is missing
	 */
	public @Nullable String value(Field field) {
		return this.values.get(field);
	}

	@Override
	public Map<Field, String> values() {
		return java.util.Collections.unmodifiableMap(this.values);
	}

}
