package org.satyapan.intake.bulk;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A start tag and its attributes, as places in the bytes. Valid until the next event.
 */
final class XmlTag {

	private static final int MOST_ATTRIBUTES = 1000;

	private static final boolean[] NAME = new boolean[256];
	static {
		Arrays.fill(NAME, true);
		for (char letter : " \t\r\n/><=\"'&\0".toCharArray()) {
			NAME[letter] = false;
		}
	}

	private byte[] bytes = new byte[0];

	private int nameFrom;

	private int localFrom;

	private int nameTo;

	private int end;

	private boolean empty;

	/** Four places for each attribute: where its name and its value begin and end. */
	private int[] attributes = new int[64];

	private int count;

	/**
	 * Reads the tag that begins at a place.
	 * @return whether it ends before the end of the bytes
	 */
	boolean scan(byte[] bytes, int from, int to) throws MalformedXml {
		this.bytes = bytes;
		this.count = 0;
		this.nameFrom = from + 1;
		this.localFrom = this.nameFrom;
		int i = this.nameFrom;
		while (i < to && NAME[bytes[i] & 0xFF]) {
			if (bytes[i] == ':') {
				this.localFrom = i + 1;
			}
			i++;
		}
		this.nameTo = i;
		while (true) {
			while (i < to && isBlank(bytes[i])) {
				i++;
			}
			if (i >= to) {
				return false;
			}
			if (this.nameTo == this.localFrom) {
				throw new MalformedXml("a tag has no name");
			}
			if (bytes[i] == '>' || bytes[i] == '/') {
				return close(i, to);
			}
			i = attribute(i, to);
			if (i < 0) {
				return false;
			}
		}
	}

	int nameFrom() {
		return this.nameFrom;
	}

	int localFrom() {
		return this.localFrom;
	}

	int nameTo() {
		return this.nameTo;
	}

	/** Where the tag ends. */
	int end() {
		return this.end;
	}

	/** Whether the element has no content and no end tag. */
	boolean empty() {
		return this.empty;
	}

	/** The number of the attribute of a name of one letter, or -1. */
	int find(char name) {
		for (int i = 0; i < this.count; i++) {
			int from = this.attributes[4 * i];
			if (this.bytes[from] == name && this.attributes[4 * i + 1] == from + 1) {
				return i;
			}
		}
		return -1;
	}

	/** Where the value of an attribute begins. */
	int from(int attribute) {
		return this.attributes[4 * attribute + 2];
	}

	/** Where the value of an attribute ends. */
	int to(int attribute) {
		return this.attributes[4 * attribute + 3];
	}

	byte[] bytes() {
		return this.bytes;
	}

	/** The value of an attribute without a prefix, or null. */
	@Nullable String value(String name) throws MalformedXml {
		return value(name, false);
	}

	/** The value of an attribute with some prefix, or null. */
	@Nullable String prefixed(String name) throws MalformedXml {
		return value(name, true);
	}

	static boolean isBlank(byte letter) {
		return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
	}

	private @Nullable String value(String name, boolean prefixed) throws MalformedXml {
		for (int i = 0; i < this.count; i++) {
			String found = ByteText.text(this.bytes, this.attributes[4 * i], this.attributes[4 * i + 1]);
			if (prefixed ? found.endsWith(":" + name) : found.equals(name)) {
				return XmlEntity.text(this.bytes, from(i), to(i));
			}
		}
		return null;
	}

	private boolean close(int at, int to) throws MalformedXml {
		this.empty = this.bytes[at] == '/';
		int last = this.empty ? at + 1 : at;
		if (last >= to) {
			return false;
		}
		if (this.bytes[last] != '>') {
			throw new MalformedXml("a tag is not closed");
		}
		this.end = last + 1;
		return true;
	}

	/** Reads an attribute; returns where it ends, or -1 if the bytes end before. */
	private int attribute(int from, int to) throws MalformedXml {
		byte[] bytes = this.bytes;
		int i = from;
		while (i < to && NAME[bytes[i] & 0xFF]) {
			i++;
		}
		int nameTo = i;
		while (i < to && isBlank(bytes[i])) {
			i++;
		}
		if (i >= to) {
			return -1;
		}
		if (nameTo == from || bytes[i] != '=') {
			throw new MalformedXml("a tag holds something that is no attribute");
		}
		i++;
		while (i < to && isBlank(bytes[i])) {
			i++;
		}
		if (i >= to) {
			return -1;
		}
		byte quote = bytes[i];
		if (quote != '"' && quote != '\'') {
			throw new MalformedXml("the value of an attribute is not quoted");
		}
		int valueFrom = ++i;
		while (i < to && bytes[i] != quote) {
			if (bytes[i] == '<') {
				throw new MalformedXml("the value of an attribute is not closed");
			}
			i++;
		}
		if (i >= to) {
			return -1;
		}
		add(from, nameTo, valueFrom, i);
		return i + 1;
	}

	private void add(int nameFrom, int nameTo, int valueFrom, int valueTo) throws MalformedXml {
		if (this.count == MOST_ATTRIBUTES) {
			throw new MalformedXml("a tag has more than " + MOST_ATTRIBUTES + " attributes");
		}
		if (4 * this.count == this.attributes.length) {
			this.attributes = Arrays.copyOf(this.attributes, 2 * this.attributes.length);
		}
		int place = 4 * this.count++;
		this.attributes[place] = nameFrom;
		this.attributes[place + 1] = nameTo;
		this.attributes[place + 2] = valueFrom;
		this.attributes[place + 3] = valueTo;
	}

}
