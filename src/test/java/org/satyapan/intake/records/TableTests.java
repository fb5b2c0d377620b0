package org.satyapan.intake.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.workbook.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rows of a file, whatever program wrote it. */
class TableTests {

	@TempDir
	Path folder;

	@Test
	void aRecordMayGoOverSeveralLinesAndStillCountsAsOneRow() throws Exception {
		assertThat(read("name,text\r\nAsha,\"line one\r\nline \"\"two\"\", end\"\r\n\r\nUsha,x\r\n"))
			.containsExactly("csv", "1 [name, text]", "2 [Asha, line one\nline \"two\", end]", "4 [Usha, x]");
	}

	@Test
	void aQuoteThatDoesNotCloseCostsItsOwnRowOnly() throws Exception {
		assertThat(read("name,text\nAsha,\"open\nUsha,x\nNisha,y\n")).containsExactly("csv", "1 [name, text]",
				"2 broken", "3 [Usha, x]", "4 [Nisha, y]");
	}

	@Test
	void aQuoteThatClosesWithinTheNextRowCostsItsOwnRowOnly() throws Exception {
		assertThat(read("name,text,place\nAsha,\"x\"\",\"y\n\"Usha\",z,w\n")).containsExactly("csv",
				"1 [name, text, place]", "2 broken", "3 [Usha, z, w]");
	}

	@Test
	void aQuoteWithinAWordIsAQuote() throws Exception {
		assertThat(read("name,text\nAsha,5 inch\nUsha,x\n")).contains("2 [Asha, 5 inch]", "3 [Usha, x]");
	}

	@Test
	void aBackslashIsALetter() throws Exception {
		assertThat(read("name,text\nAsha,C:\\new\n")).contains("2 [Asha, C:\\new]");
	}

	@Test
	void semicolonsAndTabsSeparateWhereThereIsNoComma() throws Exception {
		assertThat(read("name;text\nAsha;x, y\n")).contains("2 [Asha, x, y]");
		assertThat(read("name\ttext\nAsha\tx\n")).contains("2 [Asha, x]");
	}

	@Test
	void rowsOfBlanksAreNoRows() throws Exception {
		assertThat(read("name,text\n,  \n\nAsha,x\n")).containsExactly("csv", "1 [name, text]", "4 [Asha, x]");
	}

	@Test
	void lettersSurviveWhateverTheCharacterSet() throws Exception {
		byte[] utf8 = "नाम,x\nआशा,é\n".getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream marked = new ByteArrayOutputStream();
		marked.write(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		marked.write(utf8);
		assertThat(read(utf8)).containsExactly("csv", "1 [नाम, x]", "2 [आशा, é]");
		assertThat(read(marked.toByteArray())).containsExactly("csv", "1 [नाम, x]", "2 [आशा, é]");
		assertThat(read("नाम,x\nआशा,é\n".getBytes(StandardCharsets.UTF_16))).containsExactly("csv", "1 [नाम, x]",
				"2 [आशा, é]");
		assertThat(read("name,x\nRené,–\n".getBytes(Charset.forName("windows-1252")))).containsExactly("NOT_UTF_8",
				"csv", "1 [name, x]", "2 [René, –]");
	}

	static List<Workbook> workbooks() {
		return List.of(new XSSFWorkbook(), new SXSSFWorkbook(), new HSSFWorkbook());
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void aWorkbookGivesFiguresAndDatesAsTheyAre(Workbook workbook) throws Exception {
		Sheet sheet = workbook.createSheet("Records");
		CellStyle american = workbook.createCellStyle();
		american.setDataFormat((short) 14);
		CellStyle money = workbook.createCellStyle();
		money.setDataFormat(workbook.createDataFormat().getFormat("\"Rs\" #,##0.00"));
		Row row = sheet.createRow(2);
		row.createCell(0).setCellValue("आशा");
		row.createCell(1).setCellValue(919811415831d);
		row.createCell(3).setCellValue(LocalDate.of(2020, 9, 8));
		row.getCell(3).setCellStyle(american);
		row.createCell(4).setCellValue(1250.5);
		row.getCell(4).setCellStyle(money);
		row.createCell(5).setCellValue(true);
		sheet.createRow(5).createCell(1).setCellValue(" ");
		workbook.createSheet("Second").createRow(0).createCell(0).setCellValue("x");
		List<String> rows = read(bytes(workbook));
		assertThat(rows).hasSize(4).startsWith("Records").endsWith("Second", "1 [x]");
		assertThat(rows.get(1)).matches("3 \\[आशा, 919811415831, , 2020-09-08, 1250\\.5, true]");
	}

	@Test
	void whatIsNoTableSaysSoInBothLanguages() {
		List<byte[]> files = List.of("PK\3\4 this is not a workbook".getBytes(StandardCharsets.ISO_8859_1),
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3 }, new byte[] { 'a', 0, 1, 2, '\n' },
				"x".repeat(1_000_001).getBytes(StandardCharsets.US_ASCII));
		for (byte[] file : files) {
			assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(file))
				.satisfies((ex) -> assertThat(ex.reasonEn()).isNotBlank())
				.satisfies((ex) -> assertThat(ex.reasonHi()).matches("(?s).*\\p{IsDevanagari}.*"));
		}
	}

	@Test
	void aTruncatedWorkbookIsUnreadable() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Sheet sheet = workbook.createSheet();
		for (int i = 0; i < 2000; i++) {
			sheet.createRow(i).createCell(0).setCellValue("row " + i);
		}
		byte[] whole = bytes(workbook);
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)));
	}

	private List<String> read(String text) throws IOException, UnreadableFile {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> read(byte[] bytes) throws IOException, UnreadableFile {
		List<String> seen = new ArrayList<>();
		TableFiles
			.open(Files.write(this.folder.resolve("file"), bytes), NightInbox.settings().limits(),
					IntakeYaml.settings().legacyFonts())
			.read(new Table.Sink() {
				@Override
				public void sheet(String name, boolean hidden) {
					seen.add(name);
				}

				@Override
				public void row(int number, List<String> cells) {
					seen.add(number + " " + cells);
				}

				@Override
				public void broken(int number, String text) {
					seen.add(number + " broken");
				}

				@Override
				public void remark(Remark remark) {
					seen.add(remark.code());
				}

				@Override
				public void progress(long rows, long expected) {
				}
			});
		return seen;
	}

	private static byte[] bytes(Workbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return out.toByteArray();
	}

}
