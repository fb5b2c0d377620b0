package org.satyapan.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.satyapan.register.FileKind;

/**
 * The folder that stations, DoT, the field and the cell fill. It is only ever read.
 */
public final class Inbox {

	private static final Map<String, FileKind> FOLDERS = Map.ofEntries(
			Map.entry("dot-permissions", FileKind.DOT_PERMISSIONS), Map.entry("raids", FileKind.RAIDS),
			Map.entry("notices", FileKind.NOTICES), Map.entry("registries", FileKind.REGISTRY),
			Map.entry("station-lists", FileKind.STATION_LIST),
			Map.entry("inspection-returns", FileKind.INSPECTION_RETURN), Map.entry("dot-replies", FileKind.DOT_REPLY),
			Map.entry("clerical-decisions", FileKind.CLERICAL_DECISION),
			Map.entry("officer-decisions", FileKind.OFFICER_DECISION),
			Map.entry("offender-decisions", FileKind.OFFENDER_DECISION), Map.entry("photos", FileKind.PHOTO));

	/** Lies beside a generated inbox and is no input. */
	private static final String TRUTH = "truth";

	private final Path root;

	public Inbox(Path root) {
		this.root = root;
	}

	/** Whether there is such a folder. */
	public boolean exists() {
		return Files.isDirectory(this.root);
	}

	/**
	 * All its files, by kind in the order in which a night reads them, then by path. What
	 * a desktop leaves behind (names that begin with a dot or {@code ~$}) is passed over.
	 */
	public List<Entry> files() {
		try (Stream<Path> files = Files.walk(this.root, FileVisitOption.FOLLOW_LINKS)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> new Entry(relative(file), kind(relative(file)), file))
				.filter((entry) -> !entry.path().startsWith(TRUTH + "/"))
				.filter((entry) -> !hidden(entry.path()))
				.sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::path))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the inbox " + this.root, ex);
		}
	}

	private String relative(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

	private static boolean hidden(String path) {
		for (String name : path.split("/")) {
			if (name.startsWith(".") || name.startsWith("~$")) {
				return true;
			}
		}
		return false;
	}

	private static FileKind kind(String path) {
		if (path.equals("stations.csv")) {
			return FileKind.STATIONS;
		}
		int slash = path.indexOf('/');
		return (slash < 0) ? FileKind.UNKNOWN : FOLDERS.getOrDefault(path.substring(0, slash), FileKind.UNKNOWN);
	}

	/**
	 * One file.
	 *
	 * @param path relative to the inbox, with {@code /}
	 * @param kind by the folder in which it lies
	 * @param file where it is
	 */
	public record Entry(String path, FileKind kind, Path file) {
	}

}
