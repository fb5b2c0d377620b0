package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A window over the bytes of a part. It moves on as they are used, and widens only for a
 * tag that does not fit.
 */
final class XmlBuffer implements Closeable {

	private static final int LONGEST_TAG = 4 << 20;

	private final InputStream in;

	private byte[] bytes = new byte[1 << 16];

	private int at;

	private int end;

	XmlBuffer(InputStream in) {
		this.in = in;
	}

	byte[] bytes() {
		return this.bytes;
	}

	/** Where the first byte is that was not used. */
	int at() {
		return this.at;
	}

	int end() {
		return this.end;
	}

	byte first() {
		return this.bytes[this.at];
	}

	/** The byte so many places after the first. */
	byte byteAt(int place) {
		return this.bytes[this.at + place];
	}

	void skipTo(int place) {
		this.at = place;
	}

	/** Whether at least so many bytes are left; may move them. */
	boolean has(int count) throws IOException {
		while (this.end - this.at < count) {
			if (!fill()) {
				return false;
			}
		}
		return true;
	}

	boolean startsWith(byte[] expected) throws IOException {
		return has(expected.length)
				&& Arrays.equals(this.bytes, this.at, this.at + expected.length, expected, 0, expected.length);
	}

	/** Reads on, where what was read is not enough to tell. */
	void more() throws IOException {
		if (!fill()) {
			throw new MalformedXml("the part breaks off");
		}
	}

	/** Skips so many bytes, and then all up to and with the mark. */
	void skipPast(int first, char... mark) throws IOException {
		has(first);
		this.at += first;
		int matched = 0;
		while (matched < mark.length) {
			if (!has(mark.length)) {
				throw new MalformedXml("the part breaks off");
			}
			for (matched = 0; matched < mark.length && this.bytes[this.at + matched] == mark[matched];) {
				matched++;
			}
			this.at += (matched == mark.length) ? matched : 1;
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private boolean fill() throws IOException {
		if (this.at > 0) {
			System.arraycopy(this.bytes, this.at, this.bytes, 0, this.end - this.at);
			this.end -= this.at;
			this.at = 0;
		}
		if (this.end == this.bytes.length) {
			if (this.bytes.length >= LONGEST_TAG) {
				throw new MalformedXml("a tag is longer than " + LONGEST_TAG + " bytes");
			}
			this.bytes = Arrays.copyOf(this.bytes, 2 * this.bytes.length);
		}
		int read = this.in.read(this.bytes, this.end, this.bytes.length - this.end);
		if (read > 0) {
			this.end += read;
		}
		return read > 0;
	}

}
