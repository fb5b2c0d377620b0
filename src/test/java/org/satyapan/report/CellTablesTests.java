package org.satyapan.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Link;
import org.satyapan.register.Links;
import org.satyapan.register.Notice;
import org.satyapan.register.NoticeKind;
import org.satyapan.register.Notices;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.RecordKind;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.Submission;
import org.satyapan.register.Submissions;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;
import org.satyapan.report.cell.ReviewFile;
import org.satyapan.report.cell.StationTable;
import org.satyapan.resolution.ReviewQueue;
import org.satyapan.workspace.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

/** The cell's tables: doubtful links to settle, and what each station sent. */
class CellTablesTests {

	private final SmallCity city = new SmallCity();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void everyStationHasOneStateAndItsRows() throws IOException, CsvException {
		this.city.station("PS-A", "East")
			.station("PS-B", "East")
			.station("PS-C", "West")
			.station("PS-D", "West")
			.station("PS-E", "West")
			.station("PS-WOMEN", "West", false);
		this.city.submission("PS-A", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, "later");
		String second = this.city.submission("PS-A", "2020-09-08", SubmissionContent.LIST, Timeliness.LATE, null);
		this.city.listing(second, "Alpha", "Udyog Vihar", null, null);
		this.city.submission("PS-B", "2020-09-02", SubmissionContent.NIL, Timeliness.ON_TIME, null);
		this.city.submission("PS-C", "2020-09-02", SubmissionContent.REJECTED, Timeliness.ON_TIME, null);
		this.city.submission("PS-D", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.submission("PS-D", "2020-09-04", SubmissionContent.REJECTED, Timeliness.ON_TIME, null);
		this.city.submission("PS-E", "2020-08-02", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		Submission list = this.city.get(Submissions.class).find(second).orElseThrow();
		this.city.get(SheetTotals.class)
			.save(List.of(new SheetTotal(list.fileId(), 0, "A", 9, 5, 1, 3),
					new SheetTotal(list.fileId(), 1, "B", 4, 4, 0, 0)));
		assertThat(this.city.figures().submissions()).containsEntry("stations", 5L)
			.containsEntry("on_time_list", 1L)
			.containsEntry("on_time_nil", 1L)
			.containsEntry("late_list", 1L)
			.containsEntry("late_nil", 0L)
			.containsEntry("missing_rejected", 1L)
			.containsEntry("missing_none", 1L)
			.containsEntry("missing", 2L)
			.containsEntry("superseded", 1L)
			.containsEntry("unreadable", 2L);
		List<Map<String, String>> rows = read("reports/stations.csv");
		assertThat(rows).extracting((row) -> row.get("code")).containsExactly("PS-A", "PS-B", "PS-C", "PS-D", "PS-E");
		assertThat(rows.get(0)).containsEntry("timeliness", "LATE")
			.containsEntry("received_on", "2020-09-08")
			.containsEntry("rows_physical", "13")
			.containsEntry("rows_accepted", "9")
			.containsEntry("rows_rejected", "1")
			.containsEntry("rows_ignored", "3")
			.containsEntry("centres_listed", "1")
			.containsEntry("superseded_lists", "1");
		assertThat(rows.get(2)).containsEntry("timeliness", "MISSING").containsEntry("content", "REJECTED");
		assertThat(rows.get(4)).containsEntry("content", "NONE").containsEntry("sha256", "");
	}

	@Test
	void aDoubtfulLinkStandsWithBothRecordsAndRoomForTheDecision() throws IOException, CsvException {
		this.city.station("PS-A", "East")
			.raid("R1", "2020-03-01", "Gurugram Police", "", "=Alpha Services@Udyog Vihar");
		String raided = this.city.get(RaidTargets.class).all().get(0).id();
		this.city.get(Notices.class)
			.save(List.of(new Notice("NOT-1", "N/1", NoticeKind.TIP, SmallCity.DATE, "The informant", true, null,
					"Alpha Services", "Plot 5", "Udyog Vihar", null, null, "9800000000", "informant@mail", null, null,
					null, null, null, null, null, null, "text", "FIL", "", 4, SmallCity.DATE)));
		String evidence = """
				{"evidence": [{"comparison": "name", "weight": 9.5, "sentence": "The names are the same."},
				{"comparison": "prior", "weight": -20.0, "sentence": "Matches are rare."},
				{"comparison": "phone", "weight": -2.0, "sentence": "The phones differ."}],
				"vetoes": ["Two different plots."]}""";
		this.city.get(Links.class)
			.save(List.of(link("LNK-1", raided, 0.7, "REVIEW", evidence),
					link("LNK-2", raided, 0.99, "LINK", evidence)));
		assertThat(read("reports/review-queue.csv")).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("left_id", "NOT-1")
				.containsEntry("right_id", raided)
				.containsEntry("decision", "")
				.containsEntry("decided_by", "")
				.containsEntry("decided_on", "")
				.containsEntry("reason", "")
				.containsEntry("expected_cost", "1.5000")
				.containsEntry("match_probability", "0.7000")
				.containsEntry("speaks_for", "The names are the same.")
				.containsEntry("speaks_against", "Two different plots. The phones differ.")
				.containsEntry("left_name", "Alpha Services")
				.containsEntry("right_name", "'=Alpha Services");
			assertThat(row.values()).noneMatch((cell) -> cell.contains("informant"));
		});
	}

	@Test
	void aDoubtfulLinkIsExplainedFieldByFieldButItsInformantStaysSealed() throws IOException {
		this.city.station("PS-A", "East").raid("R1", "2020-03-01", "Gurugram Police", "", "Alpha Services@Udyog Vihar");
		String raided = this.city.get(RaidTargets.class).all().get(0).id();
		this.city.get(Links.class).save(List.of(link("LNK-1", raided, 0.7, "REVIEW", """
				{"evidence": [{"comparison": "name", "left": "Alpha", "right": "Alfa", "level": "same sound",
				"weight": 9.5, "sentence": "The names sound the same.", "sentence_hi": "नाम समान।"},
				{"comparison": "e-mail", "left": "informant@mail", "right": "informant@mail", "level": "exact",
				"weight": 3, "sentence": "Same.", "sentence_hi": "समान।"}], "vetoes": [],
				"explanation": {"runner_up": {"left_id": "NOT-1", "right_id": "RDP-9", "weight": 1.25,
				"probability": 0.7}, "flip": {"field": "phone", "from": "missing", "to": "exact", "bits": 8.5,
				"decision": "LINK"}, "compared": true, "keys": ["whole name"]}}""")));
		Outbox outbox = new Outbox(this.folder, SmallCity.DATE);
		ReviewFile.write(this.city.get(Links.class)
			.ofDecision("REVIEW")
			.stream()
			.map((link) -> new ReviewQueue.Entry(link, 1.5))
			.toList(), this.city.recordCards(), outbox);
		outbox.publish();
		assertThat(Files.readString(outbox.published().resolve("reports/review-explanations.txt")))
			.startsWith("\uFEFF1. NOTICE NOT-1")
			.contains("name: same sound", "Alpha | Alfa", "The names sound the same.", "नाम समान।",
					"(sealed) | (sealed)",
					"Runner-up: NOT-1 and RDP-9, +1.25 bits, probability 0.700000; this pair leads by 2.00 bits.",
					"The decision would be LINK if phone were \"exact\" instead of \"missing\" (+8.50 bits).",
					"Compared because they share: whole name")
			.doesNotContain("informant");
	}

	@Test
	void anOwnerIsShownWithTheCentreThatNamesThem() throws IOException, CsvException {
		this.city.station("PS-A", "East");
		String sent = this.city.submission("PS-A", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, null);
		this.city.listing(sent, "Alpha", "Udyog Vihar", null, null)
			.arrest("Ravi", "A/B/C/2020/1", "2020-01-01", CustodyStatus.ON_BAIL);
		String listing = this.city.get(org.satyapan.register.Listings.class).all().get(0).id();
		String arrest = this.city.get(org.satyapan.register.Arrests.class).all().get(0).id();
		this.city.get(Links.class)
			.save(List.of(new Link("LNK-1", RecordKind.ARREST, arrest, RecordKind.OWNER, listing + "#1", 4, 0.6,
					"REVIEW", "engine", SmallCity.DATE, "{}")));
		assertThat(read("reports/review-queue.csv")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("left_name", "Ravi")
				.containsEntry("left_person", "S/O, Father of Ravi, age 30")
				.containsEntry("right_person", "owner of Alpha"));
	}

	private static Link link(String id, String right, double probability, String decision, String evidence) {
		return new Link(id, RecordKind.NOTICE, "NOT-1", RecordKind.RAIDED_PREMISES, right, 3.25, probability, decision,
				"engine", SmallCity.DATE, evidence);
	}

	private List<Map<String, String>> read(String file) throws IOException, CsvException {
		Outbox outbox = new Outbox(this.folder, SmallCity.DATE);
		StationTable.write(this.city.figures(), outbox);
		List<ReviewQueue.Entry> waiting = this.city.get(Links.class)
			.ofDecision("REVIEW")
			.stream()
			.map((link) -> new ReviewQueue.Entry(link, 1.5))
			.toList();
		ReviewFile.write(waiting, this.city.recordCards(), outbox);
		outbox.publish();
		String text = Files.readString(outbox.published().resolve(file), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF");
		try (CSVReader reader = new CSVReader(new StringReader(text.substring(1)))) {
			List<String[]> lines = reader.readAll();
			List<Map<String, String>> rows = new ArrayList<>();
			for (String[] line : lines.subList(1, lines.size())) {
				Map<String, String> row = new HashMap<>();
				for (int column = 0; column < line.length; column++) {
					row.put(lines.get(0)[column], line[column]);
				}
				rows.add(row);
			}
			return rows;
		}
	}

}
