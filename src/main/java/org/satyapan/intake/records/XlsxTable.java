package org.satyapan.intake.records;

import java.nio.file.Path;

import org.satyapan.intake.bulk.BulkLimits;
import org.satyapan.intake.bulk.BulkSheet;
import org.satyapan.intake.bulk.BulkWorkbook;
import org.satyapan.intake.bulk.SheetRows;
import org.satyapan.intake.workbook.UnreadableFile;

/**
 * An .xlsx workbook, read as a stream of its rows.
 */
final class XlsxTable implements Table {

	private final Path file;

	private final BulkLimits limits;

	XlsxTable(Path file, BulkLimits limits) {
		this.file = file;
		this.limits = limits;
	}

	@Override
	public void read(Sink sink) throws UnreadableFile {
		try (BulkWorkbook workbook = BulkWorkbook.open(this.file, this.limits)) {
			for (BulkSheet sheet : workbook.sheets()) {
				sink.sheet(sheet.name(), sheet.hidden());
				try (SheetRows rows = workbook.rows(sheet)) {
					while (rows.next()) {
						sink.row(rows.number(), rows.cells());
						if (rows.count() % PROGRESS_ROWS == 0) {
							sink.progress(rows.count(), rows.expected());
						}
					}
					if (rows.hidden() > 0) {
						sink.remark(Remark.hiddenRows(rows.hidden()));
					}
					if (rows.merged() > 0) {
						sink.remark(Remark.mergedCells(rows.merged()));
					}
				}
			}
		}
	}

}
