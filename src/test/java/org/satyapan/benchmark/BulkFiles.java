package org.satyapan.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes lists of invented permissions, 15 columns wide, the same rows in every format.
 */
public final class BulkFiles {

	private static final List<String> HEADINGS = List.of("registration_no", "applicant", "trade_name", "centre_address",
			"locality", "city", "pin", "centre_type", "seats", "issue_date", "expiry_date", "lsa",
			"authorised_signatory", "phone", "email");

	private static final List<String> FIRST = List.of("Asha", "Bina", "Chetan", "Dinesh", "Esha", "Farid", "Gauri");

	private static final List<String> LAST = List.of("Rathi", "Saini", "Tanwar", "Uppal", "Verma", "Yadav", "Zaidi");

	private BulkFiles() {
	}

	public static void main(String[] folderAndRows) throws IOException {
		write(Path.of(folderAndRows[0]), Integer.parseInt(folderAndRows[1]));
	}

	/**
	 * Writes {@code shared.xlsx}, {@code inline.xlsx}, {@code list.csv} and
	 * {@code list.xls}, unless they are there.
	 */
	static void write(Path folder, int rows) throws IOException {
		Files.createDirectories(folder);
		if (Files.notExists(folder.resolve("shared.xlsx"))) {
			workbook(folder.resolve("shared.xlsx"), new SXSSFWorkbook(null, 100, true, true), rows);
		}
		if (Files.notExists(folder.resolve("inline.xlsx"))) {
			workbook(folder.resolve("inline.xlsx"), new SXSSFWorkbook(null, 100, true, false), rows);
		}
		if (Files.notExists(folder.resolve("list.csv"))) {
			csv(folder.resolve("list.csv"), rows);
		}
		if (rows < 65_536 && Files.notExists(folder.resolve("list.xls"))) {
			workbook(folder.resolve("list.xls"), new HSSFWorkbook(), rows);
		}
	}

	private static void workbook(Path file, Workbook workbook, int rows) throws IOException {
		try (workbook; OutputStream out = Files.newOutputStream(file)) {
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
			Sheet sheet = workbook.createSheet("Permissions");
			Row header = sheet.createRow(0);
			HEADINGS
				.forEach((heading) -> header.createCell(Math.max(header.getLastCellNum(), 0)).setCellValue(heading));
			Random random = new Random(1);
			for (int i = 1; i < rows; i++) {
				Row row = sheet.createRow(i);
				for (Object value : values(i, random)) {
					Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
					if (value instanceof LocalDate day) {
						cell.setCellValue(day);
						cell.setCellStyle(date);
					}
					else if (value instanceof Number number) {
						cell.setCellValue(number.doubleValue());
					}
					else {
						cell.setCellValue(value.toString());
					}
				}
			}
			workbook.write(out);
		}
	}

	private static void csv(Path file, int rows) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write(String.join(",", HEADINGS) + "\n");
			Random random = new Random(1);
			for (int i = 1; i < rows; i++) {
				List<String> cells = new ArrayList<>();
				values(i, random).forEach((value) -> cells
					.add((value.toString().indexOf(',') >= 0) ? "\"" + value + "\"" : value.toString()));
				out.write(String.join(",", cells) + "\n");
			}
		}
	}

	private static List<Object> values(int row, Random random) {
		String person = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
		int company = random.nextInt(50_000);
		LocalDate issued = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3650));
		return List.of("HR-OSP-%07d".formatted(row), person + " Services " + company + " Private Limited",
				"Trade " + company,
				"Plot %d, Phase %d, Floor %d".formatted(random.nextInt(2000), 1 + random.nextInt(5),
						random.nextInt(20)),
				"Sector " + random.nextInt(115), "Gurugram", 122_000 + random.nextInt(100),
				random.nextBoolean() ? "DOMESTIC" : "INTERNATIONAL", random.nextInt(900), issued, issued.plusYears(20),
				"Haryana", person, 910_000_000_000L + random.nextInt(1_000_000_000),
				"office" + row + "@centre.example");
	}

}
