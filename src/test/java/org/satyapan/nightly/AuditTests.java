package org.satyapan.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.Commissionerate;
import org.satyapan.Satyapan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an insider might do to a night that is over, and what {@code audit --verify} says
 * of it; and how {@code explain-finding} leads from a finding to the file.
 */
class AuditTests {

	private static final String DATE = "2020-09-09";

	@TempDir
	static Path folder;

	private static Commissionerate city;

	private static String head;

	@BeforeAll
	static void aNight() {
		Path inbox = folder.resolve("inbox");
		assertThat(Satyapan.run("generate", "--out", inbox.toString(), "--centres", "80", "--stations", "4", "--seed",
				"5"))
			.isZero();
		city = new Commissionerate(folder.resolve("home"));
		Said said = run("nightly", "--inbox", inbox.toString(), "--outbox", city.outbox().toString(), "--date", DATE);
		assertThat(said.status()).as(said.text()).isIn(0, 3);
		head = said.text()
			.lines()
			.filter((line) -> line.startsWith("Audit log: "))
			.findFirst()
			.orElseThrow()
			.split("head ")[1];
	}

	@AfterAll
	static void close() {
		city.close();
	}

	@Test
	void anUntouchedNightIsAsItWasWritten() {
		assertThat(verify(0)).contains("all is as it was written").contains(head);
	}

	@Test
	void aChangedOutputIsNamed() throws IOException {
		Path page = city.outbox().resolve(DATE).resolve("run-summary.json");
		byte[] before = Files.readAllBytes(page);
		Files.writeString(page, "{}");
		assertThat(verify(1)).contains("Output " + DATE + "/run-summary.json: it was changed.");
		Files.delete(page);
		assertThat(verify(1)).contains("Output " + DATE + "/run-summary.json: it is gone.");
		Files.write(page, before);
		Path slipped = city.outbox().resolve(DATE).resolve("slipped-in.txt");
		Files.writeString(slipped, "x");
		assertThat(verify(1)).contains("Output " + DATE + "/slipped-in.txt: the log does not know it.");
		Files.delete(slipped);
	}

	@Test
	void changedBytesInTheArchiveAreNamed() throws IOException {
		Path kept;
		try (Stream<Path> files = Files.walk(folder.resolve("home/archive"))) {
			kept = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
		}
		byte[] before = Files.readAllBytes(kept);
		Files.writeString(kept, "other");
		assertThat(verify(1)).contains("its bytes in the archive were changed");
		Files.delete(kept);
		assertThat(verify(1)).contains("the archive has lost its bytes");
		Files.write(kept, before);
	}

	@Test
	void aFindingClearedBehindTheNightsBackIsNamed() throws SQLException {
		String event = one("SELECT MIN(id) FROM finding_event");
		change("UPDATE finding_event SET decided_by = CONCAT(decided_by, '!') WHERE id = '" + event + "'",
				"UPDATE finding_event SET decided_by = SUBSTRING(decided_by, 1, LENGTH(decided_by) - 1) WHERE id = '"
						+ event + "'",
				"Event of a finding " + event + ": the register has changed it");
	}

	@Test
	void aChangedEntryOfTheLogIsNamed() throws SQLException {
		change("UPDATE audit_entry SET detail = CONCAT(detail, '!') WHERE entry_no = 3",
				"UPDATE audit_entry SET detail = SUBSTRING(detail, 1, LENGTH(detail) - 1) WHERE entry_no = 3",
				"Entry 3 of the log was changed");
	}

	@Test
	void aGapIsNamed() throws SQLException {
		change("UPDATE audit_entry SET entry_no = -2 WHERE entry_no = 2",
				"UPDATE audit_entry SET entry_no = 2 WHERE entry_no = -2", "Entries 2 to 2 of the log are gone.");
	}

	@Test
	void aLogThatEndsEarlierIsFoundOutByTheHeadThatWasNoted() {
		assertThat(run("audit", "--verify", "--head", "0".repeat(63) + "1").text())
			.contains("it was cut off or written anew");
	}

	@Test
	void thePackForACertificateNamesEveryFileWithItsHash() throws IOException {
		Path page = folder.resolve("pack.html");
		assertThat(run("audit", "--pack", page.toString(), "--date", DATE).status()).isZero();
		String html = Files.readString(page);
		assertThat(html).contains("09/09/2020", "SHA-256", "stations.csv", "run-summary.json", "rules.yml", head,
				"Part A", "Part B");
		assertThat(Satyapan.run("audit", "--pack", page.toString(), "--date", "1999-01-01")).isEqualTo(2);
	}

	@Test
	void aFindingLeadsToItsFile() throws SQLException {
		String finding = one("SELECT MIN(id) FROM finding WHERE rule_code = 'PREMISES_RAIDED_BEFORE'");
		String chain = run("explain-finding", finding).text();
		assertThat(chain).contains(finding, "PREMISES_RAIDED_BEFORE", "SUSPECTED", "Law in force", "Rests on",
				"station-lists/", "raids/", ", row ", "SHA-256 ", "its bytes lie unchanged in the archive", "LINK by",
				"match weight in bits");
		assertThat(Satyapan.run("explain-finding", "FND-0")).isEqualTo(2);
	}

	@Test
	void whatCannotBeMeantIsWrongUsage() {
		for (String arguments : List.of("audit", "audit --outbox " + folder, "audit --pack x.html",
				"explain-finding")) {
			assertThat(Satyapan.run(arguments.split(" "))).as(arguments).isEqualTo(2);
		}
	}

	private static String verify(int status) {
		Said said = run("audit", "--verify", "--outbox", city.outbox().toString(), "--head", head);
		assertThat(said.status()).as(said.text()).isEqualTo(status);
		return said.text();
	}

	/** Does something to the database, verifies, and undoes it. */
	private static void change(String statement, String undo, String told) throws SQLException {
		sql(statement);
		try {
			Said said = run("audit", "--verify", "--outbox", city.outbox().toString());
			assertThat(said.status()).as(said.text()).isEqualTo(1);
			assertThat(said.text()).contains(told);
		}
		finally {
			sql(undo);
		}
	}

	private static void sql(String statement) throws SQLException {
		try (Connection connection = database(); Statement sql = connection.createStatement()) {
			assertThat(sql.executeUpdate(statement)).isEqualTo(1);
		}
	}

	private static String one(String query) throws SQLException {
		try (Connection connection = database();
				Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery(query)) {
			assertThat(rows.next()).isTrue();
			return rows.getString(1);
		}
	}

	private static Connection database() throws SQLException {
		return DriverManager.getConnection(System.getProperty("spring.datasource.url"), "sa", "");
	}

	private static Said run(String... arguments) {
		PrintStream console = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			int status = Satyapan.run(arguments);
			return new Said(status, said.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setOut(console);
		}
	}

	/** How a command ended and what it printed. */
	private record Said(int status, String text) {
	}

}
