package org.satyapan.sample.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes sheets as an Office Open XML workbook, part by part, so that the bytes are the
 * same on every machine.
 */
final class XlsxFile {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

	private static final int DATE = 1;

	private static final int TITLE = 2;

	private static final int HEADER = 3;

	private static final int WRAPPED = 4;

	private final Map<String, Integer> strings = new LinkedHashMap<>();

	private XlsxFile() {
	}

	static byte[] of(List<Sheet> sheets, LocalDate created) {
		return new XlsxFile().write(sheets, created);
	}

	private byte[] write(List<Sheet> sheets, LocalDate created) {
		ZipBytes zip = new ZipBytes();
		StringBuilder types = new StringBuilder();
		StringBuilder names = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		String[] bodies = new String[sheets.size()];
		for (int i = 0; i < sheets.size(); i++) {
			int n = i + 1;
			bodies[i] = body(sheets.get(i));
			types.append("<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + type("worksheet")
					+ "\"/>");
			names.append("<sheet name=\"" + escaped(sheets.get(i).name) + "\" sheetId=\"" + n + "\" r:id=\"rId" + n
					+ "\"/>");
			relations.append(relation(n, "worksheet", "worksheets/sheet" + n + ".xml"));
		}
		relations.append(relation(sheets.size() + 1, "styles", "styles.xml"));
		relations.append(relation(sheets.size() + 2, "sharedStrings", "sharedStrings.xml"));
		zip.add("[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE
				+ "content-types\"><Default Extension=\"rels\" "
				+ "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
				+ "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
				+ type("sheet.main") + "\"/>" + types + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
				+ type("styles") + "\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
				+ type("sharedStrings") + "\"/><Override PartName=\"/docProps/core.xml\" "
				+ "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
		zip.add("_rels/.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
				+ relation(1, "officeDocument", "xl/workbook.xml") + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
				+ "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
		zip.add("docProps/core.xml", core(created));
		zip.add("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
				+ names + "</sheets></workbook>");
		zip.add("xl/_rels/workbook.xml.rels",
				HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
		zip.add("xl/styles.xml", styles());
		for (int i = 0; i < bodies.length; i++) {
			zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", bodies[i]);
		}
		zip.add("xl/sharedStrings.xml", sharedStrings());
		return zip.finished();
	}

	private String body(Sheet sheet) {
		StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><cols>");
		for (int column = 1; column <= Math.max(1, sheet.width()); column++) {
			xml.append("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + width(column - 1)
					+ "\" customWidth=\"1\"/>");
		}
		xml.append("</cols><sheetData>");
		for (int r = 0; r < sheet.rows.size(); r++) {
			Sheet.Row row = sheet.rows.get(r);
			if (!row.cells().isEmpty()) {
				xml.append("<row r=\"" + (r + 1) + "\"" + height(row) + ">");
				for (int c = 0; c < row.cells().size(); c++) {
					cell(xml, reference(c) + (r + 1), row.cells().get(c), row.meaning());
				}
				xml.append("</row>");
			}
		}
		xml.append("</sheetData>");
		if (!sheet.merges.isEmpty()) {
			xml.append("<mergeCells count=\"" + sheet.merges.size() + "\">");
			for (Sheet.Merge merge : sheet.merges) {
				xml.append("<mergeCell ref=\"" + reference(merge.column()) + (merge.row() + 1) + ":"
						+ reference(merge.lastColumn()) + (merge.lastRow() + 1) + "\"/>");
			}
			xml.append("</mergeCells>");
		}
		return xml.append("</worksheet>").toString();
	}

	private static int width(int column) {
		return (column == 0) ? 6 : (column < 4) ? 34 : 17;
	}

	/**
	 * High enough for the wrapped text of ordinary rows; titles run over their neighbours
	 * instead.
	 */
	private static String height(Sheet.Row row) {
		int lines = 1;
		for (int column = 0; column < row.cells().size() && row.meaning() != Sheet.Meaning.TITLE; column++) {
			if (row.cells().get(column) instanceof String text) {
				int wrapped = 0;
				for (String line : text.split("\n")) {
					wrapped += 1 + line.length() / width(column);
				}
				lines = Math.max(lines, wrapped);
			}
		}
		return (lines == 1) ? "" : " ht=\"" + 15 * lines + "\" customHeight=\"1\"";
	}

	private void cell(StringBuilder xml, String reference, @Nullable Object value, Sheet.Meaning meaning) {
		int style = (meaning == Sheet.Meaning.TITLE) ? TITLE : (meaning == Sheet.Meaning.HEADER) ? HEADER : WRAPPED;
		if (value instanceof LocalDate date) {
			xml.append("<c r=\"" + reference + "\" s=\"" + DATE + "\"><v>" + (date.toEpochDay() - EPOCH.toEpochDay())
					+ "</v></c>");
		}
		else if (value instanceof Number number) {
			xml.append("<c r=\"" + reference + "\"><v>" + number + "</v></c>");
		}
		else if (value instanceof String text && !text.isEmpty()) {
			int index = this.strings.computeIfAbsent(text, (key) -> this.strings.size());
			xml.append("<c r=\"" + reference + "\" s=\"" + style + "\" t=\"s\"><v>" + index + "</v></c>");
		}
	}

	private String sharedStrings() {
		StringBuilder xml = new StringBuilder(
				HEAD + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + this.strings.size() + "\">");
		for (String text : this.strings.keySet()) {
			xml.append("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
		}
		return xml.append("</sst>").toString();
	}

	private static String styles() {
		return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
				+ "formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
				+ "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
				+ "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
				+ "patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
				+ "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
				+ "</cellStyleXfs><cellXfs count=\"5\">" + format(0, 0, "") + format(164, 0, "")
				+ format(0, 1, "<alignment horizontal=\"center\"/>")
				+ format(0, 2, "<alignment vertical=\"center\" wrapText=\"1\"/>")
				+ format(0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>") + "</cellXfs></styleSheet>";
	}

	private static String format(int number, int font, String alignment) {
		return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
				+ ((number != 0) ? " applyNumberFormat=\"1\"" : "") + ((font != 0) ? " applyFont=\"1\"" : "")
				+ (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
	}

	private static String core(LocalDate created) {
		String day = "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">" + created + "T00:00:00Z</dcterms:%s>";
		return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
				+ "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Reader to SHO</dc:creator>"
				+ day.replace("%s", "created") + day.replace("%s", "modified") + "</cp:coreProperties>";
	}

	private static String type(String kind) {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml";
	}

	private static String relation(int id, String kind, String target) {
		return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
	}

	private static String reference(int column) {
		return (column < 26) ? String.valueOf((char) ('A' + column))
				: String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
