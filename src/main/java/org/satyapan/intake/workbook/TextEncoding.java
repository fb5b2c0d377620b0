package org.satyapan.intake.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Text whose encoding nobody wrote down: UTF-8 with or without a byte order mark, UTF-16
 * or Windows-1252.
 */
final class TextEncoding {

	private TextEncoding() {
	}

	/**
	 * The text of some bytes.
	 * @throws UnreadableFile if they are no text
	 */
	static String decode(byte[] content) throws UnreadableFile {
		String marked = marked(content);
		if (marked != null) {
			return marked;
		}
		int[] zeros = new int[2];
		int controls = 0;
		for (int i = 0; i < content.length; i++) {
			if (content[i] == 0) {
				zeros[i % 2]++;
			}
			else if (content[i] > 0 && content[i] < 32 && "\t\r\n\f".indexOf(content[i]) < 0) {
				controls++;
			}
		}
		if (zeros[0] + zeros[1] > 0) {
			if (zeros[0] == 0 && zeros[1] > content.length / 8) {
				return new String(content, StandardCharsets.UTF_16LE);
			}
			if (zeros[1] == 0 && zeros[0] > content.length / 8) {
				return new String(content, StandardCharsets.UTF_16BE);
			}
			throw FileRefusal.notAList("of an unknown kind", "अज्ञात प्रकार की");
		}
		if (controls > content.length / 100) {
			throw FileRefusal.notAList("of an unknown kind", "अज्ञात प्रकार की");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(content, Charset.forName("windows-1252"));
		}
	}

	/** The text if a byte order mark tells its encoding, else null. */
	static @Nullable String marked(byte[] content) {
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
		}
		if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
		}
		if (content.length >= 3 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB
				&& (content[2] & 0xFF) == 0xBF) {
			return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
		}
		return null;
	}

}
