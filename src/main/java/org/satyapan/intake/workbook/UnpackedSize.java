package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an .xlsx once, without keeping anything, so that a small file that unpacks to a
 * huge one is refused before anything is built from it. Sizes that the file itself claims
 * are not believed.
 */
final class UnpackedSize {

	private static final int PARTS = 10_000;

	private UnpackedSize() {
	}

	static void check(Path file, WorkbookLimits limits) throws UnreadableFile {
		byte[] buffer = new byte[1 << 16];
		long total = 0;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > PARTS) {
				throw tooLarge(limits);
			}
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (entry.getName().startsWith("xl/media/")) {
					continue;
				}
				try (InputStream in = zip.getInputStream(entry)) {
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						total += read;
						if (total > limits.unpackedSize().toBytes()) {
							throw tooLarge(limits);
						}
					}
				}
			}
		}
		catch (IOException ex) {
			throw FileFormat.incomplete(ex);
		}
	}

	private static UnreadableFile tooLarge(WorkbookLimits limits) {
		long megabytes = limits.unpackedSize().toMegabytes();
		return new UnreadableFile(
				"The workbook unpacks to more than %d MB. Copy the list into a new workbook and send that."
					.formatted(megabytes),
				"वर्कबुक खुलने पर %d MB से बड़ी है। सूची को नई वर्कबुक में कॉपी करके भेजें।".formatted(megabytes));
	}

}
