package org.satyapan.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.satyapan.Commissionerate;
import org.satyapan.Satyapan;

import static org.assertj.core.api.Assertions.assertThat;

/** Nights as operators live through them. */
class NightStoriesIT {

	@TempDir
	Path folder;

	@Test
	void inNovember2026NoPermissionIsAskedForWhileTheListsOf2020AreStillJudgedByTheirLaw() {
		Path inbox = this.folder.resolve("inbox");
		assertThat(Satyapan.run("generate", "--story", "--out", inbox.toString(), "--date", "2026-11-21")).isZero();
		try (Commissionerate city = new Commissionerate(this.folder.resolve("home"))) {
			assertThat(city.nightly(inbox, "2026-11-21")).isEqualTo(3);
			JsonNode summary = city.summary("2026-11-21");
			assertThat(summary.get("permissions").get("not_required").asInt()).isGreaterThan(100);
			assertThat(summary.get("permissions").get("not_found").asInt()).isZero();
			JsonNode notFound = summary.get("findings_by_status").get("PERMISSION_NOT_FOUND");
			assertThat(notFound.get("expired").asInt()).as("of 2020, too old to visit").isGreaterThan(20);
			assertThat(notFound.get("open").asInt()).isZero();
		}
	}

	@Test
	void aFileThatComesLaterTheSameDayMakesANewNightAndNothingIsDoubled() throws IOException {
		Path inbox = this.folder.resolve("inbox");
		assertThat(Satyapan.run("generate", "--out", inbox.toString(), "--centres", "60", "--stations", "6", "--seed",
				"3", "--date", "2020-09-09"))
			.isZero();
		try (Commissionerate city = new Commissionerate(this.folder.resolve("home"))) {
			city.nightly(inbox, "2020-09-09");
			JsonNode first = city.summary("2020-09-09");
			Path tips = Files.createDirectories(inbox.resolve("notices")).resolve("late-tip.csv");
			Files.writeString(tips,
					"notice_no,kind,received_on,source,confidential,name,text\nT-9,TIP,2020-09-09,caller,yes,Nobody,hearsay\n");
			city.nightly(inbox, "2020-09-09");
			JsonNode second = city.summary("2020-09-09");
			assertThat(second.get("files").get("notices/late-tip.csv").get("status").asString()).isEqualTo("TAKEN");
			assertThat(second.get("rows").get("physical").asInt())
				.isEqualTo(first.get("rows").get("physical").asInt() + 2);
			assertThat(second.get("findings")).isEqualTo(first.get("findings"));
			assertThat(second.get("story")).isEqualTo(first.get("story"));
		}
	}

	@Test
	void theNextNightReadsOnlyWhatIsNew() throws IOException {
		Path inbox = this.folder.resolve("inbox");
		assertThat(Satyapan.run("generate", "--out", inbox.toString(), "--centres", "60", "--stations", "6", "--seed",
				"3", "--date", "2020-09-09"))
			.isZero();
		try (Commissionerate city = new Commissionerate(this.folder.resolve("home"))) {
			city.nightly(inbox, "2020-09-09");
			JsonNode first = city.summary("2020-09-09");
			city.nightly(inbox, "2020-09-10");
			JsonNode second = city.summary("2020-09-10");
			second.get("files")
				.properties()
				.forEach((file) -> assertThat(file.getValue().get("status").asString()).as(file.getKey())
					.isIn("UNCHANGED", "REJECTED", "IGNORED"));
			assertThat(second.get("findings")).isEqualTo(first.get("findings"));
		}
	}

	@Test
	void anInboxWithoutStationsIsAnErrorThatNamesTheFile() throws IOException {
		Path inbox = Files.createDirectories(this.folder.resolve("inbox"));
		try (Commissionerate city = new Commissionerate(this.folder.resolve("home"))) {
			assertThat(city.nightly(inbox, "2020-09-09")).isEqualTo(2);
		}
	}

	@Test
	void aWrongSettingStopsTheStartWithFileKeyAndReason() throws Exception {
		Path jobs = Files.createDirectories(this.folder.resolve("jobs"));
		Files.writeString(jobs.resolve("nightly.yml"), "nightly:\n  lock-expires-after: soon\n  stop-waits-for: 30s\n",
				StandardOpenOption.CREATE);
		ProcessBuilder satyapan = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				Commissionerate.classPath(), "org.satyapan.Satyapan", "nightly", "--inbox",
				Path.of("sample-input").toAbsolutePath().toString(), "--outbox", "outbox", "--date", "2020-09-09")
			.directory(this.folder.toFile())
			.redirectErrorStream(true);
		Process process = satyapan.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(said).contains("nightly.lock-expires-after", "soon", "nightly.yml");
		assertThat(process.waitFor()).isEqualTo(1);
	}

}
