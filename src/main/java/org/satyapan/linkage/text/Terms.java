package org.satyapan.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The term lists beside this package: plain text, {@code #} begins a comment.
 */
public final class Terms {

	private Terms() {
	}

	/**
	 * Reads a list's lines.
	 * @param file name of the list, such as {@code honorifics.txt}
	 * @return its lines without comments and blank lines
	 * @throws UncheckedIOException if the list cannot be read
	 */
	public static List<String> lines(String file) {
		String path = "/linkage/" + file;
		try (InputStream stream = Terms.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("The term list " + path + " is missing from the program.");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return reader.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && line.charAt(0) != '#')
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The term list " + path + " cannot be read.", ex);
		}
	}

	/**
	 * Reads groups of words, one group a line, separated by blanks.
	 * @param file name of the list
	 * @return each word with the first word of its (first) group
	 */
	public static Map<String, String> firstOfGroup(String file) {
		Map<String, String> first = new LinkedHashMap<>();
		for (String line : lines(file)) {
			String[] words = line.split("\\s+");
			for (String word : words) {
				first.putIfAbsent(word, words[0]);
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
	 * @return each spelling with its name
	 */
	public static Map<String, String> spellings(String file) {
		Map<String, String> spellings = new LinkedHashMap<>();
		for (String line : lines(file)) {
			int equals = line.indexOf('=');
			String name = line.substring(0, equals).strip();
			for (String spelling : line.substring(equals + 1).split(",")) {
				spellings.putIfAbsent(spelling.strip(), name);
			}
		}
		return spellings;
	}

}
