package org.satyapan.intake.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.unit.DataSize;

import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.ZipLimits;

/** All of a bulk workbook as lines, for tests. */
final class BulkReading {

	static final BulkLimits LIMITS = new BulkLimits(new ZipLimits(DataSize.ofMegabytes(100), 300, 500), 10, 100_000, 50,
			32_767, 100_000, DataSize.ofMegabytes(8));

	private BulkReading() {
	}

	static List<String> of(Path file) throws UnreadableFile {
		return of(file, LIMITS);
	}

	static List<String> of(Path file, BulkLimits limits) throws UnreadableFile {
		List<String> lines = new ArrayList<>();
		try (BulkWorkbook workbook = BulkWorkbook.open(file, limits)) {
			for (BulkSheet sheet : workbook.sheets()) {
				lines.add(sheet.name() + (sheet.hidden() ? " (hidden)" : ""));
				try (SheetRows rows = workbook.rows(sheet)) {
					while (rows.next()) {
						lines.add(rows.number() + " " + String.join("|", rows.cells()));
					}
				}
			}
		}
		return lines;
	}

}
