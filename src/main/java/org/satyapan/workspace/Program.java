package org.satyapan.workspace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.springframework.boot.system.ApplicationHome;

/**
 * The program that runs: what it decided may have to be decided anew by another one.
 */
public final class Program {

	private Program() {
	}

	/** What its files are: their names and check sums, in order. */
	public static List<String> files() {
		File source = new ApplicationHome(Program.class).getSource();
		try {
			return (source == null) ? List.of() : source.isFile() ? packed(source) : unpacked(source.toPath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the program's own files in " + source, ex);
		}
	}

	private static List<String> packed(File jar) throws IOException {
		try (JarFile file = new JarFile(jar)) {
			return file.stream().map((entry) -> entry.getName() + " " + entry.getCrc()).sorted().toList();
		}
	}

	/** While it is being developed. */
	private static List<String> unpacked(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file) + " " + file.toFile().length() + " "
						+ file.toFile().lastModified())
				.sorted()
				.toList();
		}
	}

}
