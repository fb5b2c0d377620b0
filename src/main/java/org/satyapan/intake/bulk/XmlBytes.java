package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Reads XML from bytes, in the subset that workbooks are allowed: no document type, so no
 * entities but the five. Elements are known by their local names, whatever their prefix.
 * Checks that tags match and that the document is complete.
 */
final class XmlBytes implements Closeable {

	/** What comes next. */
	enum Event {

		/** An element begins; an empty one too, and ends with the next event. */
		START,
		/** The element that was begun last ends. */
		END,
		/** A piece of the text of an element; there may be several in a row. */
		TEXT,
		/** The document is complete. */
		DONE

	}

	private static final int DEEPEST = 100;

	private static final byte[] COMMENT = { '<', '!', '-', '-' };

	private static final byte[] CDATA = { '<', '!', '[', 'C', 'D', 'A', 'T', 'A', '[' };

	private static final byte[] CDATA_END = { ']', ']', '>' };

	private final XmlBuffer buffer;

	private final XmlTag tag = new XmlTag();

	/** The names of the elements that are open, one behind the other. */
	private byte[] names = new byte[1024];

	private final int[] nameFrom = new int[DEEPEST + 2];

	private final int[] localFrom = new int[DEEPEST + 2];

	private int depth;

	private boolean begun;

	private boolean leaving;

	private boolean empty;

	private boolean inCdata;

	private byte[] text = new byte[0];

	private int textFrom;

	private int textTo;

	XmlBytes(InputStream in) throws IOException {
		this.buffer = new XmlBuffer(XmlEncoding.utf8(in));
	}

	/** Goes to what comes next. */
	Event next() throws IOException {
		if (this.leaving) {
			this.depth--;
			this.leaving = false;
		}
		if (this.empty) {
			this.empty = false;
			this.leaving = true;
			return Event.END;
		}
		while (this.buffer.has(1)) {
			Event event = this.inCdata ? cdata() : (this.buffer.first() == '<') ? markup() : text();
			if (event != null) {
				return event;
			}
		}
		if (this.depth > 0 || !this.begun) {
			throw new MalformedXml("the part breaks off");
		}
		return Event.DONE;
	}

	/** How many elements are open; the one that begins or ends counts. */
	int depth() {
		return this.depth;
	}

	/** Whether the element that begins or ends, or holds the text, has that name. */
	boolean is(byte[] name) {
		int from = this.localFrom[this.depth];
		return this.nameFrom[this.depth + 1] - from == name.length && same(this.names, from, name, 0, name.length);
	}

	/** The tag that was just begun. */
	XmlTag tag() {
		return this.tag;
	}

	/** Adds the piece of text that was just read. */
	void appendTo(ByteText all) throws MalformedXml {
		all.append(this.text, this.textFrom, this.textTo);
	}

	@Override
	public void close() throws IOException {
		this.buffer.close();
	}

	private @Nullable Event text() throws IOException {
		byte[] bytes = this.buffer.bytes();
		int from = this.buffer.at();
		int end = this.buffer.end();
		int to = from;
		while (to < end && bytes[to] != '<' && bytes[to] != '&' && bytes[to] != '\r') {
			to++;
		}
		if (to > from) {
			return piece(bytes, from, to);
		}
		return (bytes[from] == '&') ? entity() : lineBreak();
	}

	private @Nullable Event piece(byte[] bytes, int from, int to) throws IOException {
		this.buffer.skipTo(to);
		this.text = bytes;
		this.textFrom = from;
		this.textTo = to;
		if (this.depth > 0) {
			return Event.TEXT;
		}
		for (int i = from; i < to; i++) {
			if (bytes[i] > ' ' || bytes[i] < 0) {
				throw new MalformedXml("there is text outside of all elements");
			}
		}
		return null;
	}

	private @Nullable Event entity() throws IOException {
		int length = 2;
		while (length <= 12 && this.buffer.has(length) && this.buffer.byteAt(length - 1) != ';') {
			length++;
		}
		int from = this.buffer.at();
		byte[] letters = XmlEntity.utf8(this.buffer.bytes(), from, Math.min(from + length, this.buffer.end()));
		this.buffer.skipTo(from + length);
		this.text = letters;
		this.textFrom = 0;
		this.textTo = letters.length;
		if (this.depth == 0) {
			throw new MalformedXml("there is text outside of all elements");
		}
		return Event.TEXT;
	}

	/** However a line ends, XML says that it ends with a line feed. */
	private @Nullable Event lineBreak() throws IOException {
		boolean two = this.buffer.has(2) && this.buffer.byteAt(1) == '\n';
		this.buffer.skipTo(this.buffer.at() + (two ? 2 : 1));
		this.text = new byte[] { '\n' };
		this.textFrom = 0;
		this.textTo = 1;
		return (this.depth > 0) ? Event.TEXT : null;
	}

	private @Nullable Event cdata() throws IOException {
		byte[] bytes = this.buffer.bytes();
		int from = this.buffer.at();
		if (this.buffer.startsWith(CDATA_END)) {
			this.buffer.skipTo(this.buffer.at() + CDATA_END.length);
			this.inCdata = false;
			return null;
		}
		bytes = this.buffer.bytes();
		from = this.buffer.at();
		if (bytes[from] == '\r') {
			return lineBreak();
		}
		int to = from + 1;
		while (to < this.buffer.end() && bytes[to] != ']' && bytes[to] != '\r') {
			to++;
		}
		return piece(bytes, from, to);
	}

	private @Nullable Event markup() throws IOException {
		if (!this.buffer.has(2)) {
			throw new MalformedXml("the part breaks off");
		}
		switch (this.buffer.byteAt(1)) {
			case '/' -> {
				endTag();
				return Event.END;
			}
			case '?' -> this.buffer.skipPast(0, '?', '>');
			case '!' -> {
				if (this.buffer.startsWith(COMMENT)) {
					this.buffer.skipPast(COMMENT.length, '-', '-', '>');
				}
				else if (this.depth > 0 && this.buffer.startsWith(CDATA)) {
					this.buffer.skipTo(this.buffer.at() + CDATA.length);
					this.inCdata = true;
				}
				else {
					throw new MalformedXml("it holds a document type declaration, which workbooks must not have");
				}
			}
			default -> {
				startTag();
				return Event.START;
			}
		}
		return null;
	}

	private void startTag() throws IOException {
		if (this.begun && this.depth == 0) {
			throw new MalformedXml("a second document follows the first");
		}
		if (this.depth == DEEPEST) {
			throw new MalformedXml("elements are nested more than " + DEEPEST + " deep");
		}
		while (!this.tag.scan(this.buffer.bytes(), this.buffer.at(), this.buffer.end())) {
			this.buffer.more();
		}
		this.buffer.skipTo(this.tag.end());
		this.begun = true;
		this.depth++;
		int from = this.nameFrom[this.depth];
		int length = this.tag.nameTo() - this.tag.nameFrom();
		if (from + length > this.names.length) {
			this.names = Arrays.copyOf(this.names, 2 * (from + length));
		}
		System.arraycopy(this.buffer.bytes(), this.tag.nameFrom(), this.names, from, length);
		this.localFrom[this.depth] = from + this.tag.localFrom() - this.tag.nameFrom();
		this.nameFrom[this.depth + 1] = from + length;
		this.empty = this.tag.empty();
	}

	private void endTag() throws IOException {
		int length = this.nameFrom[this.depth + 1] - this.nameFrom[this.depth];
		if (this.depth == 0 || !this.buffer.has(length + 3)
				|| !same(this.names, this.nameFrom[this.depth], this.buffer.bytes(), this.buffer.at() + 2, length)) {
			throw new MalformedXml("a tag ends that was not begun, or the part breaks off");
		}
		int to = length + 2;
		while (this.buffer.has(to + 1) && XmlTag.isBlank(this.buffer.byteAt(to))) {
			to++;
		}
		if (!this.buffer.has(to + 1) || this.buffer.byteAt(to) != '>') {
			throw new MalformedXml("an end tag is not closed");
		}
		this.buffer.skipTo(this.buffer.at() + to + 1);
		this.leaving = true;
	}

	/** Faster for names, which are short, than what the platform has. */
	private static boolean same(byte[] one, int oneFrom, byte[] other, int otherFrom, int length) {
		for (int i = 0; i < length; i++) {
			if (one[oneFrom + i] != other[otherFrom + i]) {
				return false;
			}
		}
		return true;
	}

}
