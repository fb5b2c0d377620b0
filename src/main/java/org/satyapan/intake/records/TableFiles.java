package org.satyapan.intake.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.satyapan.intake.bulk.BulkLimits;
import org.satyapan.intake.workbook.FileFormat;
import org.satyapan.intake.workbook.LegacyFonts;
import org.satyapan.intake.workbook.UnreadableFile;

/**
 * Tells by a file's content, never by its name, how its table is read.
 */
final class TableFiles {

	private static final int START = 4096;

	private TableFiles() {
	}

	/**
	 * The table of a file.
	 * @throws UnreadableFile if it is nothing that could be a table
	 */
	static Table open(Path file, BulkLimits limits, LegacyFonts legacyFonts) throws UnreadableFile {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(START);
			return switch ((start.length == 0) ? FileFormat.TEXT : FileFormat.of(file, start)) {
				case XLSX -> new XlsxTable(file, limits);
				case TEXT -> new CsvTable(file, limits);
				default -> new SheetsTable(file, limits, legacyFonts);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
	}

}
