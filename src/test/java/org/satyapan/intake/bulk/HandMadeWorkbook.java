package org.satyapan.intake.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx workbook written part by part, so that a part can be anything. */
final class HandMadeWorkbook {

	static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	HandMadeWorkbook() {
		with("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
		with("xl/workbook.xml", """
				<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>
				""".formatted(MAIN, OFFICE));
		with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml",
				"sharedStrings", "sharedStrings.xml"));
		with("xl/styles.xml", """
				<styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
				<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
				<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs></styleSheet>
				""".formatted(MAIN));
		with("xl/sharedStrings.xml",
				"""
						<sst xmlns="%s"><si><t>zero</t></si><si><r><rPr><b/></rPr><t>ri</t></r><r><t xml:space="preserve">ch </t></r>
						<rPh><t>phonetic</t></rPh></si><si><t>A &amp; B &#x915;</t></si><si/></sst>
						"""
					.formatted(MAIN));
		rows("");
	}

	/** Whole new XML of the one sheet. */
	HandMadeWorkbook sheet(String xml) {
		return with(SHEET, xml);
	}

	/** The rows of the one sheet. */
	HandMadeWorkbook rows(String rows) {
		return sheet("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
	}

	HandMadeWorkbook with(String name, String content) {
		return with(name, content.getBytes(StandardCharsets.UTF_8));
	}

	HandMadeWorkbook with(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	HandMadeWorkbook without(String name) {
		this.parts.remove(name);
		return this;
	}

	byte[] bytes() {
		return zip(this.parts);
	}

	/**
	 * What says where a part's parts are: kind and target in turn, named r1, r2 and so
	 * on.
	 */
	static String relations(String... kindsAndTargets) {
		StringBuilder xml = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 0; i < kindsAndTargets.length; i += 2) {
			xml.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(i / 2 + 1, OFFICE,
					kindsAndTargets[i], kindsAndTargets[i + 1]));
		}
		return xml.append("</Relationships>").toString();
	}

	static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
