package org.satyapan.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The term lists: plain text in UTF-8, {@code #} begins a comment. Those beside this
 * package come first; lines of a list of the same name in the folder
 * {@code jobs/linkage}, or the one that the system property
 * {@code satyapan.linkage.terms} names, are added to them. They are read once, when the
 * first name is.
 */
public final class Terms {

	private static final String FOLDER = "satyapan.linkage.terms";

	private static final String USUAL_FOLDER = "jobs/linkage";

	private static final Set<String> LISTS = new TreeSet<>(
			Set.of("address-abbreviations.txt", "address-endings.txt", "address-labels.txt", "address-landmarks.txt",
					"address-numbers.txt", "address-words.txt", "city-variants.txt", "common-name-words.txt",
					"company-titles.txt", "generations.txt", "hindi-short-forms.txt", "honorifics.txt",
					"legal-forms-before.txt", "legal-forms.txt", "name-particles.txt", "name-variants.txt",
					"nicknames.txt", "no-initials.txt", "relations.txt", "role-mailboxes.txt", "trade-words.txt"));

	private Terms() {
	}

	/**
	 * Looks whether every file of the folder is a list that the program knows: one with a
	 * misspelt name would never be read, and nobody would notice.
	 * @throws IllegalArgumentException if one is not; its message names the file and the
	 * lists there are
	 */
	public static void checkFolder() {
		Path folder = Path.of(System.getProperty(FOLDER, USUAL_FOLDER));
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.list(folder)) {
			files.sorted().forEach((file) -> {
				String name = file.getFileName().toString();
				if (!name.startsWith(".") && !LISTS.contains(name)) {
					throw new IllegalArgumentException("No term list is called " + file
							+ "; rename or remove it. The term lists are " + String.join(", ", LISTS) + ".");
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + folder + " cannot be read.", ex);
		}
	}

	/**
	 * What an operator added to the lists.
	 * @return name and text of each file of the folder, in order
	 */
	public static List<String> added() {
		List<String> added = new ArrayList<>();
		Path folder = Path.of(System.getProperty(FOLDER, USUAL_FOLDER));
		for (String list : LISTS) {
			Path file = folder.resolve(list);
			if (Files.isRegularFile(file)) {
				try {
					added.add(list + "\n" + Files.readString(file));
				}
				catch (IOException ex) {
					throw new UncheckedIOException("The term list " + file + " cannot be read.", ex);
				}
			}
		}
		return added;
	}

	/**
	 * Reads a list's lines.
	 * @param file name of the list, such as {@code honorifics.txt}
	 * @return its lines in lower case Latin letters, without comments and blank lines
	 * @throws UncheckedIOException if the list cannot be read
	 */
	public static List<String> lines(String file) {
		List<String> lines = new ArrayList<>();
		for (Line line : read(file)) {
			lines.add(Latin.of(line.text()));
		}
		return lines;
	}

	/**
	 * Reads groups of words, one group a line, separated by blanks.
	 * @param file name of the list
	 * @return each word with the first word of its (first) group; a group that begins
	 * with a word of an earlier group adds to that one
	 */
	public static Map<String, String> firstOfGroup(String file) {
		Map<String, String> first = new LinkedHashMap<>();
		for (String line : lines(file)) {
			String[] words = line.strip().split("\\s+");
			String name = first.getOrDefault(words[0], words[0]);
			for (String word : words) {
				first.putIfAbsent(word, name);
			}
		}
		return first;
	}

	/**
	 * Reads groups of words in which a word may belong to several groups.
	 * @param file name of the list
	 * @return each word with the numbers of its groups
	 */
	public static Map<String, int[]> groups(String file) {
		Map<String, List<Integer>> groups = new LinkedHashMap<>();
		int number = 0;
		for (String line : lines(file)) {
			for (String word : line.split("\\s+")) {
				groups.computeIfAbsent(word, (key) -> new ArrayList<>()).add(number);
			}
			number++;
		}
		Map<String, int[]> result = new LinkedHashMap<>();
		groups.forEach((word, numbers) -> result.put(word, numbers.stream().mapToInt(Integer::intValue).toArray()));
		return result;
	}

	/**
	 * Reads lines of the form {@code name = spelling, spelling}.
	 * @param file name of the list
	 * @return each spelling as words in lower case Latin letters, with its name as
	 * written
	 * @throws IllegalStateException if a line has another form
	 */
	public static Map<String, String> spellings(String file) {
		Map<String, String> spellings = new LinkedHashMap<>();
		writtenSpellings(file).forEach((spelling, name) -> {
			String words = String.join(" ", Latin.words(spelling));
			if (!words.isEmpty()) {
				spellings.putIfAbsent(words, name);
			}
		});
		return spellings;
	}

	/**
	 * Reads lines of the form {@code name = spelling, spelling}.
	 * @param file name of the list
	 * @return each spelling as written but for its case, with its name
	 * @throws IllegalStateException if a line has another form
	 */
	public static Map<String, String> writtenSpellings(String file) {
		Map<String, String> spellings = new LinkedHashMap<>();
		for (Line line : read(file)) {
			int equals = line.text().indexOf('=');
			if (equals <= 0 || line.text().substring(0, equals).isBlank()) {
				throw new IllegalStateException(line.place() + ": expected \"name = spelling, spelling\", found \""
						+ line.text() + "\". Correct or remove the line.");
			}
			String name = line.text().substring(0, equals).strip();
			for (String spelling : line.text().substring(equals + 1).split(",")) {
				if (!spelling.isBlank()) {
					spellings.putIfAbsent(spelling.strip().toLowerCase(Locale.ROOT), name);
				}
			}
		}
		return spellings;
	}

	private record Line(String place, String text) {
	}

	private static List<Line> read(String file) {
		List<Line> lines = new ArrayList<>();
		String path = "/linkage/" + file;
		try (InputStream stream = Terms.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("The term list " + path + " is missing from the program.");
			}
			read(stream, path, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The term list " + path + " cannot be read.", ex);
		}
		Path added = Path.of(System.getProperty(FOLDER, USUAL_FOLDER)).resolve(file);
		if (Files.isRegularFile(added)) {
			try (InputStream stream = Files.newInputStream(added)) {
				read(stream, added.toString(), lines);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The term list " + added + " cannot be read.", ex);
			}
		}
		return lines;
	}

	private static void read(InputStream stream, String path, List<Line> lines) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
		int number = 0;
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			String text = Normalizer.normalize(line.replace("\ufeff", ""), Normalizer.Form.NFKC).strip();
			if (!text.isEmpty() && text.charAt(0) != '#') {
				lines.add(new Line(path + ", line " + number, text));
			}
		}
	}

}
