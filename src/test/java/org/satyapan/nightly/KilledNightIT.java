package org.satyapan.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.Commissionerate;
import org.satyapan.Satyapan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A night can be killed anywhere and run again: the outbox is that of an undisturbed
 * night.
 */
class KilledNightIT {

	private static final String DATE = "2020-09-09";

	@TempDir
	static Path folder;

	private static Map<String, String> undisturbed;

	@BeforeAll
	static void anUndisturbedNight() throws Exception {
		assertThat(Satyapan.run("generate", "--out", folder.resolve("inbox").toString(), "--centres", "60",
				"--stations", "6", "--seed", "7", "--date", DATE))
			.isZero();
		Path home = Files.createDirectory(folder.resolve("undisturbed"));
		assertThat(finish(start(home, "none"), home)).isIn(0, 3);
		undisturbed = Commissionerate.files(home.resolve("outbox"));
		assertThat(undisturbed).containsKey(DATE + "/run-summary.json").hasSizeGreaterThan(10);
	}

	@Test
	void killedAndStoppedInEveryStepItGivesTheSameOutbox() throws Exception {
		Path home = Files.createDirectory(folder.resolve("killed"));
		for (String step : NightPart.NIGHTLY.steps()) {
			Process process = start(home, step + ":start");
			awaitKillPoint(process, home, step);
			process.destroy();
			assertThat(finish(process, home)).as("SIGTERM in %s", step).isEqualTo(143);
			for (String point : List.of("batch", "end")) {
				process = start(home, step + ":" + point);
				awaitKillPoint(process, home, step);
				process.destroyForcibly();
				assertThat(finish(process, home)).as("SIGKILL in %s", step).isEqualTo(137);
			}
		}
		assertThat(finish(start(home, "none"), home)).isIn(0, 3);
		assertThat(Commissionerate.files(home.resolve("outbox"))).isEqualTo(undisturbed);
	}

	@Test
	void killedDuringTheFirstMigrationItGivesTheSameOutbox() throws Exception {
		Path home = Files.createDirectory(folder.resolve("migration"));
		Process process = start(home, "migration");
		awaitKillPoint(process, home, "migration");
		process.destroyForcibly();
		assertThat(finish(process, home)).isEqualTo(137);
		assertThat(finish(start(home, "none"), home)).isIn(0, 3);
		assertThat(Commissionerate.files(home.resolve("outbox"))).isEqualTo(undisturbed);
	}

	private static Process start(Path home, String killPoint) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
						Commissionerate.classPath(), "-Dspring.main.sources=org.satyapan.nightly.KillPoint",
						"-Dkill.point=" + killPoint, "org.satyapan.Satyapan", "nightly", "--inbox",
						folder.resolve("inbox").toString(), "--outbox", "outbox", "--date", DATE));
		return new ProcessBuilder(command).directory(home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("console.txt").toFile())
			.start();
	}

	private static void awaitKillPoint(Process process, Path home, String where) throws Exception {
		Path console = home.resolve("console.txt");
		while (!Files.readString(console).contains(KillPoint.READY)) {
			if (!process.isAlive()) {
				throw new AssertionError("It ended before " + where + " was reached:\n" + Files.readString(console));
			}
			Thread.sleep(20);
		}
	}

	private static int finish(Process process, Path home) throws Exception {
		String said = Files.readString(home.resolve("console.txt"));
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
		if (process.exitValue() == 1) {
			throw new AssertionError(Files.readString(home.resolve("console.txt")));
		}
		return process.exitValue();
	}

}
