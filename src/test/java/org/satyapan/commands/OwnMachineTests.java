package org.satyapan.commands;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.Satyapan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long lists are linked by a Java virtual machine of their own.
 */
class OwnMachineTests {

	private static final long LONG = 5_000_000;

	private static final long LARGE = 300_000_000;

	private static final String[] GIVEN = { "-Xmx2g", "-Dx=y", "-jar", "satyapan.jar", "link", "--left", "a.csv" };

	private static final List<String> NAMES = List.of("Garuda", "Sarita", "Tamal", "Nilay", "Kusum", "Vashist",
			"Dhaval", "Padma", "Rohit", "Chitra");

	@TempDir
	Path folder;

	@Test
	void longListsAreNotOptimisedByTheSecondCompiler() {
		assertThat(OwnMachine.command("java", GIVEN, LONG, false)).hasValueSatisfying((command) -> {
			assertThat(command).startsWith("java").contains("-XX:TieredStopAtLevel=1").endsWith(GIVEN);
			assertThat(command).doesNotContain("-XX:+UseTransparentHugePages");
		});
	}

	@Test
	void largeListsAreOptimisedButWithFewCopies() {
		assertThat(OwnMachine.command("java", GIVEN, LARGE, true)).hasValueSatisfying(
				(command) -> assertThat(command).contains("-XX:FreqInlineSize=100", "-XX:+UseTransparentHugePages")
					.doesNotContain("-XX:TieredStopAtLevel=1")
					.endsWith(GIVEN));
	}

	@Test
	void whoGivesTheMachineOptionsOfHisOwnKnowsBetter() {
		String[] own = { "-XX:+UseG1GC", "-jar", "satyapan.jar", "link", "--left", "a.csv" };
		assertThat(OwnMachine.command("java", own, LONG, true)).isEmpty();
	}

	@Test
	void whatIsNoPackagedJarStaysWhereItIs() {
		String[] classes = { "-cp", "classes", "org.satyapan.Satyapan", "link", "--left", "a.csv" };
		assertThat(OwnMachine.command("java", classes, LONG, true)).isEmpty();
	}

	@Test
	void theListsOfTheLinkCommandCount() throws IOException {
		String one = Files.writeString(this.folder.resolve("one.csv"), "id,name\n").toString();
		String two = Files.writeString(this.folder.resolve("two.csv"), "id\n").toString();
		assertThat(OwnMachine.size(List.of("link", "--left", one, "--right=" + two))).isEqualTo(8 + 3);
		assertThat(OwnMachine.size(List.of("link", "--left", one, "--right", "none.csv"))).isEqualTo(8);
		assertThat(OwnMachine.size(List.of("link", "--left"))).isZero();
		assertThat(OwnMachine.size(List.of("nightly", "--left", one))).isZero();
		assertThat(OwnMachine.size(List.of())).isZero();
	}

	@Test
	void theOperatorSeesNoDifference() throws IOException, InterruptedException {
		String notes = "x".repeat(60_000);
		StringBuilder list = new StringBuilder("id,name,registration_no,phone,notes\n");
		for (int i = 0; i < 20; i++) {
			list.append("A%d,%s Telecom,HR/OSP/2018/90026%02d,98110000%02d,%s\n".formatted(i, NAMES.get(i / 2), i / 2,
					i / 2, notes));
		}
		Path left = Files.writeString(this.folder.resolve("left.csv"), list);
		Path links = this.folder.resolve("links.csv");
		Ended linked = start("link", "--left", left.toString(), "--out", links.toString());
		assertThat(linked.status).as(linked.output).isZero();
		assertThat(linked.output).contains("LINK 10");
		assertThat(linked.machines).isEqualTo(2);
		String apart = Files.readString(links);
		assertThat(Satyapan.run("link", "--left", left.toString(), "--out", links.toString())).isZero();
		assertThat(apart).isEqualTo(Files.readString(links));
	}

	@Test
	void anExitStatusComesThrough() throws IOException, InterruptedException {
		Path list = Files.writeString(this.folder.resolve("list.csv"), "a,b\n" + "x,y\n".repeat(400_000));
		Ended ended = start("link", "--left", list.toString(), "--out", this.folder.resolve("links.csv").toString());
		assertThat(ended.status).isEqualTo(2);
		assertThat(ended.output).contains(list + ": line 1").contains("expected a column id");
		assertThat(this.folder.resolve("links.csv")).doesNotExist();
	}

	/**
	 * A command line that has ended.
	 *
	 * @param status its exit status
	 * @param output what it printed
	 * @param machines how many Java virtual machines it took
	 */
	private record Ended(int status, String output, int machines) {
	}

	/** Starts the program as a jar, as users do. */
	private Ended start(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-jar",
						jar().toString()));
		command.addAll(List.of(arguments));
		Path output = this.folder.resolve("output.txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
		Process process = builder.start();
		long others = 0;
		while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
			others = Math.max(others, process.descendants().count());
		}
		return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8), 1 + (int) others);
	}

	/** A jar that names the classes of this test run. */
	private Path jar() throws IOException {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.put(Attributes.Name.MAIN_CLASS, Satyapan.class.getName());
		attributes.put(Attributes.Name.CLASS_PATH,
				Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
					.map((entry) -> Path.of(entry).toUri().toString())
					.collect(Collectors.joining(" ")));
		Path jar = this.folder.resolve("satyapan.jar");
		try (OutputStream file = Files.newOutputStream(jar); OutputStream out = new JarOutputStream(file, manifest)) {
			out.flush();
		}
		return jar;
	}

}
