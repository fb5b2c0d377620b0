package org.satyapan.intake.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one cell's XML: its column and what is stored in it, as text.
 */
final class CellReader {

	private static final byte[] VALUE = "v".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] FORMULA = "f".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] INLINE = "is".getBytes(StandardCharsets.US_ASCII);

	/** More letters than {@code XFD}, the last column that a spreadsheet has. */
	private static final int NO_COLUMN = 1 << 20;

	private final SharedStrings strings;

	private final DateStyles styles;

	private final CellNumbers numbers;

	private final ByteText value;

	private final ByteText formula;

	private boolean hasFormula;

	/** Whether there is a value, be it an empty text. */
	private boolean hasValue;

	private int column;

	CellReader(SharedStrings strings, DateStyles styles, CellNumbers numbers, BulkLimits limits) {
		this.strings = strings;
		this.styles = styles;
		this.numbers = numbers;
		this.value = new ByteText(4 * limits.cellCharacters());
		this.formula = new ByteText(4 * limits.cellCharacters());
	}

	/** The column of the cell that was read last, 0 for the first. */
	int column() {
		return this.column;
	}

	/**
	 * Reads the cell whose tag was just begun, up to its end.
	 * @param next the column, if the cell does not name it
	 * @return what is stored in it; of a formula, what it last gave; empty if nothing is
	 */
	String read(XmlBytes xml, int next) throws IOException {
		XmlTag tag = xml.tag();
		this.column = column(tag, next);
		char type = type(tag);
		int style = number(tag, tag.find('s'));
		this.value.clear();
		this.formula.clear();
		this.hasFormula = false;
		this.hasValue = false;
		collect(xml, type == 'i');
		if (this.value.length() == 0) {
			boolean computed = type == 't' && this.hasValue;
			return (this.hasFormula && !computed) ? "=" + this.formula.text() : "";
		}
		return switch (type) {
			case 's' -> this.value.isBlank() ? "" : this.strings.get(this.value.number());
			case 'n' -> this.value.isBlank() ? "" : this.numbers.text(this.value, this.styles.isDate(style));
			case 'b' -> isFalse(this.value) ? "false" : "true";
			case 't', 'i' -> EscapedLetters.resolve(this.value.text());
			default -> this.value.text();
		};
	}

	/**
	 * The text of {@code v}, {@code f} and {@code is} with its runs, without what tells
	 * how to say it.
	 */
	private void collect(XmlBytes xml, boolean inline) throws IOException {
		int depth = xml.depth();
		ByteText target = null;
		byte[] child = VALUE;
		boolean run = false;
		while (true) {
			switch (xml.next()) {
				case START -> {
					int below = xml.depth() - depth;
					if (below == 1) {
						child = xml.is(VALUE) ? VALUE
								: xml.is(FORMULA) ? FORMULA : xml.is(INLINE) ? INLINE : new byte[0];
						this.hasFormula |= child == FORMULA;
						this.hasValue |= child == VALUE;
						target = (child == VALUE && !inline) ? this.value : (child == FORMULA) ? this.formula : null;
					}
					else if (child == INLINE && inline) {
						run = (below == 2) ? xml.is(SharedStrings.RUN) : run;
						boolean text = xml.is(SharedStrings.TEXT) && (below == 2 || (below == 3 && run));
						target = text ? this.value : null;
					}
				}
				case TEXT -> {
					if (target != null) {
						xml.appendTo(target);
					}
				}
				case END -> {
					target = null;
					if (xml.depth() == depth) {
						return;
					}
				}
				case DONE -> throw new MalformedXml("a cell does not end");
			}
		}
	}

	private static boolean isFalse(ByteText value) throws MalformedXml {
		return value.number() == 0 || value.text().strip().equals("false");
	}

	/** One letter for each type of cell that the standard has. */
	private static char type(XmlTag tag) throws MalformedXml {
		int attribute = tag.find('t');
		if (attribute < 0) {
			return 'n';
		}
		byte[] bytes = tag.bytes();
		int from = tag.from(attribute);
		int length = tag.to(attribute) - from;
		if (length == 1 && "snbed".indexOf(bytes[from]) >= 0) {
			return (char) bytes[from];
		}
		return switch (new String(bytes, from, length, StandardCharsets.ISO_8859_1)) {
			case "str" -> 't';
			case "inlineStr" -> 'i';
			default -> throw new MalformedXml("a cell is of an unknown type");
		};
	}

	private static int column(XmlTag tag, int next) throws MalformedXml {
		int attribute = tag.find('r');
		if (attribute < 0) {
			return next;
		}
		byte[] bytes = tag.bytes();
		int column = 0;
		for (int i = tag.from(attribute); i < tag.to(attribute); i++) {
			int letter = (bytes[i] & ~0x20) - 'A';
			if (letter < 0 || letter > 25) {
				break;
			}
			column = Math.min(26 * column + letter + 1, NO_COLUMN);
		}
		if (column == 0) {
			throw new MalformedXml("a cell does not say in which column it stands");
		}
		return column - 1;
	}

	/** The whole number that an attribute is, or -1 if it is none. */
	static int number(XmlTag tag, int attribute) {
		if (attribute < 0 || tag.to(attribute) - tag.from(attribute) > 9) {
			return -1;
		}
		int number = 0;
		for (int i = tag.from(attribute); i < tag.to(attribute); i++) {
			int digit = tag.bytes()[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = 10 * number + digit;
		}
		return number;
	}

}
