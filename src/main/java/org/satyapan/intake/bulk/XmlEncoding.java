package org.satyapan.intake.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes UTF-8 of whatever character set an XML document is in. Nearly all are UTF-8, and
 * pass as they are.
 */
final class XmlEncoding {

	private static final int LONGEST_DECLARATION = 256;

	private static final Pattern DECLARED = Pattern
		.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"'][^>]*\\?>.*", Pattern.DOTALL);

	private XmlEncoding() {
	}

	static InputStream utf8(InputStream in) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_DECLARATION);
		byte[] start = bytes.readNBytes(LONGEST_DECLARATION);
		int mark = (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)
				? 3 : 0;
		bytes.unread(start, mark, start.length - mark);
		Charset charset = charset(start, mark);
		return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII) ? bytes
				: new Recoded(new InputStreamReader(bytes, charset.newDecoder()));
	}

	private static Charset charset(byte[] start, int mark) throws MalformedXml {
		if (start.length >= 2 && mark == 0) {
			int two = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
			if (two == 0xFEFF || two == 0xFFFE) {
				return StandardCharsets.UTF_16;
			}
			if (two == '<' || two == '<' << 8) {
				return (two == '<') ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
			}
		}
		Matcher declared = DECLARED.matcher(new String(start, mark, start.length - mark, StandardCharsets.ISO_8859_1));
		if (mark > 0 || !declared.matches()) {
			return StandardCharsets.UTF_8;
		}
		try {
			Charset charset = Charset.forName(declared.group(1));
			// A declaration that can be read byte by byte is wrong about being UTF-16.
			return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new MalformedXml("it names an unknown character set");
		}
	}

	/** Characters as UTF-8. */
	private static final class Recoded extends InputStream {

		private final Reader reader;

		private final char[] letters = new char[8192];

		private byte[] bytes = new byte[0];

		private int at;

		Recoded(Reader reader) {
			this.reader = reader;
		}

		@Override
		public int read() throws IOException {
			return (this.at < this.bytes.length || fill()) ? this.bytes[this.at++] & 0xFF : -1;
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			if (this.at == this.bytes.length && !fill()) {
				return -1;
			}
			int count = Math.min(length, this.bytes.length - this.at);
			System.arraycopy(this.bytes, this.at, target, from, count);
			this.at += count;
			return count;
		}

		@Override
		public void close() throws IOException {
			this.reader.close();
		}

		private boolean fill() throws IOException {
			int count = this.reader.read(this.letters, 0, this.letters.length - 1);
			if (count < 0) {
				return false;
			}
			if (Character.isHighSurrogate(this.letters[count - 1])) {
				int low = this.reader.read();
				if (low >= 0) {
					this.letters[count++] = (char) low;
				}
			}
			this.bytes = new String(this.letters, 0, count).getBytes(StandardCharsets.UTF_8);
			this.at = 0;
			return true;
		}

	}

}
