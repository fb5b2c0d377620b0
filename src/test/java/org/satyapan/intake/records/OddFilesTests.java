package org.satyapan.intake.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.Notices;
import org.satyapan.register.Permission;
import org.satyapan.register.Permissions;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/** Files that are not as they should be lose no row and stop no night. */
class OddFilesTests {

	private static final String NIGHT = "2020-09-09";

	private static final String PATH = "dot-permissions/a.csv";

	@TempDir
	Path folder;

	private NightInbox inbox;

	@BeforeEach
	void openTheInbox() {
		this.inbox = new NightInbox(this.folder);
	}

	@AfterEach
	void closeTheInbox() {
		this.inbox.close();
	}

	@Test
	void headingsMayBeWrittenOtherwiseAndATitleMayStandAboveThem() {
		take("""
				List of OSP registrations,,,,
				Regn. No.,APPLICANT-NAME,OSP Centre Address,Valid Upto,Officer
				H-1,Asha,Plot 1,11/08/2039,X
				H-2,Usha,Plot 2,,
				Regn. No.,APPLICANT-NAME,OSP Centre Address,Valid Upto,Officer
				""");
		assertThat(this.inbox.get(Permissions.class).all()).extracting(Permission::registrationNo)
			.containsExactlyInAnyOrder("H-1", "H-2");
		assertThat(totals()).containsExactly(5, 2, 0, 3);
		assertThat(this.inbox.notes(NIGHT, PATH)).extracting(RowNote::rowNo, RowNote::code)
			.contains(tuple(1, "BEFORE_HEADER"), tuple(2, "UNKNOWN_COLUMN"), tuple(5, "REPEATED_HEADER"));
	}

	@Test
	void rowsThatAreTooShortTooLongOrBrokenAreCounted() {
		take("""
				registration_no,applicant,centre_address,lsa
				H-1,Asha
				H-2,Usha,Plot 2,Haryana,what,is,this
				H-3,"Nisha,Plot 3,Haryana
				H-4,%s,Plot 4,Haryana
				""".formatted("x".repeat(300)));
		assertThat(this.inbox.get(Permissions.class).all()).extracting(Permission::registrationNo)
			.containsExactlyInAnyOrder("H-1", "H-2");
		assertThat(totals()).containsExactly(5, 2, 2, 1);
		assertThat(this.inbox.notes(NIGHT, PATH)).extracting(RowNote::rowNo, RowNote::code)
			.contains(tuple(2, "INCOMPLETE"), tuple(3, "SURPLUS_CELLS"), tuple(4, "BROKEN_QUOTES"),
					tuple(5, "TOO_LONG"));
	}

	@Test
	void anEmptyFileIsRejected() {
		take("");
		assertThat(this.inbox.file(NIGHT, PATH).status()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.inbox.file(NIGHT, PATH).reasonEn()).contains("empty");
	}

	@Test
	void ofAFileThatBreaksOffHalfWayNothingIsKept() {
		StringBuilder text = new StringBuilder("registration_no,applicant,centre_address,lsa\n");
		for (int i = 0; i < 3000; i++) {
			text.append("H-").append(i).append(",Asha,Plot 1,Haryana\n");
		}
		take(text.append("H-3000,\0").toString());
		assertThat(this.inbox.file(NIGHT, PATH).status()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.inbox.get(Permissions.class).all()).isEmpty();
		assertThat(this.inbox.get(SheetTotals.class).all()).isEmpty();
	}

	@Test
	void manyRowsAreTakenInBatchesAndRepetitionsSeenAcrossThem() {
		StringBuilder text = new StringBuilder("registration_no,applicant,centre_address,lsa\n");
		for (int i = 0; i < 2500; i++) {
			text.append("H-").append(i % 2400).append(",Asha,Plot 1,Haryana\n");
		}
		take(text.toString());
		assertThat(this.inbox.get(Permissions.class).all()).hasSize(2400);
		assertThat(totals()).containsExactly(2501, 2400, 0, 101);
	}

	@Test
	void aWorkbookIsReadLikeACsvAndItsFurtherSheetsAreCounted() throws IOException {
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/n.xlsx",
				workbook(Map.of("Notices",
						List.of(List.of("notice_no", "kind", "received_on", "confidential"),
								List.of("N-1", "tip", "01.09.2020", "yes")),
						"Sheet2", List.of(List.of("scribble"), List.of("more")))))
			.night(NIGHT);
		assertThat(this.inbox.get(Notices.class).all()).singleElement()
			.extracting("noticeNo", "sheet", "rowNo")
			.containsExactly("N-1", "Notices", 2);
		assertThat(this.inbox.get(SheetTotals.class).ofFile(this.inbox.fileId(NIGHT, "notices/n.xlsx")))
			.extracting(SheetTotal::sheet, SheetTotal::physical, SheetTotal::accepted, SheetTotal::ignored)
			.containsExactly(tuple("Notices", 2, 1, 1), tuple("Sheet2", 2, 0, 2));
	}

	@Test
	void aWebPageAndAnXmlFileCalledXlsAreReadLikeACsv() {
		String page = "<html><head><meta charset='utf-8'></head><body><table><tr><th>notice_no<th>kind<th>received_on<th>confidential</tr>"
				+ "<tr style='display:none'><td>N-1<td>tip<td>01.09.2020<td>yes</tr></table></body></html>";
		String xml = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
				+ "<Worksheet ss:Name='N'><Table><Row>" + row("notice_no", "kind", "received_on", "confidential")
				+ "</Row><Row>" + row("N-2", "tip", "01.09.2020", "yes") + "</Row></Table></Worksheet></Workbook>";
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/page.xls", page)
			.put(NIGHT, FileKind.NOTICES, "notices/xml.xls", xml)
			.night(NIGHT);
		assertThat(this.inbox.get(Notices.class).all()).extracting("noticeNo", "sheet", "rowNo")
			.containsExactlyInAnyOrder(tuple("N-1", "page", 2), tuple("N-2", "N", 2));
	}

	private static String row(String... values) {
		StringBuilder row = new StringBuilder();
		for (String value : values) {
			row.append("<Cell><Data ss:Type='String'>").append(value).append("</Data></Cell>");
		}
		return row.toString();
	}

	@Test
	void aDocumentCalledXlsIsNamed() {
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/n.xls", "%PDF-1.4").night(NIGHT);
		assertThat(this.inbox.file(NIGHT, "notices/n.xls").reasonEn()).contains("PDF document", ".xlsx");
	}

	@Test
	void aDamagedWorkbookIsRejected() {
		this.inbox.put(NIGHT, FileKind.NOTICES, "notices/n.xlsx", "PK\3\4 damaged").night(NIGHT);
		assertThat(this.inbox.file(NIGHT, "notices/n.xlsx").status()).isEqualTo(FileStatus.REJECTED);
		assertThat(this.inbox.file(NIGHT, "notices/n.xlsx").reasonEn()).contains("damaged");
	}

	@Test
	void aSlipInTheSettingsStopsTheStartAndIsNamed() {
		RecordsSettings shipped = NightInbox.settings();
		RecordsSettings slip = new RecordsSettings(1000, 10, shipped.limits(),
				Map.of("registraton_no", List.of("regn")), shipped.values(), shipped.states(), shipped.districts());
		assertThatIllegalStateException().isThrownBy(() -> new Formats(List.of(), new Vocabulary(slip), slip))
			.withMessageContaining("jobs/records.yml")
			.withMessageContaining("records.columns.registraton_no");
		RecordsSettings twice = new RecordsSettings(1000, 10, shipped.limits(), shipped.columns(),
				Map.of("DONE", List.of("over"), "PLANNED", List.of("Over")), shipped.states(), shipped.districts());
		assertThatIllegalStateException().isThrownBy(() -> new Vocabulary(twice))
			.withMessageContaining("records.values");
	}

	private void take(String text) {
		this.inbox.put(NIGHT, FileKind.DOT_PERMISSIONS, PATH, text).night(NIGHT);
	}

	private List<Integer> totals() {
		SheetTotal total = this.inbox.total(NIGHT, PATH);
		return List.of(total.physical(), total.accepted(), total.rejected(), total.ignored());
	}

	private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			for (String name : sheets.keySet().stream().sorted().toList()) {
				Sheet sheet = workbook.createSheet(name);
				for (List<String> cells : sheets.get(name)) {
					Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
					cells.forEach((cell) -> row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell));
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
