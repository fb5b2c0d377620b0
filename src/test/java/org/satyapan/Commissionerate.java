package org.satyapan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.satyapan.register.ContentId;

/**
 * A commissionerate of its own for one test: a database, an archive and an outbox, worked
 * through the command line as an operator does.
 */
public final class Commissionerate implements AutoCloseable {

	private final Path home;

	private final Map<String, String> properties;

	/** With the embedded database, in that folder. */
	public Commissionerate(Path home) {
		this(home, Map.of("spring.datasource.url", "jdbc:h2:file:" + home.toAbsolutePath()
				+ "/satyapan;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"));
	}

	/** With the database of those properties. */
	public Commissionerate(Path home, Map<String, String> database) {
		this.home = home;
		this.properties = new TreeMap<>(database);
		this.properties.put("satyapan.archive", home.resolve("archive").toString());
		this.properties.put("logging.file.name", home.resolve("satyapan.log").toString());
		this.properties.forEach(System::setProperty);
	}

	/** Runs {@code nightly} and returns its exit status. */
	public int nightly(Path inbox, String date) {
		return run("nightly", inbox, date);
	}

	/** Runs one command of the night and returns its exit status. */
	public int run(String command, Path inbox, String date) {
		return Satyapan.run(command, "--inbox", inbox.toString(), "--outbox", outbox().toString(), "--date", date);
	}

	/** The outbox folder. */
	public Path outbox() {
		return this.home.resolve("outbox");
	}

	/** What {@code run-summary.json} of that date says. */
	public JsonNode summary(String date) {
		return JsonMapper.shared().readTree(outbox().resolve(date).resolve("run-summary.json").toFile());
	}

	/** Every file of the outbox with the SHA-256 of its bytes. */
	public Map<String, String> outboxFiles() {
		return files(outbox());
	}

	/** Every file of a folder with the SHA-256 of its bytes. */
	public static Map<String, String> files(Path root) {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(root)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(file).toString().replace('\\', '/'),
						ContentId.sha256(Files.readAllBytes(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	/** The class path of the tests for a process that runs in another folder. */
	public static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	@Override
	public void close() {
		this.properties.keySet().forEach(System::clearProperty);
	}

}
