package org.satyapan.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.satyapan.Commissionerate;
import org.satyapan.Satyapan;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nights in a row on changing input: stations send again, teams bring back worklists, DoT
 * replies, clerks and officers decide, two places prove to be one. No finding is raised
 * twice, none is lost, and each change of state has its event on its night.
 */
class ThreeNightsIT {

	private static final List<String> NIGHTS = List.of("2020-09-09", "2020-09-10", "2020-09-11", "2020-09-12",
			"2020-09-17");

	@TempDir
	Path folder;

	private Path inbox;

	private Commissionerate city;

	@Test
	void noFindingIsRepeatedAndNoneIsLost() throws IOException {
		this.inbox = this.folder.resolve("inbox");
		assertThat(Satyapan.run("generate", "--out", this.inbox.toString(), "--centres", "60", "--stations", "6",
				"--seed", "3", "--date", "2020-09-09"))
			.isZero();
		Map<String, Map<String, Finding>> nights = new TreeMap<>();
		try (Commissionerate city = new Commissionerate(this.folder.resolve("home"))) {
			this.city = city;
			for (String date : NIGHTS) {
				switch (date) {
					case "2020-09-10" -> secondDay();
					case "2020-09-11" -> thirdDay();
					case "2020-09-12" -> fourthDay();
					default -> {
					}
				}
				assertThat(city.nightly(this.inbox, date)).isIn(0, 3);
				nights.put(date, findings());
				everyRowIsAccountedFor(date);
			}
			System.out.println(table(nights));
			noneIsLostAndEachChangeHasItsEvent(nights);
			noneIsRaisedTwice();
			whatWasDoneShows(nights);
			quietNightsChangeNothingButWhatTimeBrings(nights);
			assertThat(Satyapan.run("audit", "--verify", "--outbox", city.outbox().toString())).isZero();
		}
	}

	/** Teams bring back worklists, a station sends again, a clerk joins two places. */
	private void secondDay() throws IOException {
		List<String> done = new ArrayList<>(List.of("In order / सब ठीक", "Doubt confirmed", "खाली", "Shifted", "Locked",
				"Doubt confirmed", "सब ठीक"));
		List<String> seen = new ArrayList<>(
				List.of("certificate seen, licence no. HR/OSP/7001", "no papers", "board removed",
						"Shifted to: Plot 77, Udyog Vihar Phase 3", "", "FIR 512/2020 dt 10.09.2020 u/s 420 IPC",
						"owner now: Harish Tandon S/o Manohar Lal; आपत्ति: किराया नकद में है"));
		for (Path worklist : worklists("2020-09-09")) {
			fill(worklist, "2020-09-10", done, seen, "ASI Devender");
		}
		assertThat(done).as("the worklists had room for all").isEmpty();
		sendAgain();
		List<Map<String, Object>> pair = sql("""
				SELECT MIN(m.record_id) AS record, m.establishment_id AS establishment
				FROM establishment_member m
				JOIN finding f ON f.subject_id = m.establishment_id AND f.rule_code = 'PERMISSION_NOT_FOUND'
				WHERE m.record_kind = 'LISTING' AND f.status = 'DISCREPANCY'
					AND m.establishment_id NOT IN (SELECT establishment_id FROM visit)
				GROUP BY m.establishment_id
				ORDER BY m.establishment_id DESC
				""");
		assertThat(pair).hasSizeGreaterThan(1);
		write("clerical-decisions/joined.csv",
				"left_id,right_id,decision,decided_by,decided_on,reason\n" + pair.get(0).get("record") + ","
						+ pair.get(1).get("record") + ",LINK,Inspector Rathi,2020-09-10,one office with two doors\n");
	}

	/** DoT replies; another team contradicts; an officer vouches for a place. */
	private void thirdDay() throws IOException {
		List<String> enquiries = Files.readAllLines(outbox("2020-09-09", "enquiries/Delhi.csv"));
		String first = enquiries.get(1).split(",")[0];
		String second = enquiries.get(2).split(",")[0];
		write("dot-replies/2020-09-11/delhi.csv",
				"Your reference,Certificate No,Name of Applicant,Status,Date of reply\n" + first.replace('/', '-')
						+ ",DL/OSP/9001/2019,,Registered,11.09.2020\n" + second + ",,,No record,11.09.2020\n");
		String cleared = sql("""
				SELECT v.establishment_id AS id
				FROM visit v
				WHERE v.outcome = 'CLEARED'
				ORDER BY v.establishment_id
				""").get(0).get("id").toString();
		write("inspection-returns/2020-09-11/again.csv",
				"Who,Outcome,What was seen,Officer,Visited on\n" + cleared.replace('0', 'O').replace('5', 'S')
						+ ",Doubt confirmed,papers were of another firm,SI Meena,11.09.2020\n");
		String suspected = sql("""
				SELECT subject_id AS id
				FROM finding
				WHERE status = 'SUSPECTED' AND subject_kind = 'ESTABLISHMENT'
				ORDER BY subject_id
				""").get(0).get("id").toString();
		write("officer-decisions/vouched.csv", "id,decision,until,decided by,decided on,reason\n" + suspected
				+ ",Verified as legitimate,2020-09-15,ACP Malik,2020-09-11,\"lease, bills and contracts seen\"\n");
	}

	/** The officer settles what the two teams contradict each other on. */
	private void fourthDay() throws IOException {
		List<Map<String, Object>> open = sql("SELECT * FROM visit_conflict WHERE decision_id IS NULL");
		assertThat(open).hasSize(1);
		write("officer-decisions/settled.csv", "id,decision,until,decided by,decided on,reason\n"
				+ open.get(0).get("establishment_id") + ",Doubt confirmed,,ACP Malik,2020-09-12,papers compared\n");
	}

	private void noneIsLostAndEachChangeHasItsEvent(Map<String, Map<String, Finding>> nights) {
		Map<String, Finding> before = Map.of();
		for (Map.Entry<String, Map<String, Finding>> night : nights.entrySet()) {
			Map<String, Finding> now = night.getValue();
			assertThat(now.keySet()).as("lost on " + night.getKey()).containsAll(before.keySet());
			for (Finding finding : now.values()) {
				Finding then = before.get(finding.id());
				List<FindingEvent> tonight = events(finding.id()).stream()
					.filter((event) -> event.happenedOn().toString().equals(night.getKey()))
					.toList();
				if (then == null || then.status() != finding.status()) {
					assertThat(tonight).as(finding + " on " + night.getKey())
						.anyMatch((event) -> event.status() == finding.status());
				}
				assertThat(tonight.stream().map(FindingEvent::reason).toList()).doesNotHaveDuplicates();
				if (then != null && then.status() == FindingStatus.CLEARED
						&& finding.status() != FindingStatus.CLEARED) {
					assertThat(tonight)
						.anyMatch((event) -> event.reason().startsWith("Reopened: the facts have changed")
								|| event.decidedBy().equals("ACP Malik"));
				}
			}
			before = now;
		}
	}

	/** Once raised, a doubt is not raised again, under no other id either. */
	private void noneIsRaisedTwice() {
		sql("SELECT finding_id, COUNT(*) AS times FROM finding_event WHERE reason LIKE 'Raised: %' OR reason LIKE 'Recorded%' GROUP BY finding_id")
			.forEach(
					(row) -> assertThat(((Number) row.get("times")).intValue()).as("" + row.get("finding_id")).isOne());
		List<String> open = findings().values()
			.stream()
			.filter(Finding::isOpen)
			.map((finding) -> finding.ruleCode() + " " + finding.subjectId() + " " + finding.facts())
			.toList();
		assertThat(open).doesNotHaveDuplicates();
		assertThat(sql("""
				SELECT f.id
				FROM finding f
				LEFT JOIN establishment e ON e.id = f.subject_id
				WHERE f.subject_kind = 'ESTABLISHMENT' AND e.id IS NULL AND f.status IN ('DISCREPANCY', 'SUSPECTED')
				""")).as("open findings of places that are no more").isEmpty();
	}

	private void whatWasDoneShows(Map<String, Map<String, Finding>> nights) {
		assertThat(count(nights.get("2020-09-09"), FindingStatus.CLEARED)).isZero();
		assertThat(count(nights.get("2020-09-10"), FindingStatus.CLEARED)).isPositive();
		assertThat(count(nights.get("2020-09-10"), FindingStatus.CONFIRMED)).isPositive();
		assertThat(sql("SELECT * FROM police_case WHERE fir_no = '512'")).hasSize(1);
		assertThat(sql("SELECT * FROM notice WHERE kind = 'INSPECTION'")).hasSize(2);
		assertThat(sql("""
				SELECT DISTINCT m.establishment_id
				FROM notice n
				JOIN establishment_member m ON m.record_id = n.id
				JOIN visit v ON v.establishment_id = m.establishment_id
				WHERE n.kind = 'INSPECTION' AND n.person IS NOT NULL
				""")).as("who runs a place belongs to the place that was visited").hasSize(1);
		assertThat(sql("""
				SELECT DISTINCT m.establishment_id
				FROM raid r
				JOIN raided_premises t ON t.raid_id = r.id
				JOIN establishment_member m ON m.record_id = t.id
				JOIN visit v ON v.establishment_id = m.establishment_id
				WHERE r.fir_keys LIKE '%/512'
				""")).as("and so does the raid that followed").hasSize(1);
		assertThat(sql("SELECT * FROM cluster_event WHERE kind = 'MERGED' AND from_id LIKE 'EST-%'")).isNotEmpty();
		assertThat(sql(
				"SELECT * FROM finding_event WHERE reason LIKE 'Open as FND-%' OR reason LIKE '%to belong to another establishment%'"))
			.as("what two places that are one had open")
			.isNotEmpty();
		assertThat(sql("SELECT * FROM finding_event WHERE reason LIKE 'Rests: ACP Malik%'")).isNotEmpty();
		assertThat(sql("""
				SELECT *
				FROM finding_event
				WHERE reason LIKE 'Reopened: the records show it again%' AND happened_on = '2020-09-17'
				""")).as("the vouching ended on the 15th").isNotEmpty();
		assertThat(sql("SELECT * FROM enquiry WHERE state = 'FOUND'")).hasSize(1);
		assertThat(sql("SELECT * FROM enquiry WHERE state = 'NOT_FOUND'")).hasSize(1);
		assertThat(sql("SELECT establishment_id, lsa FROM enquiry GROUP BY establishment_id, lsa HAVING COUNT(*) > 1"))
			.as("asked twice")
			.isEmpty();
		assertThat(sql("SELECT * FROM visit_conflict WHERE decision_id IS NULL")).isEmpty();
		assertThat(sql("SELECT * FROM escalation")).as("who was told on the 17th that a visit is overdue").isNotEmpty();
		Set<String> cleared = nights.get("2020-09-12")
			.values()
			.stream()
			.filter((finding) -> !finding.isOpen())
			.map(Finding::id)
			.collect(Collectors.toCollection(TreeSet::new));
		sql("SELECT finding_ids FROM worklist_entry WHERE night_date = '2020-09-12'").forEach(
				(row) -> assertThat(row.get("finding_ids").toString().split(";")).doesNotContainAnyElementsOf(cleared));
	}

	private void quietNightsChangeNothingButWhatTimeBrings(Map<String, Map<String, Finding>> nights) {
		Map<String, Finding> before = nights.get("2020-09-12");
		nights.get("2020-09-17").forEach((id, finding) -> {
			Finding then = before.get(id);
			if (then == null || !then.equals(finding)) {
				assertThat(events(id)).last()
					.extracting(FindingEvent::reason)
					.asString()
					.startsWith("Reopened: the records show it again");
			}
		});
	}

	private void everyRowIsAccountedFor(String date) {
		assertThat(sql("SELECT * FROM sheet_total WHERE physical <> accepted + rejected + ignored")).as(date).isEmpty();
		assertThat(sql("SELECT path FROM night_file WHERE status = 'WAITING'")).as(date).isEmpty();
	}

	/** States by night, and what each night changed. */
	private static String table(Map<String, Map<String, Finding>> nights) {
		StringBuilder table = new StringBuilder("| night | findings | new |");
		for (FindingStatus status : FindingStatus.values()) {
			table.append(' ').append(status).append(" |");
		}
		table.append(" changed state | which |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
		Map<String, Finding> before = Map.of();
		for (Map.Entry<String, Map<String, Finding>> night : nights.entrySet()) {
			Map<String, Finding> now = night.getValue();
			Map<String, Finding> then = before;
			Map<String, Integer> changes = new TreeMap<>();
			now.forEach((id, finding) -> {
				Finding old = then.get(id);
				if (old != null && old.status() != finding.status()) {
					changes.merge(old.status() + " → " + finding.status(), 1, Integer::sum);
				}
			});
			table.append("| ")
				.append(night.getKey())
				.append(" | ")
				.append(now.size())
				.append(" | ")
				.append(now.keySet().stream().filter((id) -> !then.containsKey(id)).count())
				.append(" |");
			for (FindingStatus status : FindingStatus.values()) {
				table.append(' ').append(count(now, status)).append(" |");
			}
			table.append(' ')
				.append(changes.values().stream().mapToInt(Integer::intValue).sum())
				.append(" | ")
				.append(changes.entrySet()
					.stream()
					.map((change) -> change.getValue() + " " + change.getKey())
					.collect(Collectors.joining(", ")))
				.append(" |\n");
			before = now;
		}
		return table.toString();
	}

	private static long count(Map<String, Finding> findings, FindingStatus status) {
		return findings.values().stream().filter((finding) -> finding.status() == status).count();
	}

	private List<Path> worklists(String date) throws IOException {
		try (Stream<Path> files = Files.list(outbox(date, "worklists"))) {
			return files.sorted().toList();
		}
	}

	private Path outbox(String date, String path) {
		return this.city.outbox().resolve(date).resolve(path);
	}

	/** Fills in lines from the top while there is something to write. */
	private void fill(Path worklist, String date, List<String> outcomes, List<String> seen, String officer)
			throws IOException {
		try (InputStream in = Files.newInputStream(worklist); Workbook workbook = WorkbookFactory.create(in)) {
			Sheet sheet = workbook.getSheetAt(0);
			for (Row row : sheet) {
				Cell key = row.getCell(8);
				if (key != null && key.toString().startsWith("EST-") && !outcomes.isEmpty()) {
					row.getCell(6).setCellValue(outcomes.remove(0));
					row.getCell(7).setCellValue(seen.remove(0));
				}
			}
			sheet.getRow(4).getCell(4).setCellValue(officer);
			sheet.getRow(4).getCell(7).setCellValue(date);
			Path file = this.inbox.resolve("inspection-returns/" + date + "/" + worklist.getFileName());
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	/** A station's last list without one of its rows, sent again on the 10th. */
	private void sendAgain() throws IOException {
		Path station = this.inbox.resolve("station-lists/PS-SOHNA-ROAD");
		Path last;
		try (Stream<Path> files = Files.walk(station)) {
			last = files.filter(Files::isRegularFile).max(Comparator.naturalOrder()).orElseThrow();
		}
		Map<String, Object> row = sql("""
				SELECT l.sheet, l.row_no
				FROM listing l
				JOIN submission s ON s.id = l.submission_id
				WHERE s.station_code = 'PS-SOHNA-ROAD' AND s.period = '2020-09' AND s.superseded_by IS NULL
				ORDER BY l.row_no DESC
				""").get(0);
		try (InputStream in = Files.newInputStream(last); Workbook workbook = WorkbookFactory.create(in)) {
			Sheet sheet = workbook.getSheet(row.get("sheet").toString());
			sheet.removeRow(sheet.getRow(((Number) row.get("row_no")).intValue() - 1));
			Path file = station.resolve("2020-09-10").resolve(last.getFileName());
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	private void write(String path, String content) throws IOException {
		Path file = this.inbox.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private Map<String, Finding> findings() {
		Map<String, Finding> findings = new TreeMap<>();
		jdbc().sql("SELECT * FROM finding")
			.query(Finding.class)
			.list()
			.forEach((finding) -> findings.put(finding.id(), finding));
		return findings;
	}

	private List<FindingEvent> events(String finding) {
		return jdbc().sql("SELECT * FROM finding_event WHERE finding_id = :id ORDER BY happened_on, id")
			.param("id", finding)
			.query(FindingEvent.class)
			.list();
	}

	private static List<Map<String, Object>> sql(String sql) {
		return jdbc().sql(sql).query().listOfRows();
	}

	private static JdbcClient jdbc() {
		return JdbcClient.create(new DriverManagerDataSource(System.getProperty("spring.datasource.url"), "sa", ""));
	}

}
