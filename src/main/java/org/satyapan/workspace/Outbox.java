package org.satyapan.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The outbox of one business date. Steps write into a staging folder beside it, each file
 * whole; the last step publishes all of it at once, so that nobody reads half a night.
 */
public final class Outbox {

	private final Path staging;

	private final Path published;

	private final Path replaced;

	/**
	 * The outbox of a date.
	 * @param folder the folder that holds all dates
	 */
	public Outbox(Path folder, LocalDate date) {
		Path root = folder.toAbsolutePath().normalize();
		this.staging = root.resolve("." + date + ".staging");
		this.published = root.resolve(date.toString());
		this.replaced = root.resolve("." + date + ".replaced");
	}

	/** Empties the staging folder: what an earlier night of this date left there. */
	public void clear() {
		delete(this.staging);
	}

	/**
	 * Writes one file whole, or replaces it.
	 * @param path relative to the date's folder, for example
	 * {@code receipts/PS-SADAR.xlsx}
	 */
	public void write(String path, byte[] content) {
		Path target = this.staging.resolve(path).normalize();
		if (!target.startsWith(this.staging)) {
			throw new IllegalArgumentException("Outside the outbox: " + path);
		}
		try {
			Files.createDirectories(target.getParent());
			Path whole = target.resolveSibling("." + target.getFileName() + ".part");
			Files.write(whole, content);
			Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not write " + target, ex);
		}
	}

	public void write(String path, String content) {
		write(path, content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The bytes of a finished file.
	 * @param path as {@link #files()} has it
	 */
	public byte[] read(String path) {
		try {
			return Files.readAllBytes(finished().resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read " + finished().resolve(path), ex);
		}
	}

	private Path finished() {
		return Files.exists(this.staging) ? this.staging : this.published;
	}

	/** The finished files, relative to the date's folder, in order. */
	public List<String> files() {
		Path root = finished();
		if (Files.notExists(root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> root.relativize(file).toString().replace('\\', '/'))
				.filter((path) -> !path.endsWith(".part"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not list " + root, ex);
		}
	}

	/** Where the finished night lies. */
	public Path published() {
		return this.published;
	}

	/**
	 * Puts the staged files in the place of what was published for the date before. Can
	 * be repeated after a kill at any point.
	 */
	public void publish() {
		if (Files.notExists(this.staging)) {
			delete(this.replaced);
			return;
		}
		try {
			if (Files.exists(this.published)) {
				delete(this.replaced);
				Files.move(this.published, this.replaced, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.move(this.staging, this.published, StandardCopyOption.ATOMIC_MOVE);
			delete(this.replaced);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not publish " + this.published, ex);
		}
	}

	/**
	 * Takes back what a night published just before it was killed, when its database has
	 * forgotten that: its last steps then find all files again.
	 */
	public void reopen() {
		if (Files.notExists(this.staging) && Files.exists(this.published)) {
			try {
				Files.move(this.published, this.staging, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Could not take back " + this.published, ex);
			}
		}
	}

	/** Adds the staged files to what is published, replacing files of the same path. */
	public void merge() {
		if (Files.notExists(this.staging)) {
			return;
		}
		try {
			for (String path : files()) {
				Path target = this.published.resolve(path);
				Files.createDirectories(target.getParent());
				Files.move(this.staging.resolve(path), target, StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not publish " + this.published, ex);
		}
		delete(this.staging);
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not empty " + folder, ex);
		}
	}

}
