package org.satyapan.intake.workbook;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * What the styles of an OpenDocument file say of fonts, of the order of day and month,
 * and of hidden sheets.
 */
final class OdsStyles {

	static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

	static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

	private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

	private static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

	private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";

	/** Styles inherit from each other; a ring of them ends here. */
	private static final int DEEPEST = 20;

	private static final class Look {

		private @Nullable String parent;

		private @Nullable String font;

		private @Nullable String dates;

		private boolean hidden;

	}

	private final Map<String, String> faces = new HashMap<>();

	private final Map<String, Look> looks = new HashMap<>();

	private final Map<String, Boolean> american = new HashMap<>();

	private Look current = new Look();

	/** Takes one of the elements that hold styles, up to its end. */
	void read(SafeXml xml) throws XMLStreamException {
		String whole = xml.getLocalName();
		while (!xml.ends(OFFICE, whole)) {
			if (xml.next() == SafeXml.START_ELEMENT) {
				start(xml);
			}
		}
	}

	private void start(SafeXml xml) throws XMLStreamException {
		if (xml.starts(STYLE, "font-face")) {
			put(this.faces, xml.attribute(STYLE, "name"), plain(xml.attribute(SVG, "font-family")));
		}
		else if (xml.starts(STYLE, "style") || xml.starts(STYLE, "default-style")) {
			this.current = new Look();
			this.current.parent = xml.attribute(STYLE, "parent-style-name");
			this.current.dates = xml.attribute(STYLE, "data-style-name");
			String name = xml.starts(STYLE, "style") ? xml.attribute(STYLE, "name") : "";
			put(this.looks, xml.attribute(STYLE, "family") + "/" + name, this.current);
		}
		else if (xml.starts(STYLE, "text-properties")) {
			String named = xml.attribute(STYLE, "font-name");
			String face = (named != null) ? this.faces.getOrDefault(named, named) : null;
			this.current.font = (face != null) ? face : plain(xml.attribute(FO, "font-family"));
		}
		else if (xml.starts(STYLE, "table-properties")) {
			this.current.hidden = "false".equals(xml.attribute(TABLE, "display"));
		}
		else if (xml.starts(NUMBER, "date-style")) {
			date(xml);
		}
	}

	private void date(SafeXml xml) throws XMLStreamException {
		String name = xml.attribute(STYLE, "name");
		StringBuilder pattern = new StringBuilder();
		while (!xml.ends(NUMBER, "date-style")) {
			xml.next();
			if (xml.starts(NUMBER, "day")) {
				pattern.append("d ");
			}
			else if (xml.starts(NUMBER, "month")) {
				pattern.append("true".equals(xml.attribute(NUMBER, "textual")) ? "mmm " : "m ");
			}
			else if (xml.starts(NUMBER, "year")) {
				pattern.append("y ");
			}
		}
		put(this.american, name, ExcelReader.isAmerican(pattern.toString()));
	}

	/** The font of a style of cells or of stretches of text, or null if none is named. */
	@Nullable String font(String family, @Nullable String style) {
		String name = style;
		for (int depth = 0; depth < DEEPEST; depth++) {
			Look look = this.looks.get(family + "/" + ((name != null) ? name : ""));
			if (look == null) {
				return null;
			}
			if (look.font != null) {
				return look.font;
			}
			if (name == null) {
				return null;
			}
			name = look.parent;
		}
		return null;
	}

	/** Whether a style of cells shows the month before the day. */
	boolean isAmerican(@Nullable String style) {
		Look look = this.looks.get("table-cell/" + style);
		return look != null && look.dates != null && this.american.getOrDefault(look.dates, false);
	}

	boolean hidesSheet(@Nullable String style) {
		Look look = this.looks.get("table/" + style);
		return look != null && look.hidden;
	}

	private static <T> void put(Map<String, T> map, @Nullable String key, @Nullable T value) {
		if (key != null && value != null) {
			map.put(key, value);
		}
	}

	private static @Nullable String plain(@Nullable String font) {
		return (font != null) ? font.split(",")[0].replaceAll("['\"]", "").strip() : null;
	}

}
