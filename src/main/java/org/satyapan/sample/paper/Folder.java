package org.satyapan.sample.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The inbox being written. */
final class Folder {

	private final Path root;

	Folder(Path root) {
		this.root = root;
	}

	void write(String path, byte[] bytes) {
		try {
			Path file = this.root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String path, CsvText csv) {
		write(path, csv.toString().getBytes(StandardCharsets.UTF_8));
	}

}
