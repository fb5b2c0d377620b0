package org.satyapan.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.IntakeYaml;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files of every kind, told by their content. */
class WorkbookReaderTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void cellsComeWithTheValueThatIsStoredNotTheOneThatIsShown(boolean xlsx) throws Exception {
		try (Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
			Row row = workbook.createSheet("List").createRow(2);
			row.createCell(0).setCellValue(9811000001d);
			row.createCell(1).setCellValue(919877000001d);
			CellStyle american = workbook.createCellStyle();
			american.setDataFormat(workbook.createDataFormat().getFormat("mm/dd/yyyy"));
			row.createCell(2).setCellValue(LocalDate.of(2020, 8, 12));
			row.getCell(2).setCellStyle(american);
			row.createCell(3).setCellValue(" \u00a0 ");
			row.createCell(4).setCellValue(true);
			row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
			row.createCell(6).setCellFormula("1+1");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(6));
			row.setZeroHeight(true);
			workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(4, 5, 0, 1));
			workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("x");
			workbook.setSheetHidden(1, true);
			List<Sheet> sheets = read(bytes(workbook));
			assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
			SheetRow read = sheets.get(0).rows().get(0);
			assertThat(read.number()).isEqualTo(3);
			assertThat(read.hidden()).isTrue();
			assertThat(read.cells()
				.stream()
				.map((cell) -> cell.kind() + " " + cell.text())
				.collect(Collectors.joining(", "))).isEqualTo(
						"NUMBER 9811000001, NUMBER 919877000001, DATE 2020-08-12, BOOLEAN TRUE, ERROR #REF!, NUMBER 2");
			assertThat(read.cell(2).american()).isTrue();
			assertThat(sheets.get(0).merged()).containsExactly(new Region(5, 6, 0, 1));
		}
	}

	@Test
	void daysThatCountFrom1904AreTheSameDays() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
			Row row = workbook.createSheet().createRow(0);
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat((short) 14);
			row.createCell(0).setCellValue(42593);
			row.getCell(0).setCellStyle(style);
			Sheet sheet = read(bytes(workbook)).get(0);
			assertThat(sheet.dates1904()).isTrue();
			assertThat(sheet.rows().get(0).cells().get(0).date()).isEqualTo(LocalDate.of(2020, 8, 12));
		}
	}

	@Test
	void separatedTextIsReadInAnyEncodingAndWithAnySeparator() throws Exception {
		for (String separator : new String[] { ",", ";", "\t" }) {
			String text = String.join(separator, "नाम", "\"Plot 1" + separator + " \"\"A\"\"\nSector 2\"", "98")
					+ "\r\n\r\n" + String.join(separator, "x", "y", "z");
			for (byte[] bytes : new byte[][] { text.getBytes(StandardCharsets.UTF_8),
					("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
					("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
					("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE) }) {
				Sheet sheet = read(bytes).get(0);
				assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 3);
				assertThat(sheet.rows().get(0).cells()).extracting(Cell::text)
					.containsExactly("नाम", "Plot 1" + separator + " \"A\"\nSector 2", "98");
			}
		}
		assertThat(read("caf\u00e9,b".getBytes(Charset.forName("windows-1252"))).get(0).rows().get(0).text(0))
			.isEqualTo("caf\u00e9");
	}

	@Test
	void aQuoteThatNothingClosesSwallowsNothing() throws Exception {
		Sheet sheet = read("a,\"b,c\nd,e 5\" f,g\n\"h\",i,j\n".getBytes(StandardCharsets.UTF_8)).get(0);
		assertThat(sheet.rows()).hasSize(3);
		assertThat(sheet.rows().get(0).text(1)).isEqualTo("\"b");
		assertThat(sheet.rows().get(2).text(0)).isEqualTo("h");
	}

	@Test
	void protectedByAPasswordAFileIsRefused() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook();
				POIFSFileSystem files = new POIFSFileSystem();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
			EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
			info.getEncryptor().confirmPassword("secret");
			try (OutputStream sealed = info.getEncryptor().getDataStream(files)) {
				workbook.write(sealed);
			}
			files.writeFilesystem(out);
			assertRefused(out.toByteArray(), "password", "पासवर्ड");
		}
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
			Biff8EncryptionKey.setCurrentUserPassword("secret");
			byte[] bytes = bytes(workbook);
			Biff8EncryptionKey.setCurrentUserPassword(null);
			assertRefused(bytes, "password", "पासवर्ड");
		}
	}

	@Test
	void cutShortOnItsWayAFileIsRefused() throws Exception {
		for (Workbook each : new Workbook[] { new XSSFWorkbook(), new HSSFWorkbook() }) {
			try (Workbook workbook = each) {
				for (int i = 0; i < 200; i++) {
					workbook.createSheet("S" + i).createRow(0).createCell(0).setCellValue("x" + i);
				}
				byte[] whole = bytes(workbook);
				assertRefused(Arrays.copyOf(whole, whole.length / 2), "cut short", "अधूरी");
			}
		}
	}

	@Test
	void whatIsNoListIsNamed() throws Exception {
		assertRefused(new byte[0], "empty", "ख़ाली");
		assertRefused("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII), "PDF", "PDF");
		assertRefused("MIME-Version: 1.0\n\n".getBytes(StandardCharsets.US_ASCII), "web archive", "वेब");
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 1, 2 }, "picture", "चित्र");
		assertRefused(new byte[] { 1, 2, 0, 4, 0, 0, 7, 8 }, "unknown", "अज्ञात");
		assertRefused(zip("content.xml", 10), "damaged", "ख़राब");
		assertRefused(zip("xl/workbook.bin", 10), ".xlsb", ".xlsb");
		assertRefused(zip("letter.txt", 10), "ZIP", "ZIP");
	}

	@Test
	void aFileThatUnpacksToFarMoreThanItIsIsRefusedBeforeItIsBuilt() throws Exception {
		assertRefused(zip("[Content_Types].xml", 61 << 20), "unpacks to more than", "खुलने पर");
	}

	@Test
	void rowsColumnsAndBytesAreBounded() throws Exception {
		WorkbookLimits tight = new WorkbookLimits(DataSize.ofBytes(2000), DataSize.ofMegabytes(1), 10_000, 5, 10, 10, 0,
				100);
		byte[] rows = "a,b\n".repeat(11).getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> new WorkbookReader(tight, IntakeYaml.settings().legacyFonts()).read(file(rows)))
			.withMessageContaining("more than 10 rows");
		byte[] columns = "a,".repeat(11).concat("b").getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> new WorkbookReader(tight, IntakeYaml.settings().legacyFonts()).read(file(columns)))
			.withMessageContaining("more than 10 columns");
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> new WorkbookReader(tight, IntakeYaml.settings().legacyFonts()).read(file(new byte[2001])))
			.withMessageContaining("2,001 bytes");
	}

	private static byte[] zip(String name, int size) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(new byte[size]);
			zip.closeEntry();
		}
		return out.toByteArray();
	}

	private void assertRefused(byte[] bytes, String en, String hi) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(bytes)).satisfies((ex) -> {
			assertThat(ex.reasonEn()).contains(en);
			assertThat(ex.reasonHi()).contains(hi);
		});
	}

	private List<Sheet> read(byte[] bytes) throws IOException, UnreadableFile {
		return IntakeYaml.settings().workbooks().read(file(bytes));
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("file"), bytes);
	}

	private static byte[] bytes(Workbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

}
