package org.satyapan.intake.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.intake.workbook.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files made to harm are refused, with a reason, before they do. */
class HostileWorkbookTests {

	private static final String ROW = "<row><c t='inlineStr'><is><t>x</t></is></c></row>";

	@TempDir
	Path folder;

	static Stream<Arguments> workbooks() {
		return Stream.of(arguments("a document type with entities", new HandMadeWorkbook().sheet(
				"<!DOCTYPE worksheet [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData/></worksheet>"),
				"document type"),
				arguments("a document type in the shared texts",
						new HandMadeWorkbook().with("xl/sharedStrings.xml",
								"<!DOCTYPE sst SYSTEM 'http://example.invalid/x'><sst/>"),
						"document type"),
				arguments("an unknown entity", new HandMadeWorkbook().rows(ROW.replace("x", "&x;")), "entity"),
				arguments("the entity of a letter that there is not",
						new HandMadeWorkbook().rows(ROW.replace("x", "&#xD800;")), "entity"),
				arguments("a sheet outside of the file",
						new HandMadeWorkbook().with("xl/_rels/workbook.xml.rels",
								HandMadeWorkbook.relations("worksheet", "../../../etc/passwd")),
						"outside"),
				arguments("a sheet on another machine",
						new HandMadeWorkbook().with("xl/_rels/workbook.xml.rels",
								HandMadeWorkbook.relations("worksheet", "http://example.invalid/sheet")
									.replace("Target=", "TargetMode=\"External\" Target=")),
						"outside"),
				arguments("a part whose name leads out of the file", new HandMadeWorkbook().with("xl/../../x", "x"),
						"leads out"),
				arguments("two parts of one name", new HandMadeWorkbook().with("XL\\workbook.xml", "<workbook/>"),
						"same name"),
				arguments("a sheet that breaks off", new HandMadeWorkbook().sheet("<worksheet><sheetData>" + ROW),
						"after row 1: the part breaks off"),
				arguments("a row that does not end",
						new HandMadeWorkbook().sheet("<worksheet><sheetData><row></sheetData></worksheet>"),
						"not begun"),
				arguments("a sheet without rows", new HandMadeWorkbook().sheet("<worksheet/>"), "no place for rows"),
				arguments("a second document",
						new HandMadeWorkbook().sheet("<worksheet><sheetData/></worksheet><worksheet/>"), "second"),
				arguments("a missing sheet", new HandMadeWorkbook().without(HandMadeWorkbook.SHEET), "missing"),
				arguments("no sheet at all", new HandMadeWorkbook().with("xl/workbook.xml", "<workbook/>"), "no sheet"),
				arguments("a shared text that there is not",
						new HandMadeWorkbook().rows("<row><c t='s'><v>9</v></c></row>"), "does not hold"),
				arguments("a cell of an unknown type", new HandMadeWorkbook().rows("<row><c t='q'><v>9</v></c></row>"),
						"unknown type"),
				arguments("a number that is none", new HandMadeWorkbook().rows("<row><c><v>9x</v></c></row>"),
						"number is none"),
				arguments("two cells in one column",
						new HandMadeWorkbook().rows("<row><c r='A1'><v>9</v></c><c r='A1'><v>8</v></c></row>"),
						"two cells"),
				arguments("a row that comes twice",
						new HandMadeWorkbook()
							.rows(ROW.replace("<row", "<row r='2'") + ROW.replace("<row", "<row r='2'")),
						"row 2 stands below row 2"),
				arguments("a row far below the last",
						new HandMadeWorkbook().rows(ROW.replace("<row", "<row r='1048577'")), "row's number"),
				arguments("a column far to the right",
						new HandMadeWorkbook().rows("<row><c r='AAAAAAAAA1'><v>1</v></c></row>"), "right of column 50"),
				arguments("a million columns",
						new HandMadeWorkbook().rows("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>"),
						"right of column 50"),
				arguments("a cell of a million letters",
						new HandMadeWorkbook().rows(ROW.replace("x", "y".repeat(1_000_000))), "longer than"),
				arguments("a row of very long cells", new HandMadeWorkbook().rows("<row>"
						+ ROW.substring(5, ROW.length() - 6).replace("x", "y".repeat(30_000)).repeat(4) + "</row>"),
						"the row holds more than 100000"),
				arguments("a tag of endless attributes",
						new HandMadeWorkbook().rows("<row " + "a='b' ".repeat(2000) + "/>"), "attributes"),
				arguments("elements in elements",
						new HandMadeWorkbook().rows("<row>" + "<a>".repeat(200) + "</a>".repeat(200) + "</row>"),
						"nested"),
				arguments("more sheets than allowed",
						new HandMadeWorkbook().with("xl/workbook.xml",
								"<workbook xmlns:r='r'><sheets>" + "<sheet name='x' r:id='r1'/>".repeat(11)
										+ "</sheets></workbook>"),
						"10 sheets"),
				arguments("bytes that are no letters",
						new HandMadeWorkbook().with(HandMadeWorkbook.SHEET,
								("<worksheet><sheetData>" + ROW.replace("x", "\u00ff") + "</sheetData></worksheet>")
									.getBytes(StandardCharsets.ISO_8859_1)),
						"character set"),
				arguments("an unknown character set",
						new HandMadeWorkbook().sheet("<?xml version='1.0' encoding='x-none'?><worksheet/>"),
						"character set"),
				arguments("a binary workbook",
						new HandMadeWorkbook().with("_rels/.rels",
								HandMadeWorkbook.relations("officeDocument", "xl/workbook.bin")),
						".xlsb"),
				arguments("an archive of something else", new HandMadeWorkbook().without("xl/workbook.xml"), "ZIP"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("workbooks")
	void isRefused(String name, HandMadeWorkbook workbook, String reason) throws IOException {
		assertRefused(workbook.bytes(), reason);
	}

	@Test
	void aSheetThatUnpacksToHundredsOfTimesItsSizeIsRefused() throws IOException {
		byte[] bomb = huge(HandMadeWorkbook.SHEET, "<worksheet><sheetData>",
				("<row><c/><c/><c/><c/><c/><c/><c/><c/></row>").repeat(2000), 400);
		assertThat(bomb.length).isLessThan(1 << 20);
		assertRefused(bomb, "300 times its size");
	}

	@Test
	void sharedTextsThatUnpackToMoreThanIsAllowedAreRefused() throws IOException {
		StringBuilder texts = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			texts.append("<si><t>").append(Integer.toHexString(i * 0x9E3779B1)).append("</t></si>");
		}
		byte[] bomb = huge("xl/sharedStrings.xml", "<sst>", texts.toString(), 400);
		assertRefused(bomb, "more than 100 MB");
	}

	@Test
	void endlessRowsOfFormattingAreReadInTheMemoryOfOne() throws Exception {
		StringBuilder rows = new StringBuilder();
		for (int i = 1; i <= 200_000; i++) {
			rows.append("<row r='")
				.append(i)
				.append("' s='1' customFormat='1'><c r='A")
				.append(i)
				.append("' s='2'/></row>");
		}
		byte[] bytes = new HandMadeWorkbook().rows(rows.toString()).bytes();
		assertThat(BulkReading.of(Files.write(this.folder.resolve("file"), bytes))).containsExactly("List");
	}

	@Test
	void aTruncatedOrPatchedFileIsRefused() throws IOException {
		byte[] whole = new HandMadeWorkbook().rows(ROW.repeat(500)).bytes();
		for (int length : new int[] { 0, 4, 30, whole.length / 2, whole.length - 1 }) {
			assertRefused(Arrays.copyOf(whole, length), "damaged");
		}
		byte[] patched = whole.clone();
		int directory = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
		patched[directory + 16] ^= 1;
		assertRefused(patched, "damaged");
	}

	@Test
	void anArchiveOfEndlessPartsIsRefused() throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		for (int i = 0; i < 501; i++) {
			parts.put("part" + i, new byte[0]);
		}
		assertRefused(HandMadeWorkbook.zip(parts), "more than 500 parts");
	}

	private void assertRefused(byte[] bytes, String reason) throws IOException {
		Path file = Files.write(this.folder.resolve("file"), bytes);
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> BulkReading.of(file)).satisfies((ex) -> {
			assertThat(ex.reasonEn()).contains(reason);
			assertThat(ex.reasonHi()).matches("(?s).*\\p{IsDevanagari}.*");
		});
	}

	private static byte[] huge(String part, String start, String piece, int times) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			Map<String, byte[]> rest = new LinkedHashMap<>();
			rest.put("_rels/.rels",
					HandMadeWorkbook.relations("officeDocument", "xl/workbook.xml").getBytes(StandardCharsets.UTF_8));
			rest.put("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='x' r:id='r1'/></sheets></workbook>"
				.getBytes(StandardCharsets.UTF_8));
			rest.put("xl/_rels/workbook.xml.rels",
					HandMadeWorkbook
						.relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml")
						.getBytes(StandardCharsets.UTF_8));
			rest.put(HandMadeWorkbook.SHEET, "<worksheet/>".getBytes(StandardCharsets.UTF_8));
			rest.remove(part);
			for (Map.Entry<String, byte[]> each : rest.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue());
				zip.closeEntry();
			}
			zip.putNextEntry(new ZipEntry(part));
			zip.write(start.getBytes(StandardCharsets.UTF_8));
			byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < times; i++) {
				zip.write(bytes);
			}
			zip.closeEntry();
		}
		return out.toByteArray();
	}

}
