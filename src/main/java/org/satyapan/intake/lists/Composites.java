package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.values.CompositeCell;
import org.satyapan.intake.workbook.Cell;

/**
 * Takes cells apart that hold a whole call centre, so that each part is read as if it
 * stood in a column of its own. A column's own cell outranks such a part, which then
 * stays as a remark.
 */
final class Composites {

	private Composites() {
	}

	/** The entry with the parts of its composite cells, and a remark at each of them. */
	static Entry takeApart(Entry entry, RowNotebook notebook) {
		Map<ListField, List<Found>> parts = new EnumMap<>(ListField.class);
		boolean addressed = !entry.all(ListField.ADDRESS).isEmpty();
		for (ListField field : List.of(ListField.NAME, ListField.ADDRESS)) {
			for (Found found : entry.all(field)) {
				if (found.cell().kind() != Cell.Kind.TEXT) {
					continue;
				}
				CompositeCell read = CompositeCell.read(found.cell().text(), field, !addressed);
				if (!read.parts().isEmpty()) {
					add(entry, found, field, read, parts);
					notebook.note(found.row(), found.cell().column(), Remark.COMPOSITE_READ, written(read));
				}
				else if (read.several()) {
					notebook.note(found.row(), found.cell().column(), Remark.COMPOSITE_KEPT, found.text());
				}
			}
		}
		return parts.isEmpty() ? entry : entry.with(parts);
	}

	private static void add(Entry entry, Found source, ListField column, CompositeCell read,
			Map<ListField, List<Found>> parts) {
		read.parts().forEach((field, text) -> {
			boolean taken = field != column && field != ListField.PHONE && !entry.all(field).isEmpty();
			ListField target = taken ? ListField.REMARKS : field;
			List<Found> list = parts.computeIfAbsent(target,
					(key) -> new ArrayList<>((key == column) ? List.of() : entry.all(key)));
			list.add(new Found(source.row(), Cell.text(source.cell().column(), text)));
		});
	}

	private static String written(CompositeCell read) {
		StringJoiner written = new StringJoiner("; ");
		read.parts()
			.forEach((field, text) -> written
				.add(field.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " = " + text));
		return written.toString();
	}

}
