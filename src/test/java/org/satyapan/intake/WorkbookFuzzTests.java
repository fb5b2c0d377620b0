package org.satyapan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.intake.records.FuzzedTables;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * However a workbook is damaged, both readers either read it or say in both languages why
 * not, and see as many rows as the other: nothing hangs, crashes, fills the memory or is
 * half read. A longer run: {@code mvn -Pfuzz test -Dfuzz.seed=7}.
 */
class WorkbookFuzzTests {

	private static final int CASES = Integer.getInteger("fuzz.cases", 80);

	private static final long SEED = Long.getLong("fuzz.seed", 1L);

	private static final Duration LONGEST = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "streamed xlsx", "xls" })
	void aDamagedWorkbookIsReadOrRefused(String kind) throws Exception {
		byte[] whole = workbook(kind);
		Path file = this.folder.resolve("file");
		WorkbookReader lists = IntakeYaml.settings().workbooks();
		int refused = 0;
		for (int i = 0; i < CASES; i++) {
			long seed = SEED * 1_000_003 + i;
			Files.write(file, new WorkbookMutation(seed).of(whole));
			int bulk = rows(kind, seed, () -> FuzzedTables.read(file));
			int list = rows(kind, seed,
					() -> lists.read(file).stream().flatMap((sheet) -> sheet.rows().stream()).toList());
			if (bulk >= 0 && list >= 0) {
				assertThat(bulk).as("rows that both readers see, %s, seed %d", kind, seed).isEqualTo(list);
			}
			refused += (bulk < 0) ? 1 : 0;
		}
		assertThat(refused).as("of %d damaged files, the bulk reader refused", CASES).isBetween(CASES / 4, CASES - 1);
	}

	/**
	 * Of these there is one reader for lists and records, but for text, of which only a
	 * list's reader is tried.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "ods-everything.ods", "flat.fods", "portal-html.xls", "xml2003.xls", "biff5.xls",
			"biff2.xls", "from-ods-biff8.xls", "locked-known.xlsx", "csv-utf16be.csv" })
	void aDamagedFileOfTheCorpusIsReadOrRefused(String name) throws Exception {
		byte[] whole = Files.readAllBytes(Path.of("src/test/resources/intake/corpus", name));
		Path file = this.folder.resolve("file");
		WorkbookReader lists = IntakeYaml.settings().workbooks();
		int read = 0;
		for (int i = 0; i < CASES; i++) {
			long seed = SEED * 1_000_003 + i;
			Files.write(file, (i == 0) ? whole : new WorkbookMutation(seed).of(whole));
			int rows = rows(name, seed,
					() -> lists.read(file, List.of("diya-2020"))
						.stream()
						.flatMap((each) -> each.rows().stream())
						.toList());
			read += (rows > 0) ? 1 : 0;
			assertThat(rows).as("the whole file's rows, %s", name).isGreaterThan((i == 0) ? 0 : -2);
		}
		assertThat(read).isPositive();
	}

	/** How many rows there are, or -1 if the file is refused with a reason. */
	private static int rows(String kind, long seed, Reading reading) {
		return assertTimeoutPreemptively(LONGEST, () -> {
			try {
				return reading.read().size();
			}
			catch (UnreadableFile ex) {
				assertThat(ex.reasonEn()).isNotBlank();
				assertThat(ex.reasonHi()).matches("(?s).*\\p{IsDevanagari}.*");
				return -1;
			}
			catch (RuntimeException | Error ex) {
				throw new AssertionError("%s, seed %d: %s".formatted(kind, seed, ex), ex);
			}
		}, () -> kind + ", seed " + seed);
	}

	private static byte[] workbook(String kind) throws IOException {
		try (Workbook workbook = switch (kind) {
			case "xls" -> new HSSFWorkbook();
			case "xlsx" -> new XSSFWorkbook();
			default -> streamed();
		}; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("List & more");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
			for (int i = 0; i < 25; i++) {
				Row row = sheet.createRow(i + i / 10);
				row.createCell(0).setCellValue("कॉल सेंटर " + i % 7);
				row.createCell(1).setCellValue(919_811_000_000L + i);
				row.createCell(2).setCellValue(LocalDate.of(2020, 9, 1 + i));
				row.getCell(2).setCellStyle(date);
				row.createCell(3).setCellValue(i % 2 == 0);
				row.createCell(5).setCellFormula("B" + (i + 1) + "+1");
				row.setZeroHeight(i % 9 == 8);
			}
			sheet.addMergedRegion(new CellRangeAddress(20, 21, 0, 1));
			workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("x");
			workbook.setSheetHidden(1, true);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static Workbook streamed() {
		SXSSFWorkbook workbook = new SXSSFWorkbook();
		workbook.setZip64Mode(Zip64Mode.Never);
		return workbook;
	}

	/** One reader at work. */
	@FunctionalInterface
	private interface Reading {

		List<?> read() throws UnreadableFile;

	}

}
