package org.satyapan.sample.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.satyapan.sample.words.Dice;

/**
 * The invented words in both scripts, from {@code hindi-words.txt}: parts of firm names,
 * and how places and persons are written in Hindi.
 */
final class Lexicon {

	private static final Map<String, List<Word>> SECTIONS = read();

	private static final Map<String, String> HINDI = hindi();

	private Lexicon() {
	}

	/**
	 * A made-up word that many others may bear, since the first parts are drawn far more
	 * often.
	 */
	static Word coined(Dice dice) {
		List<Word> roots = section("roots");
		return roots.get(dice.below(dice.below(roots.size()) + 1)).with(dice.pick(section("endings")));
	}

	static Word one(String section, Dice dice) {
		return dice.pick(section(section));
	}

	static Word named(String latin) {
		return new Word(latin, hindi(latin));
	}

	/** The word in Devanagari, or as it is where the file does not have it. */
	static String hindi(String latin) {
		return HINDI.getOrDefault(latin, latin);
	}

	static boolean knows(String latin) {
		return HINDI.containsKey(latin);
	}

	private static List<Word> section(String name) {
		return Objects.requireNonNull(SECTIONS.get(name), name);
	}

	private static Map<String, List<Word>> read() {
		Map<String, List<Word>> sections = new LinkedHashMap<>();
		List<Word> section = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(Lexicon.class.getResourceAsStream("hindi-words.txt")),
						StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int equals = line.indexOf(" = ");
				if (line.startsWith("[")) {
					section = new ArrayList<>();
					sections.put(line.substring(1, line.length() - 1), section);
				}
				else if (equals > 0 && !line.startsWith("#")) {
					section.add(new Word(line.substring(0, equals), line.substring(equals + 3)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the words of the sample lists: " + ex.getMessage(), ex);
		}
		return sections;
	}

	private static Map<String, String> hindi() {
		Map<String, String> words = new HashMap<>();
		for (String section : List.of("names", "places", "trades", "forms", "buildings")) {
			section(section).forEach((word) -> words.put(word.latin(), word.hindi()));
		}
		return words;
	}

}
