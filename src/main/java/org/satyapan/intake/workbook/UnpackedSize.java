package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Unpacks a zipped workbook once, without keeping anything, so that a small file that
 * unpacks to a huge one, or to more elements than the memory holds, is refused before
 * anything is built from it.
 */
final class UnpackedSize {

	private static final int PARTS = 10_000;

	private static final int RATIO = 1000;

	private static final List<String> PICTURES = List.of("xl/media/", "pictures/", "thumbnails/");

	private UnpackedSize() {
	}

	static ZipLimits of(WorkbookLimits limits) {
		return new ZipLimits(limits.unpackedSize(), RATIO, PARTS);
	}

	static void check(Path file, WorkbookLimits limits) throws UnreadableFile {
		byte[] buffer = new byte[1 << 16];
		long elements = 0;
		try (ZipParts parts = ZipParts.open(file, of(limits))) {
			for (String part : parts.names()) {
				if (PICTURES.stream().anyMatch(part::startsWith)) {
					continue;
				}
				try (InputStream in = parts.read(part)) {
					for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
						elements += elements(buffer, read);
						limits.checkElements(elements);
					}
				}
			}
		}
		catch (IOException ex) {
			if (ex.getCause() instanceof UnreadableFile reason) {
				throw reason;
			}
			throw FileRefusal.incomplete(ex);
		}
	}

	/** Whether all parts, pictures too, unpack within the limit; true if it is no ZIP. */
	static boolean fitsWhole(Path file, WorkbookLimits limits) {
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			if (in.read() != 'P' || in.read() != 'K') {
				return true;
			}
		}
		catch (IOException ex) {
			return false;
		}
		try (ZipParts parts = ZipParts.open(file, of(limits))) {
			for (String part : parts.names()) {
				try (InputStream in = parts.read(part)) {
					while (in.read(buffer) >= 0) {
						continue;
					}
				}
			}
			return true;
		}
		catch (IOException | UnreadableFile ex) {
			return false;
		}
	}

	/** How many tags there are, end tags not counted unless the buffer divides them. */
	static int elements(byte[] bytes, int length) {
		int elements = 0;
		for (int i = 0; i < length; i++) {
			if (bytes[i] == '<' && (i + 1 == length || bytes[i + 1] != '/')) {
				elements++;
			}
		}
		return elements;
	}

}
