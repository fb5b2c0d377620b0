package org.satyapan.intake.lists;

import org.satyapan.intake.layout.Header;
import org.satyapan.intake.layout.LaidOutRow;
import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.workbook.Cell;

/**
 * Says at the first header of a sheet what the workbook hides of it and was read all the
 * same.
 */
final class HiddenParts {

	private HiddenParts() {
	}

	static void write(SheetLayout layout, RowNotebook notebook) {
		for (LaidOutRow row : layout.rows()) {
			Header header = row.header();
			if (row.role() != RowRole.HEADER || header == null) {
				continue;
			}
			if (layout.sheet().hidden()) {
				notebook.note(row.row(), Remark.HIDDEN_SHEET_READ, "");
			}
			if (layout.sheet().filtered()) {
				notebook.note(row.row(), Remark.FILTERED, "");
			}
			if (layout.origins().isTurned(row.row())) {
				return;
			}
			layout.sheet().hiddenColumns().stream().sorted().forEach((column) -> {
				String title = header.title(column);
				notebook.note(row.row(), column, Remark.HIDDEN_COLUMN, (title != null) ? title : Cell.letters(column));
			});
			return;
		}
	}

}
