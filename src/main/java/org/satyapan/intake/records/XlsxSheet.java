package org.satyapan.intake.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet's XML. Numbers come as their figures, dates as ISO dates, of
 * formulas the value that was saved.
 */
final class XlsxSheet extends DefaultHandler {

	private static final int MOST_COLUMNS = 500;

	private final ReadOnlySharedStringsTable strings;

	private final StylesTable styles;

	private final boolean from1904;

	private final BiConsumer<Integer, List<String>> rows;

	private final Map<Integer, Boolean> dates = new HashMap<>();

	private final StringBuilder text = new StringBuilder();

	private List<String> cells = new ArrayList<>();

	private int row;

	private int column;

	private @Nullable String type;

	private int style;

	private boolean collecting;

	private boolean phonetic;

	XlsxSheet(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904,
			BiConsumer<Integer, List<String>> rows) {
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
		this.rows = rows;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		switch (local) {
			case "row" -> {
				String number = attributes.getValue("r");
				this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
				this.cells = new ArrayList<>();
				this.column = -1;
			}
			case "c" -> {
				String reference = attributes.getValue("r");
				this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
				if (this.column < 0 || this.column >= MOST_COLUMNS) {
					throw new SAXException("More than " + MOST_COLUMNS + " columns");
				}
				this.type = attributes.getValue("t");
				String style = attributes.getValue("s");
				this.style = (style != null) ? Integer.parseInt(style) : 0;
				this.text.setLength(0);
			}
			case "rPh" -> this.phonetic = true;
			case "v", "t" -> this.collecting = !this.phonetic;
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String local, String name) {
		switch (local) {
			case "v", "t" -> this.collecting = false;
			case "rPh" -> this.phonetic = false;
			case "c" -> {
				while (this.cells.size() < this.column) {
					this.cells.add("");
				}
				if (this.cells.size() == this.column) {
					this.cells.add(value());
				}
			}
			case "row" -> {
				if (this.cells.stream().anyMatch((cell) -> !cell.isBlank())) {
					this.rows.accept(this.row, this.cells);
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] letters, int start, int length) {
		if (this.collecting) {
			this.text.append(letters, start, length);
		}
	}

	private String value() {
		String raw = this.text.toString();
		if (raw.isBlank()) {
			return "";
		}
		return switch ((this.type != null) ? this.type : "n") {
			case "s" -> this.strings.getItemAt(Integer.parseInt(raw.strip())).getString();
			case "n" -> Numbers.text(raw.strip(), isDate(), this.from1904);
			default -> raw;
		};
	}

	private boolean isDate() {
		return this.dates.computeIfAbsent(this.style, (style) -> {
			if (style < 0 || style >= this.styles.getNumCellStyles()) {
				return false;
			}
			XSSFCellStyle cellStyle = this.styles.getStyleAt(style);
			return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
		});
	}

}
