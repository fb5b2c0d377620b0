package org.satyapan.intake.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that is put together from pieces of UTF-8, of bounded length.
 */
final class ByteText {

	private final int most;

	private byte[] bytes = new byte[256];

	private int length;

	ByteText(int most) {
		this.most = most;
	}

	void clear() {
		this.length = 0;
	}

	void append(byte[] source, int from, int to) throws MalformedXml {
		int added = to - from;
		if (added > this.bytes.length - this.length) {
			if (added > this.most - this.length) {
				throw new MalformedXml("a text is longer than " + this.most + " bytes");
			}
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + added, 2 * this.bytes.length));
		}
		System.arraycopy(source, from, this.bytes, this.length, added);
		this.length += added;
	}

	byte[] bytes() {
		return this.bytes;
	}

	int length() {
		return this.length;
	}

	/** Whether there is nothing but blanks. */
	boolean isBlank() {
		for (int i = 0; i < this.length; i++) {
			if (this.bytes[i] > ' ' || this.bytes[i] < 0) {
				return false;
			}
		}
		return true;
	}

	/** Writes {@code 44055.0}, as some programs do, as {@code 44055}. */
	void dropPointZero() {
		if (this.length > 2 && this.bytes[this.length - 1] == '0' && this.bytes[this.length - 2] == '.'
				&& this.bytes[this.length - 3] >= '0') {
			this.length -= 2;
		}
	}

	/**
	 * The whole number that the text is, or -1 if it is none below a thousand million.
	 */
	int number() {
		int from = 0;
		int to = this.length;
		while (from < to && this.bytes[from] <= ' ' && this.bytes[from] > 0) {
			from++;
		}
		while (to > from && this.bytes[to - 1] <= ' ' && this.bytes[to - 1] > 0) {
			to--;
		}
		if (from == to || to - from > 9) {
			return -1;
		}
		int number = 0;
		for (int i = from; i < to; i++) {
			int digit = this.bytes[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = 10 * number + digit;
		}
		return number;
	}

	/**
	 * The text.
	 * @throws MalformedXml if the bytes are no UTF-8
	 */
	String text() throws MalformedXml {
		return text(this.bytes, 0, this.length);
	}

	static String text(byte[] bytes, int from, int to) throws MalformedXml {
		String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		if (text.indexOf('\uFFFD') >= 0
				&& !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, from, to))) {
			throw new MalformedXml("a text is not in the character set that the part names");
		}
		return text;
	}

}
