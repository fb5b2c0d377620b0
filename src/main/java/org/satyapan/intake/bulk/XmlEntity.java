package org.satyapan.intake.bulk;

import java.nio.charset.StandardCharsets;

/**
 * The five entities that XML knows by itself, and letters by their number. Others would
 * need a document type, which a workbook must not have.
 */
final class XmlEntity {

	private XmlEntity() {
	}

	/** The letter that an entity stands for, {@code &} and {@code ;} included. */
	static byte[] utf8(byte[] bytes, int from, int to) throws MalformedXml {
		String entity = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
		if (!entity.endsWith(";")) {
			throw new MalformedXml("an & begins no entity");
		}
		return switch (entity) {
			case "&lt;" -> new byte[] { '<' };
			case "&gt;" -> new byte[] { '>' };
			case "&amp;" -> new byte[] { '&' };
			case "&quot;" -> new byte[] { '"' };
			case "&apos;" -> new byte[] { '\'' };
			default -> Character.toString(numbered(entity)).getBytes(StandardCharsets.UTF_8);
		};
	}

	/** The text of an attribute's value. */
	static String text(byte[] bytes, int from, int to) throws MalformedXml {
		ByteText all = new ByteText(Math.max(to - from, 1));
		int start = from;
		for (int i = from; i < to; i++) {
			if (bytes[i] == '&') {
				all.append(bytes, start, i);
				start = i;
				while (i < to - 1 && bytes[i] != ';') {
					i++;
				}
				byte[] letter = utf8(bytes, start, i + 1);
				all.append(letter, 0, letter.length);
				start = i + 1;
			}
		}
		all.append(bytes, start, to);
		return all.text();
	}

	private static int numbered(String entity) throws MalformedXml {
		try {
			int letter = entity.startsWith("&#x") ? Integer.parseUnsignedInt(entity, 3, entity.length() - 1, 16)
					: entity.startsWith("&#") ? Integer.parseUnsignedInt(entity, 2, entity.length() - 1, 10) : -1;
			if (Character.isValidCodePoint(letter) && letter != 0 && (letter < 0xD800 || letter > 0xDFFF)) {
				return letter;
			}
		}
		catch (NumberFormatException ex) {
			// Said below.
		}
		throw new MalformedXml("it names an entity that XML does not know");
	}

}
