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
		if (!Files.isRegularFile(JAR)) {
			throw new IllegalStateException("There is no " + JAR + ": run the benchmark by mvn -Pbenchmark verify.");
		}
		List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		return MeasuredProcess.run(command);
	}

	/** The Java that runs the benchmark. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
