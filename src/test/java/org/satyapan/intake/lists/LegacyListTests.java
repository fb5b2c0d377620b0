package org.satyapan.intake.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.Listing;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;

import static org.assertj.core.api.Assertions.assertThat;

/** A station that types in Kruti Dev, and its twin that types in Unicode. */
class LegacyListTests {

	private static final String NIGHT = "2020-09-09";

	private static final List<List<String>> UNICODE = List.of(List.of("थाना सदर कॉल सेंटर सूची दिनांक 05.09.2020"),
			List.of("क्र०सं०", "कॉल सेंटर का नाम", "पता", "मालिक का नाम", "मोबाइल नं०", "कर्मचारी संख्या", "लाइसेंस",
					"कब से", "कैफियत"),
			List.of("1", "तरंग टेक्नोलॉजीज प्राइवेट लिमिटेड", "प्लॉट नं. 12, उद्योग विहार फेज-4, गुड़गांव",
					"श्री रमेश कुमार पुत्र श्री मोहन लाल", "9811000001", "25", "नहीं", "01/02/2020",
					"रात में कार्य होता है"),
			List.of("2", "सुवर्ण सर्विसेज", "मकान नं. 401, सैक्टर-14, गुरुग्राम", "किरण शर्मा पत्नी विजय शर्मा",
					"9811000002", "40", "हाँ", "15/03/2020", "विदेशी ग्राहक"),
			List.of("3", "निम्ब कंसल्टेंसी", "खसरा नं. 88, सोहना रोड", "कृष्ण गोपाल वर्मा", "9811000003", "12", "आवेदन",
					"10/07/2019", "पूर्व में पकड़े गए"),
			List.of("कुल", "", "", "", "", "77"));

	private static final List<List<String>> TYPED = List.of(List.of("Fkkuk lnj dkWy lsaVj lwph fnukad 05-09-2020"),
			List.of("Øålaå", "dkWy lsaVj dk uke", "irk", "ekfyd dk uke", "eksckby uaå", "deZpkjh la[;k", "ykblsal",
					"dc ls", "dSfQ;r"),
			List.of("1", "rjax VsDuksykWtht izkbosV fyfeVsM", "IykWV ua- 12] m|ksx fogkj Qst&4] xqM+xkao",
					"Jh jes'k dqekj iq= Jh eksgu yky", "9811000001", "25", "ugha", "01@02@2020",
					"jkr esa dk;Z gksrk gS"),
			List.of("2", "lqo.kZ lfoZlst", "edku ua- 401] lSDVj&14] xq#xzke", "fdj.k 'kekZ iRuh fot; 'kekZ",
					"9811000002", "40", "gk¡", "15@03@2020", "fons'kh xzkgd"),
			List.of("3", "fuEc daalYVsalh", "[kljk ua- 88] lksguk jksM", "d`\".k xksiky oekZ", "9811000003", "12",
					"vkosnu", "10@07@2019", "iwoZ esa idM+s x,"),
			List.of("dqy", "", "", "", "", "77"));

	@TempDir
	Path folder;

	private StationInbox inbox;

	@BeforeEach
	void open() {
		this.inbox = new StationInbox(this.folder);
	}

	@AfterEach
	void close() {
		this.inbox.close();
	}

	@Test
	void aWorkbookInKrutiDevIsReadAsItsTwin() throws IOException {
		sameAsTwin("list.xlsx", workbook(new XSSFWorkbook(), "Kruti Dev 010", TYPED));
	}

	@Test
	void anOldWorkbookInDevLysIsReadAsItsTwin() throws IOException {
		sameAsTwin("list.xls", workbook(new HSSFWorkbook(), "DEVLYS 010", TYPED));
	}

	@Test
	void aWorkbookWhoseFontWasLostIsReadAsItsTwin() throws IOException {
		sameAsTwin("list.xlsx", workbook(new XSSFWorkbook(), "Calibri", TYPED));
	}

	@Test
	void aCsvFileInUtf8IsReadAsItsTwin() {
		sameAsTwin("list.csv", csv(TYPED).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aCsvFileInTheCharactersOfWindowsIsReadAsItsTwin() {
		sameAsTwin("list.csv", csv(TYPED).getBytes(Charset.forName("windows-1252")));
	}

	@Test
	void theReceiptSaysWhatWasReadAndTheListingKeepsTheOriginal() {
		String path = "station-lists/PS-SADAR/2020-09-05/list.csv";
		this.inbox.put(NIGHT, path, csv(TYPED)).night(NIGHT);
		assertThat(this.inbox.listings(path).get(1).original()).contains("C4: edku ua- 401] lSDVj&14] xq#xzke");
		assertThat(this.inbox.notes(NIGHT, path)).filteredOn((note) -> note.code().equals("LEGACY_READ"))
			.hasSize(6)
			.anySatisfy((note) -> {
				assertThat(note.rowNo()).isEqualTo(4);
				assertThat(note.fate()).isEqualTo(RowFate.ACCEPTED);
				assertThat(note.messageEn()).contains("B: सुवर्ण सर्विसेज; C: मकान नं. 401, सैक्टर-14, गुरुग्राम");
				assertThat(note.messageHi()).contains("सुवर्ण सर्विसेज");
			});
	}

	@Test
	void aCellInDoubtIsLeftEmptyAndItsRowTakenAndItsRawTextSaid() throws IOException {
		String path = "station-lists/PS-SADAR/2020-09-05/list.xlsx";
		List<List<String>> list = TYPED.stream()
			.map((row) -> row.stream().map((text) -> text.startsWith("lqo.kZ") ? "lqo.kZ£ fyfeVsMf" : text).toList())
			.toList();
		this.inbox.put(NIGHT, path, workbook(new XSSFWorkbook(), "Kruti Dev 010", list)).night(NIGHT);
		Listing doubtful = this.inbox.listings(path).get(1);
		assertThat(doubtful.name()).isEmpty();
		assertThat(doubtful.address()).isEqualTo("मकान नं. 401, सैक्टर-14, गुरुग्राम");
		assertThat(doubtful.original()).contains("B4: lqo.kZ£ fyfeVsMf");
		RowNote note = this.inbox.notes(NIGHT, path)
			.stream()
			.filter((each) -> each.code().equals("LEGACY_DOUBTFUL"))
			.findFirst()
			.orElseThrow();
		assertThat(List.of(note.sheet(), note.rowNo(), String.valueOf(note.columnName()),
				String.valueOf(note.rawValue()), note.fate()))
			.containsExactly("List", 4, "B", "lqo.kZ£ fyfeVsMf", RowFate.ACCEPTED);
		assertThat(note.messageEn()).contains("lqo.kZ£ fyfeVsMf");
	}

	@Test
	void aStretchInTheFontWithinACellIsRead() throws IOException {
		String path = "station-lists/PS-SADAR/2020-09-05/list.xlsx";
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("List");
			fill(sheet.createRow(0), List.of("S.No", "Name", "Address", "Mobile"), null);
			Row row = sheet.createRow(1);
			fill(row, List.of("1", "Alpha rjax Calls", "Plot 12, Sector 14", "9811000001"), null);
			Font font = workbook.createFont();
			font.setFontName("kruti dev 010");
			RichTextString rich = workbook.getCreationHelper().createRichTextString("Alpha rjax Calls");
			rich.applyFont(6, 10, font);
			row.getCell(1).setCellValue(rich);
			workbook.write(bytes);
			this.inbox.put(NIGHT, path, bytes.toByteArray()).night(NIGHT);
		}
		assertThat(this.inbox.listings(path)).extracting(Listing::name).containsExactly("Alpha तरंग Calls");
	}

	private void sameAsTwin(String name, byte[] typed) {
		String twin = "station-lists/PS-CITY/2020-09-05/twin.csv";
		String path = "station-lists/PS-SADAR/2020-09-05/" + name;
		this.inbox.put(NIGHT, twin, csv(UNICODE)).put(NIGHT, path, typed).night(NIGHT);
		assertThat(this.inbox.listings(path)).hasSize(3)
			.usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "submissionId", "fileId", "sheet",
					"stationCode", "original")
			.containsExactlyElementsOf(this.inbox.listings(twin));
		assertThat(this.inbox.totals(NIGHT, path).get(0)).usingRecursiveComparison()
			.comparingOnlyFields("physical", "accepted", "rejected", "ignored")
			.isEqualTo(this.inbox.totals(NIGHT, twin).get(0));
		assertThat(this.inbox.submission(path).asOn()).isEqualTo("2020-09-05");
	}

	private static byte[] workbook(Workbook workbook, String fontName, List<List<String>> table) throws IOException {
		try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("List");
			Font font = workbook.createFont();
			font.setFontName(fontName);
			CellStyle style = workbook.createCellStyle();
			style.setFont(font);
			for (List<String> values : table) {
				fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), values, style);
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void fill(Row row, List<String> values, @org.jspecify.annotations.Nullable CellStyle style) {
		for (int column = 0; column < values.size(); column++) {
			row.createCell(column).setCellValue(values.get(column));
			if (style != null) {
				row.getCell(column).setCellStyle(style);
			}
		}
	}

	private static String csv(List<List<String>> table) {
		return table.stream()
			.map((row) -> row.stream()
				.map((text) -> '"' + text.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n"));
	}

}
