package org.satyapan.intake.receipts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What workbooks of other programs hold or lack does not keep a station from its own
 * workbook as a receipt: bold letters show that it is.
 */
class OddWorkbookTests {

	private static final String NIGHT = "2020-09-03";

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

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void oneFormulaForSeveralCells(String format) throws IOException {
		byte[] list = list(format, (sheet) -> {
			sheet.getRow(1).createCell(3).setCellValue(3);
			sheet.getRow(2).createCell(3).setCellValue(4);
			sheet.setArrayFormula("D2:D3*2", CellRangeAddress.valueOf("E2:E3"));
			sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		try (Workbook receipt = receipt(list, format)) {
			assertThat(receipt.getSheetAt(1).getRow(1).getCell(4).getNumericCellValue()).isEqualTo(6);
			assertThat(receipt.getSheetAt(1).getRow(2).getCell(4).getNumericCellValue()).isEqualTo(8);
		}
	}

	@Test
	void theOrderInWhichFormulasWereComputed() throws IOException {
		byte[] list = list("xlsx", (sheet) -> {
			sheet.getRow(1).createCell(3).setCellFormula("1+1");
			sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		Map<String, byte[]> parts = parts(list);
		parts.put("xl/calcChain.xml",
				"<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"D2\" i=\"1\"/></calcChain>"
					.getBytes(UTF_8));
		replace(parts, "[Content_Types].xml", "</Types>",
				"<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>");
		replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>",
				"<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>");
		byte[] bytes = write(zip(parts), "xlsx");
		assertThat(new String(parts(bytes).getOrDefault("xl/_rels/workbook.xml.rels", new byte[0]), UTF_8))
			.doesNotContain("calcChain");
		try (Workbook receipt = opened(bytes)) {
			assertThat(receipt.getSheetAt(1).getRow(1).getCell(3).getNumericCellValue()).isEqualTo(2);
		}
	}

	@Test
	void propertiesThatTheFileNamesAndDoesNotHold() throws IOException {
		Map<String, byte[]> parts = parts(list("xlsx", (sheet) -> {
		}));
		replace(parts, "_rels/.rels", "docProps/core.xml", "xl/docProps/core.xml");
		try (Workbook receipt = receipt(zip(parts), "xlsx")) {
			assertThat(receipt.getSheetAt(1).getRow(1).getCell(1)).hasToString("Alpha Calls");
		}
	}

	@Test
	void aNameOfWhatWasDeleted() throws IOException {
		receipt(list("xls", (sheet) -> {
			Name name = sheet.getWorkbook().createName();
			name.setNameName("Places");
			name.setRefersToFormula("#REF!");
		}), "xls").close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void aColumnWithoutWidth(String format) throws IOException {
		receipt(list(format, (sheet) -> {
			var wrapped = sheet.getWorkbook().createCellStyle();
			wrapped.setWrapText(true);
			sheet.getRow(1).getCell(2).setCellStyle(wrapped);
			sheet.setColumnWidth(2, 0);
		}), format).close();
	}

	@Test
	void aSheetThatDoesNotSayHowItPrints() throws IOException {
		receipt(list("xls", (sheet) -> {
			var records = ((HSSFSheet) sheet).getSheet().getRecords();
			records.removeIf((record) -> record instanceof WSBoolRecord);
		}), "xls").close();
	}

	@Test
	void aTitleMergedOverAllColumnsThatThereAre() throws IOException {
		try (Workbook receipt = receipt(
				list("xlsx", (sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("A20:XFD20"))), "xlsx")) {
			assertThat(receipt.getSheetAt(1).getRow(1).getCell(3).getStringCellValue()).startsWith("Taken /");
		}
	}

	private static byte[] list(String format, Consumer<Sheet> change) throws IOException {
		try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("List");
			var bold = workbook.createCellStyle();
			var font = workbook.createFont();
			font.setBold(true);
			bold.setFont(font);
			String[][] rows = { { "S.No", "Name of call centre", "Address" }, { "1", "Alpha Calls", "Plot 1" },
					{ "2", "Beta Calls", "Plot 2" } };
			for (int row = 0; row < rows.length; row++) {
				sheet.createRow(row);
				for (int column = 0; column < rows[row].length; column++) {
					sheet.getRow(row).createCell(column).setCellValue(rows[row][column]);
				}
				sheet.getRow(row).getCell(1).setCellStyle(bold);
			}
			change.accept(sheet);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	/** The receipt, which is the station's own workbook. */
	private Workbook receipt(byte[] list, String format) throws IOException {
		return opened(write(list, format));
	}

	private static Workbook opened(byte[] bytes) throws IOException {
		Workbook receipt = WorkbookFactory.create(new ByteArrayInputStream(bytes));
		var look = receipt.getSheetAt(1).getRow(1).getCell(1).getCellStyle();
		assertThat(receipt.getFontAt(look.getFontIndex()).getBold()).isTrue();
		return receipt;
	}

	private byte[] write(byte[] list, String format) throws IOException {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/list." + format, list).night(NIGHT);
		return Files.readAllBytes(WrittenReceipts.of(this.inbox, IntakeYaml.settings(), NIGHT)
			.resolve("PS-SADAR/list." + format + ".receipt." + format));
	}

	private static Map<String, byte[]> parts(byte[] zip) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		return parts;
	}

	private static void replace(Map<String, byte[]> parts, String name, String old, String by) {
		parts.compute(name, (key, part) -> {
			String text = new String((part != null) ? part : new byte[0], UTF_8);
			assertThat(text).contains(old);
			return text.replace(old, by).getBytes(UTF_8);
		});
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
