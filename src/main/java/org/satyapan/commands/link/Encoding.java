package org.satyapan.commands.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the letters of a file are written.
 *
 * @param charset their encoding
 * @param mark bytes of the byte order mark at the beginning
 * @param certain whether bytes that do not fit are damage, as the encoding is settled
 */
record Encoding(Charset charset, int mark, boolean certain) {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final int LOOKED_AT = 1024;

	/**
	 * What the first bytes tell: a byte order mark, the zeros of UTF-16, or nothing,
	 * which means UTF-8 until a byte does not fit.
	 * @throws BadCsvException if the file is no text
	 */
	static Encoding of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(LOOKED_AT);
		}
		if (begins(head, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3, true);
		}
		if (begins(head, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2, true);
		}
		if (begins(head, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, 2, true);
		}
		if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new BadCsvException(file, "found a workbook or an archive; expected CSV, saved as \"CSV UTF-8\"");
		}
		int[] zeros = new int[2];
		for (int i = 0; i < head.length; i++) {
			zeros[i % 2] += (head[i] == 0) ? 1 : 0;
		}
		if (zeros[1] > head.length / 4 && zeros[0] == 0) {
			return new Encoding(StandardCharsets.UTF_16LE, 0, true);
		}
		if (zeros[0] > head.length / 4 && zeros[1] == 0) {
			return new Encoding(StandardCharsets.UTF_16BE, 0, true);
		}
		if (zeros[0] + zeros[1] > head.length / 8) {
			throw new BadCsvException(file, "found bytes that are no text; expected CSV, saved as \"CSV UTF-8\"");
		}
		return new Encoding(StandardCharsets.UTF_8, 0, false);
	}

	private static boolean begins(byte[] head, int... bytes) {
		byte[] wanted = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			wanted[i] = (byte) bytes[i];
		}
		return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, wanted, 0, bytes.length);
	}

	/**
	 * What a file is that was taken for UTF-8 until a byte did not fit: UTF-8 with a few
	 * damaged letters, if more letters beyond ASCII fit than do not, else Windows-1252.
	 */
	static Encoding ofNearlyUtf8(Path file) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		long fitting = 0;
		long damaged = 0;
		ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
		CharBuffer letters = CharBuffer.allocate(1 << 16);
		try (InputStream in = Files.newInputStream(file)) {
			boolean end = false;
			while (!end) {
				int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = count < 0;
				bytes.position(bytes.position() + Math.max(0, count)).flip();
				CoderResult result;
				do {
					result = decoder.decode(bytes, letters.clear(), end);
					fitting += letters.flip().chars().filter((letter) -> letter > 0x7f).count();
					if (result.isMalformed()) {
						damaged++;
						bytes.position(bytes.position() + result.length());
					}
				}
				while (!result.isUnderflow());
				bytes.compact();
			}
		}
		return (fitting > damaged) ? new Encoding(StandardCharsets.UTF_8, 0, true)
				: new Encoding(WINDOWS_1252, 0, true);
	}

	/** The encoding's name for people. */
	String title() {
		return this.charset.equals(WINDOWS_1252) ? "Windows-1252" : this.charset.name();
	}

	boolean isWindows() {
		return this.charset.equals(WINDOWS_1252);
	}

}
