package org.satyapan.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * Reads OpenDocument spreadsheets. Rows and cells that the file only says to repeat are
 * bounded like others.
 */
final class OdsReader {

	static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

	/** Rows that a spreadsheet can have; more are only in a hostile file. */
	private static final int MOST_ROWS = 1 << 24;

	private final WorkbookLimits limits;

	private final OdsStyles styles = new OdsStyles();

	private final OdsCells cells;

	private final List<SheetBuilder> sheets = new ArrayList<>();

	private boolean dates1904;

	private OdsReader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.cells = new OdsCells(limits, legacyFonts, this.styles);
	}

	/** Reads a zipped file. */
	static List<Sheet> read(Path file, WorkbookLimits limits, LegacyFonts legacyFonts) throws UnreadableFile {
		OdsReader reader = new OdsReader(limits, legacyFonts);
		try (ZipParts parts = ZipParts.open(file, UnpackedSize.of(limits))) {
			if (isLocked(parts)) {
				throw FileRefusal.locked(null);
			}
			for (String part : List.of("styles.xml", "content.xml")) {
				if (part.equals("content.xml") || parts.has(part)) {
					try (InputStream in = parts.read(part)) {
						reader.document(in);
					}
				}
			}
			return reader.sheets();
		}
		catch (IOException | XMLStreamException | RuntimeException ex) {
			if (ex.getCause() instanceof UnreadableFile reason) {
				throw reason;
			}
			throw FileRefusal.incomplete(ex);
		}
	}

	/** Reads a file that is one piece of XML. */
	static List<Sheet> readFlat(byte[] content, WorkbookLimits limits, LegacyFonts legacyFonts) throws UnreadableFile {
		try {
			OdsReader reader = new OdsReader(limits, legacyFonts);
			reader.document(new ByteArrayInputStream(content));
			return reader.sheets();
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private static boolean isLocked(ZipParts parts) throws IOException {
		if (parts.has("encrypted-package")) {
			return true;
		}
		if (!parts.has("META-INF/manifest.xml")) {
			return false;
		}
		try (InputStream in = parts.read("META-INF/manifest.xml")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
		}
	}

	private List<Sheet> sheets() {
		if (this.sheets.isEmpty()) {
			throw new IllegalStateException("There is no table");
		}
		return this.sheets.stream().map((sheet) -> {
			sheet.countFrom1904(this.dates1904);
			return sheet.build();
		}).toList();
	}

	private void document(InputStream in) throws XMLStreamException, UnreadableFile {
		SafeXml xml = SafeXml.open(in);
		while (xml.hasNext()) {
			if (xml.next() != SafeXml.START_ELEMENT) {
				continue;
			}
			if (OdsStyles.OFFICE.equals(xml.getNamespaceURI())) {
				switch (xml.getLocalName()) {
					case "font-face-decls", "styles", "automatic-styles" -> this.styles.read(xml);
					case "master-styles", "scripts", "settings", "meta", "forms" -> xml.skip();
					default -> {
					}
				}
			}
			else if (TABLE.equals(xml.getNamespaceURI())) {
				switch (xml.getLocalName()) {
					case "table" -> sheet(xml);
					case "null-date" ->
						this.dates1904 = String.valueOf(xml.attribute(TABLE, "date-value")).startsWith("1904");
					case "tracked-changes", "content-validations", "dde-links", "named-expressions",
							"data-pilot-tables", "consolidation" ->
						xml.skip();
					default -> {
					}
				}
			}
		}
	}

	private void sheet(SafeXml xml) throws XMLStreamException, UnreadableFile {
		String name = xml.attribute(TABLE, "name");
		SheetBuilder sheet = new SheetBuilder(this.sheets.size(), (name != null) ? name : "", this.limits);
		if (this.styles.hidesSheet(xml.attribute(TABLE, "style-name"))) {
			sheet.hide();
		}
		Map<Integer, String> columnStyles = new HashMap<>();
		int column = 0;
		int row = 1;
		for (int event = xml.next(); !xml.ends(TABLE, "table"); event = xml.next()) {
			if (event != SafeXml.START_ELEMENT) {
				continue;
			}
			switch (TABLE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "") {
				case "table-column" -> {
					int end = column + xml.number(TABLE, "number-columns-repeated", 1, this.limits.columns());
					for (; column < end; column++) {
						column(xml, sheet, column, columnStyles);
					}
				}
				case "table-row" -> row += row(xml, sheet, row, columnStyles);
				case "table-columns", "table-header-columns", "table-column-group", "table-rows", "table-header-rows",
						"table-row-group" ->
					{
					}
				default -> xml.skip();
			}
		}
		this.sheets.add(sheet);
	}

	private void column(SafeXml xml, SheetBuilder sheet, int column, Map<Integer, String> styles) {
		if (!isShown(xml)) {
			sheet.hideColumn(column);
		}
		String style = xml.attribute(TABLE, "default-cell-style-name");
		if (style != null && column < this.limits.columns()) {
			styles.put(column, style);
		}
	}

	private static boolean isShown(SafeXml xml) {
		String visibility = xml.attribute(TABLE, "visibility");
		return visibility == null || visibility.equals("visible");
	}

	/**
	 * Reads a row.
	 * @return how many rows it stands for
	 */
	private int row(SafeXml xml, SheetBuilder sheet, int number, Map<Integer, String> columnStyles)
			throws XMLStreamException, UnreadableFile {
		int times = xml.number(TABLE, "number-rows-repeated", 1, MOST_ROWS);
		boolean hidden = !isShown(xml);
		if ("filter".equals(xml.attribute(TABLE, "visibility"))) {
			sheet.filter();
		}
		String style = xml.attribute(TABLE, "default-cell-style-name");
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (int event = xml.next(); !xml.ends(TABLE, "table-row"); event = xml.next()) {
			if (event != SafeXml.START_ELEMENT) {
				continue;
			}
			boolean covered = xml.starts(TABLE, "covered-table-cell");
			if (!covered && !xml.starts(TABLE, "table-cell")) {
				xml.skip();
				continue;
			}
			int repeated = xml.number(TABLE, "number-columns-repeated", 1, MOST_ROWS);
			int right = xml.number(TABLE, "number-columns-spanned", 1, this.limits.columns());
			int down = xml.number(TABLE, "number-rows-spanned", 1, MOST_ROWS);
			if (right > 1 || down > 1) {
				sheet
					.merge(new Region(number, number + Math.max(1, down) - 1, column, column + Math.max(1, right) - 1));
			}
			Cell cell = this.cells.read(xml, column, (style != null) ? style : columnStyles.get(column));
			for (int i = 0; i < repeated && cell != null; i++) {
				this.limits.checkStray(Math.min(i, column + i - this.limits.columns()));
				cells.add(cell.at(column + i));
			}
			column = Math.min(column + repeated, MOST_ROWS);
		}
		if (number + times > MOST_ROWS) {
			times = Math.max(0, MOST_ROWS - number);
		}
		for (int i = 0; i < times && !cells.isEmpty(); i++) {
			sheet.row(number + i, hidden, cells);
		}
		return times;
	}

}
