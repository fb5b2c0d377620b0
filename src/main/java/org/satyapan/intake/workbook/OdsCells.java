package org.satyapan.intake.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of OpenDocument spreadsheets.
 */
final class OdsCells {

	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

	/** LibreOffice says by it that a formula failed. */
	private static final String EXTENDED = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	private final WorkbookLimits limits;

	private final LegacyFonts legacyFonts;

	private final OdsStyles styles;

	OdsCells(WorkbookLimits limits, LegacyFonts legacyFonts, OdsStyles styles) {
		this.limits = limits;
		this.legacyFonts = legacyFonts;
		this.styles = styles;
	}

	/**
	 * Reads the cell that begins here, up to its end.
	 * @param style of a cell that names none
	 * @return the cell, or null if it is blank
	 */
	@Nullable Cell read(SafeXml xml, int column, @Nullable String style) throws XMLStreamException {
		String own = xml.attribute(OdsReader.TABLE, "style-name");
		String look = (own != null) ? own : style;
		String type = String.valueOf(xml.attribute(OdsStyles.OFFICE, "value-type"));
		String value = xml.attribute(OdsStyles.OFFICE, type.equals("date") ? "date-value"
				: type.equals("boolean") ? "boolean-value" : type.equals("string") ? "string-value" : "value");
		boolean error = "error".equals(xml.attribute(EXTENDED, "value-type"));
		String formula = xml.attribute(OdsReader.TABLE, "formula");
		Writing writing = new Writing(this.styles.font("table-cell", look));
		writing.read(xml);
		String text = writing.text.toString();
		if (error) {
			return Cell.error(column, Text.isBlank(text) ? "#ERROR" : Text.line(text));
		}
		Cell typed = (value != null) ? typed(type, value, column, look) : null;
		if (typed != null) {
			return typed;
		}
		if (Text.isBlank(text) && value != null && type.equals("string")) {
			return Text.isBlank(value) ? null : Cell.text(column, this.limits.cut(value));
		}
		if (Text.isBlank(text)) {
			return (formula != null && type.equals("null")) ? Cell.error(column, "=" + this.limits.cut(formula)) : null;
		}
		return Cell.text(column, text, writing.runs.runs());
	}

	private @Nullable Cell typed(String type, String value, int column, @Nullable String look) {
		try {
			return switch (type) {
				case "float", "currency", "percentage" -> Cell.number(column, Double.parseDouble(value));
				case "boolean" -> Cell.bool(column, value.equals("true"));
				case "date" -> {
					LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
					yield day.isBefore(FIRST_DAY) ? null : Cell.date(column, day, this.styles.isAmerican(look));
				}
				default -> null;
			};
		}
		catch (NumberFormatException | DateTimeException ex) {
			return null;
		}
	}

	/** The paragraphs of one cell. */
	private final class Writing {

		private final StringBuilder text = new StringBuilder();

		private final FontRuns runs = new FontRuns(OdsCells.this.legacyFonts);

		private final Deque<String> fonts = new ArrayDeque<>();

		private boolean begun;

		Writing(@Nullable String font) {
			this.fonts.push((font != null) ? font : "");
		}

		void read(SafeXml xml) throws XMLStreamException {
			int depth = 1;
			while (depth > 0) {
				switch (xml.next()) {
					case SafeXml.START_ELEMENT -> {
						if (!TEXT.equals(xml.getNamespaceURI())) {
							xml.skip();
							continue;
						}
						depth++;
						start(xml);
					}
					case SafeXml.END_ELEMENT -> {
						depth--;
						if (depth > 0) {
							this.fonts.pop();
						}
					}
					case SafeXml.CHARACTERS, SafeXml.CDATA, SafeXml.SPACE -> {
						if (depth > 1) {
							add(xml.getText().replaceAll("\\s+", " "));
						}
					}
					default -> {
					}
				}
			}
		}

		private void start(SafeXml xml) {
			String font = null;
			switch (xml.getLocalName()) {
				case "p", "h" -> {
					add(this.begun ? "\n" : "");
					this.begun = true;
				}
				case "span" -> font = OdsCells.this.styles.font("text", xml.attribute(TEXT, "style-name"));
				case "s" -> add(" ".repeat(xml.number(TEXT, "c", 1, 100)));
				case "tab" -> add(" ");
				case "line-break" -> add("\n");
				default -> {
				}
			}
			this.fonts.push((font != null) ? font : this.fonts.getFirst());
		}

		private void add(String more) {
			int from = this.text.length();
			int room = OdsCells.this.limits.cellCharacters() - from;
			this.text.append(more, 0, Math.min(room, more.length()));
			this.runs.add(from, this.text.length(), this.fonts.getFirst());
		}

	}

}
