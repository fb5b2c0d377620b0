package org.satyapan.intake.receipts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.intake.IntakeYaml;
import org.satyapan.intake.lists.StationInbox;

import static org.assertj.core.api.Assertions.assertThat;

/** What a station reads in its receipt. */
class ReceiptTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PATH = "station-lists/PS-SADAR/2020-09-03/list.csv";

	private static final String LIST = "List of call centres PS Sadar\n"
			+ "S.No,Name of call centre,Address,Owner,Mobile,Operating since\n"
			+ "1,Alpha Calls,Plot 1 Sector 1,=Sh. A S/o B,98110,31.02.2020\n"
			+ "2,Beta Calls,Plot 2,Sh. C,9811000002,\n" + "3,,near the bank,,9811000001,\n" + ",Total,,,2,\n";

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
	void everyRowStandsAtItsPlaceWithItsStatusAndReason() throws IOException {
		this.inbox.put(NIGHT, PATH, LIST).night(NIGHT);
		try (XSSFWorkbook receipt = receipt("PS-SADAR/list.csv.receipt.xlsx")) {
			Sheet rows = receipt.getSheetAt(1);
			assertThat(text(rows, 1, 6)).contains("status");
			assertThat(text(rows, 2, 6)).contains("please check");
			assertThat(text(rows, 3, 6)).startsWith("Taken / ली गई");
			assertThat(text(rows, 4, 6)).contains("NOT TAKEN", "नहीं ली गई");
			assertThat(text(rows, 5, 6)).contains("Set aside");
			assertThat(text(rows, 2, 7)).contains("E3: ", "98110", "F3: ", "31.02.2020", "दस अंकों");
			assertThat(rows.getRow(2).getCell(4).getCellComment().getString().getString()).contains("ten digits");
			assertThat(rows.getRow(2).getCell(3).getStringCellValue()).as("no formula").startsWith("'=");
		}
	}

	@Test
	void theFirstSheetSaysWhatWasTakenWhatToMendAndByWhen() throws IOException {
		this.inbox.put(NIGHT, PATH, LIST).night(NIGHT);
		try (XSSFWorkbook receipt = receipt("PS-SADAR/list.csv.receipt.xlsx")) {
			String summary = all(receipt.getSheetAt(0));
			assertThat(summary).contains("Sadar / सदर", "On time / समय पर", "2 rows taken, 1 not taken",
					"2 पंक्तियाँ ली गईं, 1 नहीं ली गईं", "by 12.09.2020", "E3", "F3", "Neither the name");
		}
	}

	@Test
	void ofAnUnreadableFileThereIsOnlyTheSummaryWithTheReason() throws IOException {
		this.inbox.put(NIGHT, "station-lists/PS-SADAR/2020-09-03/list.xlsx", new byte[] { 'P', 'K', 3, 4, 9 })
			.night(NIGHT);
		try (XSSFWorkbook receipt = receipt("PS-SADAR/list.xlsx.receipt.xlsx")) {
			assertThat(receipt.getNumberOfSheets()).isEqualTo(1);
			assertThat(all(receipt.getSheetAt(0))).contains("NOT taken", "cut short", "अधूरी", "by 12.09.2020");
		}
	}

	@Test
	void theSameNightGivesTheSameBytes() throws IOException {
		this.inbox.put(NIGHT, PATH, LIST).night(NIGHT);
		byte[] first = write("PS-SADAR/list.csv.receipt.xlsx");
		assertThat(write("PS-SADAR/list.csv.receipt.xlsx")).isEqualTo(first);
	}

	@Test
	void filesOfOneNameHaveReceiptsOfTheirOwn() throws IOException {
		this.inbox.put(NIGHT, PATH, LIST).put(NIGHT, PATH.replace("-03/", "-05/"), LIST + "\n").night(NIGHT);
		try (XSSFWorkbook first = receipt("PS-SADAR/2020-09-03/list.csv.receipt.xlsx");
				XSSFWorkbook second = receipt("PS-SADAR/2020-09-05/list.csv.receipt.xlsx")) {
			assertThat(all(first.getSheetAt(0))).contains("file of 05.09.2020 replaces");
			assertThat(all(second.getSheetAt(0))).doesNotContain("09.2020 replaces");
		}
	}

	@Test
	void mendedAndSentBackAReceiptIsReadLikeAnyListAndSupersedesTheFirst() throws IOException {
		this.inbox.put(NIGHT, PATH, LIST).night(NIGHT);
		byte[] mended;
		try (XSSFWorkbook receipt = receipt("PS-SADAR/list.csv.receipt.xlsx");
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet rows = receipt.getSheetAt(1);
			rows.getRow(2).getCell(4).setCellValue("9811098110");
			rows.getRow(2).getCell(5).setCellValue("28.02.2020");
			rows.getRow(4).createCell(1).setCellValue("Gamma Calls");
			receipt.write(out);
			mended = out.toByteArray();
		}
		String back = "station-lists/PS-SADAR/2020-09-10/list.receipt.xlsx";
		this.inbox.put("2020-09-10", back, mended).night("2020-09-10");
		assertThat(this.inbox.listings(back))
			.extracting((each) -> each.name() + " " + each.owner() + " " + each.phones() + " " + each.since() + " "
					+ each.remarks())
			.containsExactly("Alpha Calls =Sh. A 9811098110 2020-02-28 null", "Beta Calls Sh. C 9811000002 null null",
					"Gamma Calls null 9811000001 null null");
		assertThat(this.inbox.submission(PATH).supersededBy()).isEqualTo(this.inbox.submission(back).id());
	}

	private byte[] write(String path) throws IOException {
		return Files.readAllBytes(WrittenReceipts.of(this.inbox, IntakeYaml.settings(), NIGHT).resolve(path));
	}

	private XSSFWorkbook receipt(String path) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(write(path)));
	}

	private static String text(Sheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column).getStringCellValue();
	}

	private static String all(Sheet sheet) {
		List<String> texts = new ArrayList<>();
		for (Row row : sheet) {
			for (Cell cell : row) {
				texts.add(new DataFormatter().formatCellValue(cell));
			}
		}
		return new String(String.join("\n", texts).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

}
