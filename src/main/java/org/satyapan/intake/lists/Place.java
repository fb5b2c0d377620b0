package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.workbook.Text;

/**
 * Where an entry says that its call centre is.
 */
final class Place {

	private Place() {
	}

	/**
	 * The address with locality and postal code, as far as they stand in columns of their
	 * own.
	 */
	static @Nullable String address(Entry entry, CellReader cells) {
		List<String> parts = new ArrayList<>();
		for (ListField field : List.of(ListField.ADDRESS, ListField.LOCALITY, ListField.PIN)) {
			String part = cells.text(field, ", ", 500);
			if (part != null && parts.stream().noneMatch((before) -> before.contains(part))) {
				parts.add(part);
			}
		}
		return parts.isEmpty() ? null : CellReader.cut(String.join(", ", parts), 500);
	}

	/** Whether an address alone leads to a door: some number stands in it. */
	static boolean canBeFound(@Nullable String address) {
		return address != null && Text.asciiDigits(address).matches(".*\\d.*");
	}

}
