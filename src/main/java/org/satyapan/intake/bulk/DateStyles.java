package org.satyapan.intake.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;

import org.jspecify.annotations.Nullable;
import org.satyapan.intake.workbook.DateCodes;

/**
 * Which styles of a workbook show a number as a date.
 */
final class DateStyles {

	private static final byte[] FORMATS = "numFmts".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] FORMAT = "numFmt".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] STYLES = "cellXfs".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] STYLE = "xf".getBytes(StandardCharsets.US_ASCII);

	/** A spreadsheet has at most 65,490 styles, and formats of at most 255 letters. */
	private static final int MOST = 100_000;

	private static final int LONGEST_FORMAT = 255;

	private final BitSet dates = new BitSet();

	private DateStyles() {
	}

	/** A workbook without styles. */
	static DateStyles none() {
		return new DateStyles();
	}

	static DateStyles read(InputStream part) throws IOException {
		DateStyles styles = new DateStyles();
		Map<Integer, String> formats = new HashMap<>();
		try (XmlBytes xml = new XmlBytes(part)) {
			byte[] section = new byte[0];
			int style = 0;
			for (XmlBytes.Event event = xml.next(); event != XmlBytes.Event.DONE; event = xml.next()) {
				if (event != XmlBytes.Event.START) {
					continue;
				}
				if (xml.depth() == 2) {
					section = xml.is(FORMATS) ? FORMATS : xml.is(STYLES) ? STYLES : new byte[0];
				}
				else if (xml.depth() == 3 && section == FORMATS && xml.is(FORMAT)) {
					String code = xml.tag().value("formatCode");
					formats.put(number(xml.tag().value("numFmtId")),
							(code != null && code.length() <= LONGEST_FORMAT) ? code : "");
				}
				else if (xml.depth() == 3 && section == STYLES && xml.is(STYLE)) {
					styles.dates.set(style++, isDate(number(xml.tag().value("numFmtId")), formats));
				}
				if (formats.size() > MOST || style > MOST) {
					throw new MalformedXml("it has more styles than a spreadsheet can have");
				}
			}
		}
		return styles;
	}

	boolean isDate(int style) {
		return style >= 0 && this.dates.get(style);
	}

	private static boolean isDate(int id, Map<Integer, String> formats) {
		String code = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(Math.max(id, 0)));
		return code != null && DateCodes.isDate(id, code);
	}

	private static int number(@Nullable String text) throws MalformedXml {
		try {
			return (text != null) ? Integer.parseInt(text.strip()) : 0;
		}
		catch (NumberFormatException ex) {
			throw new MalformedXml("a style's number is none");
		}
	}

}
