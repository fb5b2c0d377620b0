package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Unpacks an .xlsx once, without keeping anything, so that a small file that unpacks to a
 * huge one, or to more elements than the memory holds, is refused before anything is
 * built from it.
 */
final class UnpackedSize {

	private static final int PARTS = 10_000;

	private static final int RATIO = 1000;

	private UnpackedSize() {
	}

	static void check(Path file, WorkbookLimits limits) throws UnreadableFile {
		byte[] buffer = new byte[1 << 16];
		long elements = 0;
		try (ZipParts parts = ZipParts.open(file, new ZipLimits(limits.unpackedSize(), RATIO, PARTS))) {
			for (String part : parts.names()) {
				if (part.startsWith("xl/media/")) {
					continue;
				}
				try (InputStream in = parts.read(part)) {
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						elements += elements(buffer, read);
						if (elements > limits.elements()) {
							throw tooMany(limits);
						}
					}
				}
			}
		}
		catch (IOException ex) {
			if (ex.getCause() instanceof UnreadableFile reason) {
				throw reason;
			}
			throw FileFormat.incomplete(ex);
		}
	}

	/** How many tags there are, end tags not counted unless the buffer divides them. */
	private static int elements(byte[] bytes, int length) {
		int elements = 0;
		for (int i = 0; i < length; i++) {
			if (bytes[i] == '<' && (i + 1 == length || bytes[i + 1] != '/')) {
				elements++;
			}
		}
		return elements;
	}

	private static UnreadableFile tooMany(WorkbookLimits limits) {
		return new UnreadableFile(
				"The workbook holds more than %,d cells and formats, most of them surely empty. Copy only the list into a new workbook and send that."
					.formatted(limits.elements()),
				"वर्कबुक में %,d से अधिक खाने और फ़ॉर्मेट हैं, जिनमें अधिकतर ख़ाली होंगे। केवल सूची को नई वर्कबुक में कॉपी करके भेजें।"
					.formatted(limits.elements()));
	}

}
