package org.satyapan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar as a user starts it. */
final class PackagedJar {

	private static final Path JAR = Path.of("target", "satyapan.jar");

	private PackagedJar() {
	}

	static MeasuredProcess run(String... arguments) throws IOException, InterruptedException {
		return run(List.of(), arguments);
	}

	/** With a heap of at most that many megabytes. */
	static MeasuredProcess runWithin(int megabytes, String... arguments) throws IOException, InterruptedException {
		return run(List.of("-Xmx" + megabytes + "m"), arguments);
	}

	/** With a database, an archive and a log of its own in that folder. */
	static MeasuredProcess runIn(Path home, List<String> options, String... arguments)
			throws IOException, InterruptedException {
		Path folder = home.toAbsolutePath();
		List<String> all = new ArrayList<>(options);
		all.addAll(List.of(
				"-Dspring.datasource.url=jdbc:h2:file:" + folder
						+ "/satyapan;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0",
				"-Dsatyapan.archive=" + folder.resolve("archive"),
				"-Dlogging.file.name=" + folder.resolve("satyapan.log")));
		return run(all, arguments);
	}

	private static MeasuredProcess run(List<String> options, String... arguments)
			throws IOException, InterruptedException {
		if (!Files.isRegularFile(JAR)) {
			throw new IllegalStateException("There is no " + JAR + ": run the benchmark by mvn -Pbenchmark verify.");
		}
		List<String> command = new ArrayList<>(List.of(java()));
		command.addAll(options);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		return MeasuredProcess.run(command);
	}

	/** The Java that runs the benchmark. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
