package org.satyapan.intake.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * The size of a ZIP file's list of parts, told by its last bytes, so that a list that
 * would fill the memory is refused before anything reads it.
 */
final class ZipDirectory {

	private static final int END = 0x06054B50;

	private static final int END_SIZE = 22;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int LOCATOR = 0x07064B50;

	private static final int LOCATOR_SIZE = 20;

	private static final int LARGE_END = 0x06064B50;

	private static final int LARGE_END_SIZE = 56;

	private ZipDirectory() {
	}

	static void check(Path file, ZipLimits limits) throws IOException, UnreadableFile {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			long start = Math.max(0, bytes.length() - END_SIZE - LONGEST_COMMENT - LOCATOR_SIZE);
			ByteBuffer tail = read(bytes, start, (int) (bytes.length() - start));
			int end = lastEnd(tail);
			long parts = Short.toUnsignedLong(tail.getShort(end + 10));
			long size = Integer.toUnsignedLong(tail.getInt(end + 12));
			if (end >= LOCATOR_SIZE && tail.getInt(end - LOCATOR_SIZE) == LOCATOR) {
				long place = tail.getLong(end - LOCATOR_SIZE + 8);
				if (place < 0 || place > bytes.length() - LARGE_END_SIZE) {
					throw new ZipException("The list of parts lies outside of the file");
				}
				ByteBuffer large = read(bytes, place, LARGE_END_SIZE);
				if (large.getInt(0) == LARGE_END) {
					parts = Math.max(parts % 0xFFFF, large.getLong(32));
					size = Math.max(size % 0xFFFFFFFFL, large.getLong(40));
				}
			}
			if (parts < 0 || parts > limits.parts() || size < 0 || size > limits.directoryBytes()) {
				throw tooMany(limits);
			}
		}
	}

	static UnreadableFile tooMany(ZipLimits limits) {
		return new UnreadableFile(
				"The workbook consists of more than %d parts. Copy the list into a new workbook and send that."
					.formatted(limits.parts()),
				"वर्कबुक में %d से अधिक भाग हैं। सूची को नई वर्कबुक में कॉपी करके भेजें।".formatted(limits.parts()));
	}

	private static ByteBuffer read(RandomAccessFile bytes, long place, int length) throws IOException {
		byte[] content = new byte[length];
		bytes.seek(place);
		bytes.readFully(content);
		return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int lastEnd(ByteBuffer tail) throws ZipException {
		for (int place = tail.limit() - END_SIZE; place >= 0; place--) {
			if (tail.getInt(place) == END
					&& place + END_SIZE + Short.toUnsignedInt(tail.getShort(place + 20)) == tail.limit()) {
				return place;
			}
		}
		throw new ZipException("The file ends before its list of parts");
	}

}
