package org.satyapan.intake.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.satyapan.intake.bulk.BulkLimits;

/**
 * Tells by a file's first bytes, never by its name, how its table is read.
 */
final class TableFiles {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private TableFiles() {
	}

	static Table open(Path file, BulkLimits limits) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(4);
			if (Arrays.equals(start, ZIP)) {
				return new XlsxTable(file, limits);
			}
			return Arrays.equals(start, OLE2) ? new XlsTable(file, limits) : new CsvTable(file, limits);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
	}

}
