package org.satyapan.commands;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Finds the settings file that is no YAML: the library that reads it does not tell its
 * name.
 */
final class BrokenSettings {

	private static final String FOLDER = "satyapan.jobs";

	private BrokenSettings() {
	}

	/** Where settings are looked for. */
	static Path folder() {
		String named = System.getProperty(FOLDER, System.getenv(FOLDER.toUpperCase(Locale.ROOT).replace('.', '_')));
		return Path.of((named != null) ? named : "jobs");
	}

	/** Of the first broken file its name, the line, and what is wrong there. */
	static Optional<String> in(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(".yml")).sorted().toList();
		}
		catch (IOException ex) {
			return Optional.of("The folder " + folder + " cannot be read: " + ex.getMessage());
		}
		return files.stream().flatMap((file) -> problem(file).stream()).findFirst();
	}

	private static Optional<String> problem(Path file) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		try (Reader reader = Files.newBufferedReader(file)) {
			new Yaml(new SafeConstructor(options)).loadAll(reader).forEach((document) -> {
			});
			return Optional.empty();
		}
		catch (MarkedYAMLException ex) {
			Mark at = ex.getProblemMark();
			String line = (at != null) ? ", line " + (at.getLine() + 1) : "";
			return Optional.of(file + line + ": " + ex.getProblem());
		}
		catch (YAMLException | IOException ex) {
			return Optional.of(file + ": " + ex.getMessage());
		}
	}

}
