package org.satyapan.intake.receipts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;

import static org.assertj.core.api.Assertions.assertThat;

/** The receipt of an .xlsx is the station's own workbook again. */
class OwnWorkbookTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PATH = "station-lists/PS-SADAR/2020-09-03/list.xlsx";

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

	@Test
	void whatTheStationMadeOfItStays() throws IOException {
		this.inbox.put(NIGHT, PATH, list()).night(NIGHT);
		try (XSSFWorkbook receipt = receipt(NIGHT, "list.xlsx")) {
			assertThat(receipt.getNumberOfSheets()).isEqualTo(2);
			assertThat(receipt.getActiveSheetIndex()).isZero();
			XSSFSheet rows = receipt.getSheetAt(1);
			assertThat(rows.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
				.containsExactlyInAnyOrder("A1:F1", "B3:B4");
			assertThat(rows.getDataValidations()).hasSize(1);
			assertThat(receipt.getAllPictures()).hasSize(1);
			assertThat(rows.getRow(2).getCell(1).getCellStyle().getFont().getBold()).isTrue();
			assertThat(rows.getColumnWidth(2)).isEqualTo(40 * 256);
			assertThat(receipt.getName("Places").getRefersToFormula()).isEqualTo("List!$C$3:$C$5");
		}
	}

	@Test
	void theWrongCellIsColouredAndSaysWhyBelowWhatStoodThere() throws IOException {
		this.inbox.put(NIGHT, PATH, list()).night(NIGHT);
		try (XSSFWorkbook receipt = receipt(NIGHT, "list.xlsx")) {
			XSSFSheet rows = receipt.getSheetAt(1);
			XSSFCell wrong = rows.getRow(2).getCell(4);
			assertThat(wrong.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFE699");
			assertThat(wrong.getCellComment().getString().getString()).startsWith("asked twice").contains("ten digits");
			assertThat(rows.getRow(4).getCell(5).getCellComment()).isNotNull();
			assertThat(rows.getRow(2).getCell(STATUS).getStringCellValue()).contains("please check");
			assertThat(rows.getRow(3).getCell(STATUS).getStringCellValue()).startsWith("Taken /");
			assertThat(rows.getRow(2).getCell(1).getCellStyle().getFillForegroundXSSFColor()).isNull();
		}
	}

	@Test
	void aFormulaBecomesItsValue() throws IOException {
		this.inbox.put(NIGHT, PATH, changed(list(), (workbook) -> {
			XSSFCell cell = workbook.getSheetAt(0).getRow(4).getCell(2);
			cell.setCellFormula("\"Plot \"&2");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
		})).night(NIGHT);
		try (XSSFWorkbook receipt = receipt(NIGHT, "list.xlsx")) {
			assertThat(receipt.getSheetAt(1).getRow(4).getCell(2)).hasToString("Plot 2");
		}
	}

	@Test
	void mendedAndSentBackItSupersedesTheFirstAndItsReceiptHasNoTraceOfTheOldRemarks() throws IOException {
		this.inbox.put(NIGHT, PATH, list()).night(NIGHT);
		byte[] mended = changed(write(NIGHT, "list.xlsx"), (workbook) -> {
			workbook.getSheetAt(1).getRow(2).getCell(4).setCellValue("9811000001");
			workbook.getSheetAt(1).getRow(4).getCell(5).setCellValue("28.02.2020");
		});
		String back = "station-lists/PS-SADAR/2020-09-10/list.xlsx.receipt.xlsx";
		this.inbox.put("2020-09-10", back, mended).night("2020-09-10");
		assertThat(this.inbox.submission(PATH).supersededBy()).isEqualTo(this.inbox.submission(back).id());
		assertThat(this.inbox.listings(back))
			.extracting((each) -> each.name() + ", " + each.owner() + ", " + each.phones() + ", " + each.since() + ", "
					+ each.remarks())
			.containsExactly("Alpha Calls, Ravi; Sunil, 9811000001; 9811000022, 2020-01-01, null",
					"Beta Calls, Mona, 9811000002, 2020-02-28, null");
		try (XSSFWorkbook receipt = receipt("2020-09-10", "list.xlsx.receipt.xlsx")) {
			assertThat(receipt.getNumberOfSheets()).isEqualTo(2);
			XSSFSheet rows = receipt.getSheetAt(1);
			assertThat(rows.getRow(1).getLastCellNum()).isEqualTo((short) (STATUS + 2));
			assertThat(rows.getRow(2).getCell(STATUS).getStringCellValue()).startsWith("Taken /");
			assertThat(rows.getRow(2).getCell(STATUS + 1).getStringCellValue()).isEmpty();
			assertThat(rows.getRow(4).getCell(5).getCellComment()).isNull();
			assertThat(rows.getRow(4).getCell(5).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
			assertThat(receipt.getSheetAt(0).getRow(9).getCell(0).getStringCellValue())
				.isEqualTo("Nothing needs to be done.");
		}
	}

	@Test
	void theSameNightGivesTheSameBytes() throws IOException {
		this.inbox.put(NIGHT, PATH, list()).night(NIGHT);
		byte[] first = write(NIGHT, "list.xlsx");
		assertThat(write(NIGHT, "list.xlsx")).isEqualTo(first);
	}

	private static byte[] list() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("List");
			row(sheet, 0, "List of call centres PS Sadar");
			row(sheet, 1, "S.No", "Name of call centre", "Address", "Owner", "Mobile", "Operating since");
			row(sheet, 2, "1", "Alpha Calls", "Plot 1", "Ravi", "98110", "01.01.2020");
			row(sheet, 3, "", "", "", "Sunil", "9811000022");
			row(sheet, 4, "2", "Beta Calls", "Plot 2", "Mona", "9811000002", "31.02.2020");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
			sheet.setColumnWidth(2, 40 * 256);
			XSSFCellStyle bold = workbook.createCellStyle();
			bold.setFont(workbook.createFont());
			bold.getFont().setBold(true);
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
			comment.setString("asked twice");
			sheet.getRow(2).getCell(4).setCellComment(comment);
			var places = workbook.createName();
			places.setNameName("Places");
			places.setRefersToFormula("List!$C$3:$C$5");
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void row(XSSFSheet sheet, int number, String... cells) {
		var row = sheet.createRow(number);
		for (int column = 0; column < cells.length; column++) {
			if (!cells[column].isEmpty()) {
				row.createCell(column).setCellValue(cells[column]);
			}
		}
	}

	private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private byte[] write(String night, String name) throws IOException {
		Receipts receipts = new Receipts(IntakeYaml.settings(), this.inbox.archive(), this.inbox.get(Stations.class),
				this.inbox.get(Submissions.class), this.inbox.get(RowNotes.class), this.inbox.get(SheetTotals.class));
		receipts.write(this.inbox.work(night));
		this.inbox.work(night).outbox().publish();
		return Files.readAllBytes(
				this.folder.resolve("outbox").resolve(night).resolve("receipts/PS-SADAR/" + name + ".receipt.xlsx"));
	}

	private XSSFWorkbook receipt(String night, String name) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(write(night, name)));
	}

}
