package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.intake.layout.LaidOutRow;
import org.satyapan.intake.layout.Origins;
import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.Text;

/**
 * Says of every row what was read of its cells in legacy fonts, and of every cell that
 * was quarantined what stood there.
 */
final class LegacyRemarks {

	/** Of what was read of one row. */
	private static final int LONGEST = 2000;

	private LegacyRemarks() {
	}

	static void write(SheetLayout layout, RowNotebook notebook) {
		for (LaidOutRow row : layout.rows()) {
			if (row.role() == RowRole.HIDDEN_SHEET || row.role() == RowRole.RECEIPT) {
				continue;
			}
			List<String> read = new ArrayList<>();
			for (Cell cell : row.row().cells()) {
				if (cell.isQuarantined()) {
					notebook.note(row.row(), cell.column(), Remark.LEGACY_DOUBTFUL, Text.line(cell.original()));
				}
				else if (cell.raw() != null) {
					read.add(place(layout.origins(), row.row(), cell) + ": " + Text.line(cell.text()));
				}
			}
			if (!read.isEmpty()) {
				notebook.note(row.row(), Remark.LEGACY_READ, CellReader.cut(String.join("; ", read), LONGEST) + "");
			}
		}
	}

	private static String place(Origins origins, SheetRow row, Cell cell) {
		return origins.isTurned(row) ? origins.cell(row, cell.column()).toString() : Cell.letters(cell.column());
	}

}
