package org.satyapan.intake.workbook;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks that Excel 2003 and many portals write as one XML file, mostly called
 * .xls.
 */
final class Xml2003Reader {

	private static final String SHEETS = "urn:schemas-microsoft-com:office:spreadsheet";

	private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";

	private static final String HTML = "http://www.w3.org/TR/REC-html40";

	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	/** Rows and columns that a workbook can have; more are only in a hostile file. */
	private static final int MOST = 1 << 24;

	private record Look(@Nullable String font, @Nullable String format) {
	}

	private final WorkbookLimits limits;

	private final LegacyFonts legacyFonts;

	private final Map<String, Look> looks = new HashMap<>();

	private final List<SheetBuilder> sheets = new ArrayList<>();

	private boolean dates1904;

	Xml2003Reader(WorkbookLimits limits, LegacyFonts legacyFonts) {
		this.limits = limits;
		this.legacyFonts = legacyFonts;
	}

	List<Sheet> read(byte[] content) throws UnreadableFile {
		try {
			SafeXml xml = SafeXml.open(new ByteArrayInputStream(content));
			while (xml.hasNext()) {
				xml.next();
				if (xml.starts(SHEETS, "Style")) {
					style(xml);
				}
				else if (xml.starts(EXCEL, "Date1904")) {
					this.dates1904 = true;
				}
				else if (xml.starts(SHEETS, "Worksheet")) {
					sheet(xml);
				}
			}
			if (this.sheets.isEmpty()) {
				throw new XMLStreamException("There is no sheet");
			}
			return this.sheets.stream().map((sheet) -> {
				sheet.countFrom1904(this.dates1904);
				return sheet.build();
			}).toList();
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw FileRefusal.incomplete(ex);
		}
	}

	private void style(SafeXml xml) throws XMLStreamException {
		String id = xml.attribute(SHEETS, "ID");
		Look parent = look(xml.attribute(SHEETS, "Parent"));
		String font = parent.font();
		String format = parent.format();
		for (; !xml.ends(SHEETS, "Style"); xml.next()) {
			if (xml.starts(SHEETS, "Font") && xml.attribute(SHEETS, "FontName") != null) {
				font = xml.attribute(SHEETS, "FontName");
			}
			else if (xml.starts(SHEETS, "NumberFormat")) {
				format = xml.attribute(SHEETS, "Format");
			}
		}
		if (id != null) {
			this.looks.put(id, new Look(font, format));
		}
	}

	private Look look(@Nullable String style) {
		return this.looks.getOrDefault((style != null) ? style : "Default", new Look(null, null));
	}

	private void sheet(SafeXml xml) throws XMLStreamException, UnreadableFile {
		String name = xml.attribute(SHEETS, "Name");
		SheetBuilder sheet = new SheetBuilder(this.sheets.size(), (name != null) ? name : "", this.limits);
		int row = 0;
		int column = 0;
		for (; !xml.ends(SHEETS, "Worksheet"); xml.next()) {
			if (xml.starts(SHEETS, "Row")) {
				row = xml.number(SHEETS, "Index", row + 1, MOST);
				int span = xml.number(SHEETS, "Span", 0, MOST);
				row(xml, sheet, row);
				row = Math.min(row + span, MOST);
			}
			else if (xml.starts(SHEETS, "Column")) {
				column = xml.number(SHEETS, "Index", column + 1, this.limits.columns());
				int span = xml.number(SHEETS, "Span", 0, this.limits.columns());
				for (int i = 0; "1".equals(xml.attribute(SHEETS, "Hidden")) && i <= span; i++) {
					sheet.hideColumn(column + i - 1);
				}
				column += span;
			}
			else if (xml.starts(EXCEL, "Visible")) {
				xml.next();
				if (xml.isCharacters() && xml.getText().contains("Hidden")) {
					sheet.hide();
				}
			}
			else if (xml.starts(EXCEL, "AutoFilter")) {
				sheet.filter();
			}
		}
		this.sheets.add(sheet);
	}

	private void row(SafeXml xml, SheetBuilder sheet, int number) throws XMLStreamException, UnreadableFile {
		boolean hidden = "1".equals(xml.attribute(SHEETS, "Hidden"));
		String style = xml.attribute(SHEETS, "StyleID");
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (; !xml.ends(SHEETS, "Row"); xml.next()) {
			if (!xml.starts(SHEETS, "Cell")) {
				continue;
			}
			column = xml.number(SHEETS, "Index", column + 1, MOST);
			int right = xml.number(SHEETS, "MergeAcross", 0, this.limits.columns());
			int down = xml.number(SHEETS, "MergeDown", 0, MOST);
			sheet.merge(new Region(number, number + down, column - 1, column - 1 + right));
			String own = xml.attribute(SHEETS, "StyleID");
			Cell cell = cell(xml, column - 1, look((own != null) ? own : style));
			if (cell != null) {
				cells.add(cell);
			}
			column = Math.min(column + right, MOST);
		}
		sheet.row(number, hidden, cells);
	}

	/** A cell, up to its end; comments are not read. */
	private @Nullable Cell cell(SafeXml xml, int column, Look look) throws XMLStreamException {
		String formula = xml.attribute(SHEETS, "Formula");
		Cell cell = null;
		for (xml.next(); !xml.ends(SHEETS, "Cell"); xml.next()) {
			if (xml.starts(SHEETS, "Data")) {
				cell = data(xml, column, look);
			}
			else if (xml.isStartElement()) {
				xml.skip();
			}
		}
		return (cell == null && formula != null) ? Cell.error(column, this.limits.cut(formula)) : cell;
	}

	private @Nullable Cell data(SafeXml xml, int column, Look look) throws XMLStreamException {
		String type = String.valueOf(xml.attribute(SHEETS, "Type"));
		StringBuilder text = new StringBuilder();
		FontRuns runs = new FontRuns(this.legacyFonts);
		List<String> fonts = new ArrayList<>(List.of((look.font() != null) ? look.font() : ""));
		for (xml.next(); !xml.ends(SHEETS, "Data"); xml.next()) {
			if (xml.isStartElement()) {
				String face = xml.attribute(HTML, "Face");
				fonts.add((face != null) ? face : fonts.get(fonts.size() - 1));
			}
			else if (xml.isEndElement()) {
				fonts.remove(fonts.size() - 1);
			}
			else if (xml.isCharacters()) {
				int from = text.length();
				String more = xml.getText();
				text.append(more, 0, Math.min(more.length(), this.limits.cellCharacters() - from));
				runs.add(from, text.length(), fonts.get(fonts.size() - 1));
			}
		}
		String all = text.toString();
		return Text.isBlank(all) ? null : typed(type, all, column, look, runs);
	}

	private Cell typed(String type, String text, int column, Look look, FontRuns runs) {
		try {
			return switch (type) {
				case "Number" -> {
					double value = Double.parseDouble(text.strip());
					LocalDate day = showsDate(look) ? ExcelReader.day(value, this.dates1904) : null;
					yield (day != null) ? Cell.date(column, day, isAmerican(look)) : Cell.number(column, value);
				}
				case "DateTime" -> {
					LocalDate day = LocalDate.parse(text.strip().substring(0, 10));
					yield day.isBefore(FIRST_DAY) ? Cell.text(column, text) : Cell.date(column, day, isAmerican(look));
				}
				case "Boolean" -> Cell.bool(column, text.strip().equals("1"));
				case "Error" -> Cell.error(column, text.strip());
				default -> Cell.text(column, text, runs.runs());
			};
		}
		catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException ex) {
			return Cell.text(column, text);
		}
	}

	private static boolean showsDate(Look look) {
		String format = look.format();
		return format != null && (format.endsWith(" Date") || DateUtil.isADateFormat(-1, format));
	}

	/** Named formats follow the reader's country and say nothing. */
	private static boolean isAmerican(Look look) {
		String format = look.format();
		return format != null && !format.endsWith(" Date") && ExcelReader.isAmerican(format);
	}

}
