package org.satyapan.intake.receipts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;

import static org.assertj.core.api.Assertions.assertThat;

/** The receipt of an .xlsx or .xls is the station's own workbook again. */
class OwnWorkbookTests {

	private static final String NIGHT = "2020-09-09";

	private static final int STATUS = 6;

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
	void whatTheStationMadeOfItStays(String format) throws IOException {
		this.inbox.put(NIGHT, path(format), list(format)).night(NIGHT);
		try (Workbook receipt = receipt(NIGHT, "list." + format)) {
			assertThat(receipt.getNumberOfSheets()).isEqualTo(2);
			assertThat(receipt.getActiveSheetIndex()).isZero();
			Sheet rows = receipt.getSheetAt(1);
			assertThat(rows.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
				.containsExactlyInAnyOrder("A1:F1", "B3:B4");
			assertThat(rows.getDataValidations()).hasSize(1);
			assertThat(receipt.getAllPictures()).hasSize(1);
			assertThat(receipt.getFontAt(rows.getRow(2).getCell(1).getCellStyle().getFontIndex()).getBold()).isTrue();
			assertThat(rows.getColumnWidth(2)).isEqualTo(40 * 256);
			assertThat(receipt.getName("Places").getRefersToFormula()).isEqualTo("List!$C$3:$C$5");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void theWrongCellIsColouredAndSaysWhyBelowWhatStoodThere(String format) throws IOException {
		this.inbox.put(NIGHT, path(format), list(format)).night(NIGHT);
		try (Workbook receipt = receipt(NIGHT, "list." + format)) {
			Sheet rows = receipt.getSheetAt(1);
			Cell wrong = rows.getRow(2).getCell(4);
			assertThat(ReceiptStyles.Shade.CHECK.fills(wrong.getCellStyle())).isTrue();
			assertThat(wrong.getCellComment().getString().getString()).startsWith("asked twice").contains("ten digits");
			assertThat(rows.getRow(4).getCell(5).getCellComment()).isNotNull();
			assertThat(rows.getRow(2).getCell(STATUS).getStringCellValue()).contains("please check");
			assertThat(rows.getRow(3).getCell(STATUS).getStringCellValue()).startsWith("Taken /");
			assertThat(rows.getRow(2).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void aFormulaBecomesItsValue(String format) throws IOException {
		this.inbox.put(NIGHT, path(format), changed(list(format), (workbook) -> {
			Cell cell = workbook.getSheetAt(0).getRow(4).getCell(2);
			cell.setCellFormula("\"Plot \"&2");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
		})).night(NIGHT);
		try (Workbook receipt = receipt(NIGHT, "list." + format)) {
			assertThat(receipt.getSheetAt(1).getRow(4).getCell(2)).hasToString("Plot 2");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void mendedAndSentBackItSupersedesTheFirstAndItsReceiptHasNoTraceOfTheOldRemarks(String format) throws IOException {
		this.inbox.put(NIGHT, path(format), list(format)).night(NIGHT);
		byte[] mended = changed(write(NIGHT, "list." + format), (workbook) -> {
			workbook.getSheetAt(1).getRow(2).getCell(4).setCellValue("9811000001");
			workbook.getSheetAt(1).getRow(4).getCell(5).setCellValue("28.02.2020");
		});
		String back = "station-lists/PS-SADAR/2020-09-10/list." + format + ".receipt." + format;
		this.inbox.put("2020-09-10", back, mended).night("2020-09-10");
		assertThat(this.inbox.submission(path(format)).supersededBy()).isEqualTo(this.inbox.submission(back).id());
		assertThat(this.inbox.listings(back))
			.extracting((each) -> each.name() + ", " + each.owner() + ", " + each.phones() + ", " + each.since() + ", "
					+ each.remarks())
			.containsExactly("Alpha Calls, Ravi; Sunil, 9811000001; 9811000022, 2020-01-01, null",
					"Beta Calls, Mona, 9811000002, 2020-02-28, null");
		try (Workbook receipt = receipt("2020-09-10", "list." + format + ".receipt." + format)) {
			assertThat(receipt.getNumberOfSheets()).isEqualTo(2);
			Sheet rows = receipt.getSheetAt(1);
			assertThat(rows.getRow(1).getLastCellNum()).isEqualTo((short) (STATUS + 2));
			assertThat(rows.getRow(2).getCell(STATUS).getStringCellValue()).startsWith("Taken /");
			assertThat(rows.getRow(2).getCell(STATUS + 1).getStringCellValue()).isEmpty();
			assertThat(rows.getRow(4).getCell(5).getCellComment()).isNull();
			assertThat(rows.getRow(4).getCell(5).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
			assertThat(receipt.getSheetAt(0).getRow(9).getCell(0).getStringCellValue())
				.isEqualTo("Nothing needs to be done.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void theSameNightGivesTheSameBytes(String format) throws IOException {
		this.inbox.put(NIGHT, path(format), list(format)).night(NIGHT);
		byte[] first = write(NIGHT, "list." + format);
		assertThat(write(NIGHT, "list." + format)).isEqualTo(first);
	}

	private static byte[] list(String format) throws IOException {
		try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("List");
			row(sheet, 0, "List of call centres PS Sadar");
			row(sheet, 1, "S.No", "Name of call centre", "Address", "Owner", "Mobile", "Operating since");
			row(sheet, 2, "1", "Alpha Calls", "Plot 1", "Ravi", "98110", "01.01.2020");
			row(sheet, 3, "", "", "", "Sunil", "9811000022");
			row(sheet, 4, "2", "Beta Calls", "Plot 2", "Mona", "9811000002", "31.02.2020");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
			sheet.setColumnWidth(2, 40 * 256);
			CellStyle bold = workbook.createCellStyle();
			Font font = workbook.createFont();
			font.setBold(true);
			bold.setFont(font);
			sheet.getRow(2).getCell(1).setCellStyle(bold);
			var helper = sheet.getDataValidationHelper();
			sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] { "A" }),
					new org.apache.poi.ss.util.CellRangeAddressList(2, 9, 3, 3)));
			ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
			anchor.setRow1(8);
			anchor.setRow2(10);
			anchor.setCol2(1);
			sheet.createDrawingPatriarch()
				.createPicture(anchor, workbook.addPicture(new byte[] { 1, 2, 3 }, Workbook.PICTURE_TYPE_PNG));
			var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
			comment.setString(workbook.getCreationHelper().createRichTextString("asked twice"));
			sheet.getRow(2).getCell(4).setCellComment(comment);
			var places = workbook.createName();
			places.setNameName("Places");
			places.setRefersToFormula("List!$C$3:$C$5");
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void row(Sheet sheet, int number, String... cells) {
		var row = sheet.createRow(number);
		for (int column = 0; column < cells.length; column++) {
			if (!cells[column].isEmpty()) {
				row.createCell(column).setCellValue(cells[column]);
			}
		}
	}

	private static byte[] changed(byte[] bytes, Consumer<Workbook> change) throws IOException {
		try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static String path(String format) {
		return "station-lists/PS-SADAR/2020-09-03/list." + format;
	}

	private byte[] write(String night, String name) throws IOException {
		return Files.readAllBytes(WrittenReceipts.of(this.inbox, IntakeYaml.settings(), night)
			.resolve("PS-SADAR/" + name + ".receipt" + name.substring(name.lastIndexOf('.'))));
	}

	private Workbook receipt(String night, String name) throws IOException {
		return WorkbookFactory.create(new ByteArrayInputStream(write(night, name)));
	}

}
