package org.satyapan.commands.link;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayDeque;

/**
 * The letters of a file. A damaged letter becomes U+FFFD, and where it stood is
 * remembered.
 */
final class TextSource implements Closeable {

	private static final int BYTES = 1 << 16;

	/** Places of damage remembered at a time; more in one stretch are still replaced. */
	private static final int REMEMBERED = 1000;

	private final FileChannel channel;

	private final CharsetDecoder decoder;

	private final boolean certain;

	private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();

	private final ArrayDeque<Long> damaged = new ArrayDeque<>();

	private long letters;

	private boolean ended;

	/**
	 * Opens a file.
	 * @param file the file
	 * @param encoding how it is written; unless certain, {@link #read} stops at the first
	 * byte that does not fit
	 */
	TextSource(Path file, Encoding encoding) throws IOException {
		this.channel = FileChannel.open(file);
		this.channel.position(encoding.mark());
		this.certain = encoding.certain();
		this.decoder = encoding.charset()
			.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/**
	 * Reads letters.
	 * @param into where to
	 * @param from the first index filled
	 * @return how many, or -1 at the end
	 * @throws NotUtf8Exception if the encoding is uncertain and a byte does not fit
	 */
	int read(char[] into, int from) throws IOException {
		CharBuffer out = CharBuffer.wrap(into, from, into.length - from);
		while (out.position() == from && !this.ended) {
			boolean last = fill();
			CoderResult result = this.decoder.decode(this.bytes, out, last);
			while (result.isError() && out.remaining() > 0) {
				damage(out, from, result.length());
				result = this.decoder.decode(this.bytes, out, last);
			}
			this.ended = last && result.isUnderflow();
		}
		int count = out.position() - from;
		this.letters += count;
		return (count == 0) ? -1 : count;
	}

	/** Returns whether the file has no more bytes than are in the buffer now. */
	private boolean fill() throws IOException {
		this.bytes.compact();
		int count = this.channel.read(this.bytes);
		this.bytes.flip();
		return count < 0;
	}

	private void damage(CharBuffer out, int from, int length) {
		if (!this.certain) {
			throw new NotUtf8Exception();
		}
		this.bytes.position(this.bytes.position() + length);
		if (this.damaged.size() < REMEMBERED) {
			this.damaged.add(this.letters + out.position() - from);
		}
		out.put('\uFFFD');
	}

	/**
	 * Damaged letters before a position, each told once.
	 * @param position letters from the beginning of the file
	 */
	int damagedBefore(long position) {
		int count = 0;
		while (!this.damaged.isEmpty() && this.damaged.peek() < position) {
			this.damaged.remove();
			count++;
		}
		return count;
	}

	/** Bytes read so far. */
	long position() throws IOException {
		return this.channel.position();
	}

	/** Bytes of the file. */
	long size() throws IOException {
		return this.channel.size();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
