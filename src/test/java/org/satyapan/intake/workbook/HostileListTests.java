package org.satyapan.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.intake.IntakeYaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A station's file that was made to harm is refused, with a reason, before it does. */
class HostileListTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	Path folder;

	@Test
	void endlessRowsOfFormattingAreRefusedBeforeTheyFillTheMemory() throws IOException {
		assertRefused(workbook(Map.of(SHEET, sheet("<row/>".repeat(1_600_000)))), "1,500,000 cells");
	}

	@Test
	void asManyFormattedCellsAsAreAllowedFitIntoTheMemory() throws Exception {
		StringBuilder rows = new StringBuilder();
		for (int row = 1; row <= 20_000; row++) {
			rows.append("<row r='").append(row).append("'>");
			for (int column = 0; column < 70; column++) {
				rows.append("<c r='").append(Cell.letters(column)).append(row).append("' s='0'/>");
			}
			rows.append("</row>");
		}
		Path file = file(workbook(Map.of(SHEET, sheet(rows.toString()))));
		assertThat(IntakeYaml.settings().workbooks().read(file).get(0).rows()).isEmpty();
	}

	@Test
	void entitiesThatGrowAreRefused() throws IOException {
		String entities = "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>";
		assertRefused(workbook(Map.of(SHEET, entities + sheet("<row><c t='inlineStr'><is><t>&c;</t></is></c></row>"))),
				"damaged");
		assertRefused(workbook(Map.of("xl/sharedStrings.xml", entities + "<sst><si><t>&c;</t></si></sst>", SHEET,
				sheet("<row><c t='s'><v>0</v></c></row>"))), "damaged");
	}

	@Test
	void aPartWhoseNameLeadsOutOfTheFileIsRefused() throws IOException {
		assertRefused(workbook(Map.of("../../outside.xml", "<x/>")), "leads out");
	}

	@Test
	void aPartThatDoesNotMatchItsChecksumIsRefused() throws IOException {
		byte[] bytes = workbook(Map.of());
		String letters = new String(bytes, StandardCharsets.ISO_8859_1);
		bytes[letters.lastIndexOf("PK\u0001\u0002") + 16] ^= 1;
		assertRefused(bytes, "damaged");
	}

	private void assertRefused(byte[] bytes, String reason) throws IOException {
		Path file = file(bytes);
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> IntakeYaml.settings().workbooks().read(file))
			.satisfies((ex) -> {
				assertThat(ex.reasonEn()).contains(reason);
				assertThat(ex.reasonHi()).matches("(?s).*\\p{IsDevanagari}.*");
			});
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("file"), bytes);
	}

	private static String sheet(String rows) {
		return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
				+ "</sheetData></worksheet>";
	}

	/** A workbook as POI writes it, with some parts put in place of its own. */
	private static byte[] workbook(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("List").createRow(0).createCell(0).setCellValue("x");
			workbook.write(plain);
		}
		return replaced(plain.toByteArray(), parts);
	}

	private static byte[] replaced(byte[] workbook, Map<String, String> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!parts.containsKey(entry.getName())) {
					zip.putNextEntry(new ZipEntry(entry.getName()));
					in.transferTo(zip);
				}
			}
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

}
