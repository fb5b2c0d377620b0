package org.satyapan.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The texts that the cells of a workbook share.
 */
final class SharedStrings implements Closeable {

	static final byte[] TEXT = "t".getBytes(StandardCharsets.US_ASCII);

	static final byte[] RUN = "r".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ROOT = "sst".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ITEM = "si".getBytes(StandardCharsets.US_ASCII);

	private final StoredTexts texts;

	private SharedStrings(StoredTexts texts) {
		this.texts = texts;
	}

	/** A workbook without any. */
	static SharedStrings none() {
		return new SharedStrings(new StoredTexts(0));
	}

	/** Reads the part that holds them. */
	static SharedStrings read(InputStream part, BulkLimits limits) throws IOException {
		StoredTexts texts = new StoredTexts(limits.textsInMemory().toBytes());
		try (XmlBytes xml = new XmlBytes(part)) {
			ByteText text = new ByteText(4 * limits.cellCharacters());
			boolean run = false;
			boolean collecting = false;
			for (XmlBytes.Event event = xml.next(); event != XmlBytes.Event.DONE; event = xml.next()) {
				switch (event) {
					case START -> {
						switch (xml.depth()) {
							case 1 -> expect(xml, ROOT);
							case 2 -> expect(xml, ITEM);
							case 3 -> {
								run = xml.is(RUN);
								collecting = xml.is(TEXT);
							}
							default -> collecting = run && xml.depth() == 4 && xml.is(TEXT);
						}
					}
					case END -> {
						collecting = false;
						if (xml.depth() == 2 && xml.is(ITEM)) {
							texts.add(text.bytes(), text.length());
							text.clear();
						}
					}
					default -> {
						if (collecting) {
							xml.appendTo(text);
						}
					}
				}
			}
			texts.finish();
			return new SharedStrings(texts);
		}
		catch (IOException | RuntimeException ex) {
			texts.close();
			throw ex;
		}
	}

	/** The text of a number. */
	String get(int number) throws IOException {
		if (number < 0 || number >= this.texts.count()) {
			throw new MalformedXml("a cell shares a text that the workbook does not hold");
		}
		return EscapedLetters.resolve(this.texts.get(number));
	}

	@Override
	public void close() throws IOException {
		this.texts.close();
	}

	private static void expect(XmlBytes xml, byte[] name) throws MalformedXml {
		if (!xml.is(name) && (name == ROOT || !xml.is(EXTENSION))) {
			throw new MalformedXml("the list of shared texts holds something else");
		}
	}

	private static final byte[] EXTENSION = "extLst".getBytes(StandardCharsets.US_ASCII);

}
