package org.satyapan.intake.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

import org.satyapan.intake.workbook.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever program wrote a bulk workbook, its rows are read as they are. */
class BulkWorkbookTests {

	@TempDir
	Path folder;

	static Stream<Arguments> cells() {
		return Stream.of(arguments("a shared text", "<c r='A1' t='s'><v>0</v></c>", "zero"),
				arguments("a shared text of several fonts", "<c r='A1' t='s'><v>1</v></c>", "rich "),
				arguments("letters as entities", "<c r='A1' t='s'><v>2</v></c>", "A & B क"),
				arguments("an inline text", "<c r='A1' t='inlineStr'><is><t>x</t></is></c>", "x"),
				arguments("an inline text of several fonts",
						"<c r='A1' t='inlineStr'><is><r><rPr/><t>x</t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c>",
						"xy"),
				arguments("a telephone number", "<c r='A1'><v>919811415831</v></c>", "919811415831"),
				arguments("one that is written shorter", "<c r='A1'><v>9.19811415831E11</v></c>", "919811415831"),
				arguments("a fraction", "<c r='A1' t='n'><v>1250.50</v></c>", "1250.5"),
				arguments("noise behind fifteen figures", "<c r='A1'><v>0.30000000000000004</v></c>", "0.3"),
				arguments("a negative number", "<c r='A1'><v>-7</v></c>", "-7"),
				arguments("a date", "<c r='A1' s='1'><v>44055</v></c>", "2020-08-12"),
				arguments("a date with a time", "<c r='A1' s='1'><v>44055.75</v></c>", "2020-08-12"),
				arguments("a date before March 1900", "<c r='A1' s='1'><v>59</v></c>", "1900-02-28"),
				arguments("a number with a style that is none", "<c r='A1' s='77'><v>44055</v></c>", "44055"),
				arguments("a date as text", "<c r='A1' t='d'><v>2020-08-12T00:00:00</v></c>", "2020-08-12T00:00:00"),
				arguments("yes", "<c r='A1' t='b'><v>1</v></c>", "true"),
				arguments("no", "<c r='A1' t='b'><v>false</v></c>", "false"),
				arguments("an error", "<c r='A1' t='e'><v>#REF!</v></c>", "#REF!"),
				arguments("what a formula last gave", "<c r='A1' t='str'><f>A2&amp;\"x\"</f><v>ab</v></c>", "ab"),
				arguments("a formula that gave an empty text",
						"<c r='A1'><v>1</v></c><c r='B1' t='str'><f>A2</f><v></v></c>", "1"),
				arguments("a formula that was never computed", "<c r='A1'><f>B1+1</f></c>", "=B1+1"),
				arguments("a carriage return", "<c r='A1' t='inlineStr'><is><t>a_x000D__x005F_x</t></is></c>", "a\r_x"),
				arguments("line ends of Windows", "<c r='A1' t='inlineStr'><is><t>a\r\nb</t></is></c>", "a\nb"),
				arguments("character data", "<c r='A1' t='inlineStr'><is><t>a<![CDATA[<b>]]]]>c</t></is></c>",
						"a<b>]]c"),
				arguments("comments and instructions",
						"<!-- <c/> --><?x <c> ?><c r='A1' t='inlineStr'><is><t>a<!-- - -->b</t></is></c>", "ab"),
				arguments("a cell that does not say where it is", "<c><v>1</v></c><c/><c><v>3</v></c>", "1||3"),
				arguments("cells in any order", "<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>", "1||3"),
				arguments("cells that hold nothing", "<c r='A1'><v>1</v></c><c r='B1' s='1'/><c r='XFD1' s='1'/>", "1"),
				arguments("what another program adds", "<c r='A1' y:z='1'><v>1</v><extLst><v>2</v></extLst></c>", "1"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cells")
	void aCell(String name, String xml, String expected) throws Exception {
		assertThat(read(new HandMadeWorkbook().rows("<row r='1'>" + xml + "</row>"))).containsExactly("List",
				"1 " + expected);
	}

	@Test
	void rowsThatDoNotSayWhereTheyAreFollowOneAnother() throws Exception {
		assertThat(read(new HandMadeWorkbook().rows("""
				<row><c><v>1</v></c></row><row/><row r="7"><c><v>7</v></c></row><row><c><v>8</v></c></row>
				"""))).containsExactly("List", "1 1", "7 7", "8 8");
	}

	@Test
	void anyPrefixAndTheStrictVariantOfTheStandardAreUnderstood() throws Exception {
		String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
		HandMadeWorkbook workbook = new HandMadeWorkbook()
			.with("xl/workbook.xml",
					"""
							<?xml version="1.0"?><x:workbook xmlns:x="%s" xmlns:d="http://purl.oclc.org/ooxml/officeDocument/relationships">
							<x:workbookPr date1904="1"/><x:sheets><x:sheet name="A &amp; B" sheetId="1" d:id="r1"/></x:sheets></x:workbook>
							"""
						.formatted(strict))
			.with("xl/_rels/workbook.xml.rels",
					HandMadeWorkbook.relations("worksheet", "/xl/worksheets/sheet1.xml", "styles", "../xl/styles.xml")
						.replace("schemas.openxmlformats.org/officeDocument/2006",
								"purl.oclc.org/ooxml/officeDocument"))
			.sheet("<x:worksheet xmlns:x='%s'><x:sheetData><x:row r='2'><x:c r='B2' s='1'><x:v>42593</x:v></x:c></x:row></x:sheetData></x:worksheet>"
				.formatted(strict));
		assertThat(read(workbook)).containsExactly("A & B", "2 |2020-08-12");
	}

	@Test
	void aPartMayBeInAnyCharacterSet() throws Exception {
		String xml = "<worksheet><sheetData><row><c t='inlineStr'><is><t>é–क</t></is></c></row></sheetData></worksheet>";
		for (byte[] bytes : List.of(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE), xml.getBytes(StandardCharsets.UTF_16BE),
				("<?xml version='1.0' encoding='UTF-16'?>" + xml).getBytes(StandardCharsets.UTF_8))) {
			assertThat(read(new HandMadeWorkbook().with(HandMadeWorkbook.SHEET, bytes))).contains("1 é–क");
		}
		byte[] windows = ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + xml.replace("क", ""))
			.getBytes(Charset.forName("windows-1252"));
		assertThat(read(new HandMadeWorkbook().with(HandMadeWorkbook.SHEET, windows))).contains("1 é–");
	}

	@Test
	void hiddenSheetsAreToldAndSheetsWithoutRowsLeftOut() throws Exception {
		HandMadeWorkbook workbook = new HandMadeWorkbook()
			.with("xl/workbook.xml",
					"""
							<workbook xmlns:r="r"><sheets><sheet name="Chart" sheetId="3" r:id="r2"/>
							<sheet name="Old" sheetId="1" state="veryHidden" r:id="r1"/><sheet name="New" sheetId="2" r:id="r1"/></sheets></workbook>
							""")
			.with("xl/_rels/workbook.xml.rels",
					HandMadeWorkbook.relations("worksheet", "worksheets/sheet1.xml", "chartsheet", "chart1.xml"));
		assertThat(read(workbook)).containsExactly("Old (hidden)", "New");
	}

	@Test
	void partsOfOldWritersAreFoundWhateverTheirCaseAndSlash() throws Exception {
		HandMadeWorkbook workbook = new HandMadeWorkbook().rows("<row><c><v>1</v></c></row>");
		String rels = HandMadeWorkbook.relations("worksheet", "WorkSheets\\Sheet1.xml");
		byte[] bytes = workbook.with("xl/_rels/workbook.xml.rels", rels).bytes();
		assertThat(BulkReading.of(Files.write(this.folder.resolve("a"), bytes))).containsExactly("List", "1 1");
	}

	@Test
	void hiddenRowsMergedCellsAndTheExpectedNumberOfRowsAreTold() throws Exception {
		Path file = Files.write(this.folder.resolve("a"), new HandMadeWorkbook().sheet("""
				<worksheet><dimension ref="A1:C300"/><sheetData>
				<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>
				<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>""").bytes());
		try (BulkWorkbook workbook = BulkWorkbook.open(file, BulkReading.LIMITS);
				SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.expected()).isEqualTo(300);
			assertThat(rows.next()).isTrue();
			assertThat(rows.next()).isFalse();
			assertThat(rows.count()).isEqualTo(2);
			assertThat(rows.hidden()).isOne();
			assertThat(rows.merged()).isOne();
		}
	}

	@Test
	void withoutAnExtentTheExpectedNumberIsToldByTheBytes() throws Exception {
		Path file = this.folder.resolve("a");
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet();
			for (int i = 0; i < 20_000; i++) {
				sheet.createRow(i).createCell(0).setCellValue("row " + i);
			}
			workbook.write(out);
		}
		try (BulkWorkbook workbook = BulkWorkbook.open(file, BulkReading.LIMITS);
				SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
			while (rows.count() < 10_000) {
				assertThat(rows.next()).isTrue();
			}
			assertThat(rows.expected()).isBetween(17_000L, 23_000L);
		}
	}

	@Test
	void manyTextsThatCellsShareAreKeptInAFile() throws Exception {
		Path file = this.folder.resolve("a");
		int count = 30_000;
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
				OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet();
			for (int i = 0; i < count; i++) {
				Row row = sheet.createRow(i);
				row.createCell(0).setCellValue("कॉल सेंटर " + i);
				row.createCell(1).setCellValue("कॉल सेंटर " + (i * 7919L) % (i + 1));
			}
			workbook.write(out);
		}
		BulkLimits tight = new BulkLimits(BulkReading.LIMITS.zip(), 10, 100_000, 50, 32_767, 100_000,
				DataSize.ofKilobytes(100));
		List<String> lines = BulkReading.of(file, tight);
		assertThat(lines).hasSize(count + 1).isEqualTo(BulkReading.of(file));
		for (int i = 0; i < count; i++) {
			assertThat(lines.get(i + 1))
				.isEqualTo("%d कॉल सेंटर %d|कॉल सेंटर %d".formatted(i + 1, i, (i * 7919L) % (i + 1)));
		}
	}

	private List<String> read(HandMadeWorkbook workbook) throws IOException, UnreadableFile {
		return BulkReading.of(Files.write(this.folder.resolve("file"), workbook.bytes()));
	}

}
