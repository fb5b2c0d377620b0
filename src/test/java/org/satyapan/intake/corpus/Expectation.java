package org.satyapan.intake.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One workbook of the corpus with what is expected of it. Its {@code .expected} file
 * begins with the story of the file, one {@code key: value} a line:
 * <ul>
 * <li>{@code trap}: what it shows, the heading of its line in reports of the corpus,
 * <li>{@code writer}: which program wrote it,
 * <li>{@code received}: the day on which it came, else {@value #RECEIVED},
 * <li>{@code station}: who sent it, else {@value #STATION},
 * <li>{@code sent as}: under which file name, else its own.
 * </ul>
 * The other lines are what a {@link Reading} of it says.
 *
 * @param file the workbook
 * @param story of the file
 * @param reading the lines expected
 */
public record Expectation(Path file, Map<String, String> story, List<String> reading) {

	private static final String ENDING = ".expected";

	private static final String RECEIVED = "2020-09-03";

	private static final String STATION = "PS-SADAR";

	private static final List<String> KEYS = List.of("trap", "writer", "received", "station", "sent as");

	/** All files of a folder that are not expectations themselves. */
	public static List<Expectation> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.toString().endsWith(ENDING)).sorted().map(Expectation::of).toList();
		}
	}

	private static Expectation of(Path file) {
		String name = file.getFileName().toString();
		Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ENDING);
		try {
			List<String> lines = Files.exists(expected) ? Files.readAllLines(expected) : List.of();
			Map<String, String> story = lines.stream()
				.filter(Expectation::isStory)
				.collect(Collectors.toMap(Expectation::key, (line) -> line.substring(line.indexOf(':') + 1).strip(),
						(first, second) -> second, HashMap::new));
			return new Expectation(file, story,
					lines.stream().filter((line) -> !isStory(line) && !line.isBlank()).toList());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static boolean isStory(String line) {
		return KEYS.contains(key(line));
	}

	private static String key(String line) {
		int colon = line.indexOf(':');
		return (colon < 0) ? "" : line.substring(0, colon);
	}

	public String received() {
		return this.story.getOrDefault("received", RECEIVED);
	}

	/** Where the file lay in the inbox. */
	public String path() {
		return "station-lists/" + this.story.getOrDefault("station", STATION) + "/" + received() + "/"
				+ this.story.getOrDefault("sent as", this.file.getFileName().toString());
	}

	@Override
	public String toString() {
		return this.file.getFileName() + ": " + this.story.getOrDefault("trap", "");
	}

}
