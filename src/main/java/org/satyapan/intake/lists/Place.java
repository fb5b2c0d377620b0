package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.workbook.Text;

/**
 * Where an entry says that its call centre is.
 */
final class Place {

	private static final Pattern WORD = Pattern.compile(
			"(?<![\\p{L}\\p{M}])(sector|sec|plot|phase|block|floor|flat|house|shop|sco|street|gali|ward|unit|tower|khasra|सेक्टर|सैक्टर|प्लॉट|फेज|ब्लॉक|मंजिल|दुकान|गली|वार्ड)[\\s.]*(?:no|number|नं|नंबर)?[.०]*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Place() {
	}

	/**
	 * The address with locality and postal code, as far as they stand in columns of their
	 * own.
	 */
	static @Nullable String address(Entry entry, CellReader cells) {
		List<String> parts = new ArrayList<>();
		for (ListField field : List.of(ListField.ADDRESS, ListField.LOCALITY, ListField.PIN)) {
			cells.text(field, ", ", 500);
			for (Found found : entry.all(field)) {
				String part = withWord(entry, found);
				if (parts.stream().noneMatch((before) -> before.contains(part))) {
					parts.add(part);
				}
			}
		}
		return parts.isEmpty() ? null : CellReader.cut(String.join(", ", parts), 500);
	}

	/** A bare number with the word above it that says of what it is the number. */
	private static String withWord(Entry entry, Found found) {
		String title = entry.header().title(found.cell().column());
		Matcher word = WORD.matcher((title != null) ? title : "");
		return (found.text().matches("\\d{1,4}[A-Za-z]?") && word.find()) ? word.group(1) + " " + found.text()
				: found.text();
	}

	/** Whether an address alone leads to a door: some number stands in it. */
	static boolean canBeFound(@Nullable String address) {
		return address != null && Text.asciiDigits(address).matches(".*\\d.*");
	}

}
