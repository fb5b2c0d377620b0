package org.satyapan.intake.receipts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;
import org.satyapan.register.Listing;

import static org.assertj.core.api.Assertions.assertThat;

/** What a station that types in Kruti Dev reads in its receipt. */
class LegacyReceiptTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PATH = "station-lists/PS-SADAR/2020-09-03/list.xlsx";

	@TempDir
	Path folder;

	private StationInbox inbox;

	@BeforeEach
	void takeAList() throws IOException {
		this.inbox = new StationInbox(this.folder);
		this.inbox
			.put(NIGHT, PATH, list("Kruti Dev 010",
					List.of(List.of("Øe la[;k", "dkWy lsaVj dk uke", "irk", "ekfyd", "eksckby uaå"),
							List.of("1", "rjax lfoZlst", "IykWV ua- 12] lSDVj&14", "Jh jes'k 'kekZ", "9811000001"),
							List.of("2", "mTToy£", "IykWV ua- 13] lSDVj&14", "Jh fot; oekZ", "9811000002"))))
			.night(NIGHT);
	}

	@AfterEach
	void close() {
		this.inbox.close();
	}

	@Test
	void aRowThatWasReadIsTakenAndSaysAsWhat() throws IOException {
		try (XSSFWorkbook receipt = receipt()) {
			XSSFRow row = receipt.getSheetAt(1).getRow(1);
			assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Taken / ली गई");
			assertThat(row.getCell(6).getStringCellValue()).contains("legacy Hindi font", "B: तरंग सर्विसेज",
					"C: प्लॉट नं. 12, सैक्टर-14", "D: श्री रमेश शर्मा");
			assertThat(text(receipt.getSheetAt(0))).contains("3 rows hold Hindi typed in a legacy font");
		}
	}

	@Test
	void aCellThatWasQuarantinedIsShownWithItsRawTextAndToBeMended() throws IOException {
		try (XSSFWorkbook receipt = receipt()) {
			XSSFRow row = receipt.getSheetAt(1).getRow(2);
			assertThat(row.getCell(1).getStringCellValue()).isEqualTo("mTToy£");
			assertThat(row.getCell(1).getCellComment().getString().getString()).contains("mTToy£", "Unicode",
					"यूनिकोड");
			assertThat(row.getCell(5).getStringCellValue()).contains("please check");
			assertThat(text(receipt.getSheetAt(0))).contains("B3", "mTToy£");
		}
	}

	@Test
	void theReceiptShowsItInItsFontAndMendedAndSentBackItIsReadAgain() throws IOException {
		byte[] mended;
		try (XSSFWorkbook receipt = receipt(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFCell name = receipt.getSheetAt(1).getRow(1).getCell(1);
			XSSFFont font = name.getCellStyle().getFont();
			assertThat(font.getFontName()).isEqualTo("Kruti Dev 010");
			receipt.getSheetAt(1).getRow(2).getCell(1).setCellValue("उज्ज्वल");
			receipt.write(out);
			mended = out.toByteArray();
		}
		String back = "station-lists/PS-SADAR/2020-09-10/list.receipt.xlsx";
		this.inbox.put("2020-09-10", back, mended).night("2020-09-10");
		assertThat(this.inbox.listings(back)).extracting(Listing::name).containsExactly("तरंग सर्विसेज", "उज्ज्वल");
		assertThat(this.inbox.listings(back)).extracting(Listing::owner)
			.containsExactlyElementsOf(this.inbox.listings(PATH).stream().map(Listing::owner).toList());
	}

	private static byte[] list(String fontName, List<List<String>> table) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFFont font = workbook.createFont();
			font.setFontName(fontName);
			XSSFCellStyle style = workbook.createCellStyle();
			style.setFont(font);
			XSSFSheet sheet = workbook.createSheet("List");
			for (List<String> values : table) {
				XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				for (String value : values) {
					XSSFCell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
					cell.setCellValue(value);
					cell.setCellStyle(style);
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private XSSFWorkbook receipt() throws IOException {
		Path file = WrittenReceipts.of(this.inbox, IntakeYaml.settings(), NIGHT)
			.resolve("PS-SADAR/list.xlsx.receipt.xlsx");
		return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
	}

	private static String text(XSSFSheet sheet) {
		StringBuilder text = new StringBuilder();
		sheet.forEach((row) -> row.forEach((cell) -> text.append(cell).append('\n')));
		return text.toString();
	}

}
