package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Indian persons' names as they are written in lists and first information reports.
 */
public final class PersonNames {

	private static final Set<String> HONORIFICS = new HashSet<>(Terms.lines("honorifics.txt"));

	private static final Map<String, String> VARIANTS = Terms.firstOfGroup("name-variants.txt");

	private static final Map<String, String> GENERATIONS = Terms.firstOfGroup("generations.txt");

	private static final Map<String, String> MARKERS = Terms.spellings("relations.txt");

	private static final List<String> MARKERS_LONGEST_FIRST = MARKERS.keySet()
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
		.toList();

	private PersonNames() {
	}

	/**
	 * A name taken apart.
	 *
	 * @param tokens the person's own name in lower case Latin letters, honorifics and
	 * generation dropped
	 * @param aliases other names of the person, each a list of tokens
	 * @param relation {@code S/O}, {@code D/O}, {@code W/O}, {@code C/O} or {@code null}
	 * @param relative the relative's name as tokens; empty if none is given
	 * @param generation {@code jr}, {@code sr}, {@code iii}, {@code iv} or {@code null}
	 */
	public record Parsed(List<String> tokens, List<List<String>> aliases, @Nullable String relation,
			List<String> relative, @Nullable String generation) {

		public Parsed {
			tokens = List.copyOf(tokens);
			aliases = List.copyOf(aliases);
			relative = List.copyOf(relative);
		}

	}

	/**
	 * Takes a name apart: honorifics, {@code S/o}, {@code @}, {@code urf}, brackets.
	 * @param name as written, in any script
	 * @return its parts
	 */
	public static Parsed parse(String name) {
		String text = name.toLowerCase(Locale.ROOT).replace('（', '(').replace('）', ')');
		List<List<String>> aliases = new ArrayList<>();
		text = takeBrackets(text, aliases);
		List<String> own = new ArrayList<>();
		List<String> relative = new ArrayList<>();
		@Nullable String relation = null;
		@Nullable String generation = null;
		String marker = "";
		int from = 0;
		while (from <= text.length()) {
			Mark mark = nextMark(text, from);
			List<String> words = Latin.words(text.substring(from, mark.start()));
			switch (marker) {
				case "" -> {
					generation = generation(words);
					own.addAll(tokens(words));
				}
				case "ALIAS" -> addAlias(aliases, tokens(words));
				case "R/O" -> {
				}
				default -> {
					if (relative.isEmpty()) {
						relation = marker;
						relative.addAll(tokens(words));
					}
				}
			}
			marker = mark.name();
			from = mark.end();
		}
		return new Parsed(own, aliases, relation, relative, generation);
	}

	private static String takeBrackets(String text, List<List<String>> aliases) {
		int open = text.indexOf('(');
		while (open >= 0) {
			int close = text.indexOf(')', open);
			if (close < 0) {
				break;
			}
			addAlias(aliases, tokens(Latin.words(text.substring(open + 1, close))));
			text = text.substring(0, open) + " " + text.substring(close + 1);
			open = text.indexOf('(');
		}
		return text;
	}

	private static void addAlias(List<List<String>> aliases, List<String> tokens) {
		if (!tokens.isEmpty()) {
			aliases.add(tokens);
		}
	}

	private record Mark(int start, int end, String name) {
	}

	private static Mark nextMark(String text, int from) {
		for (int at = from; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter != '@' && at > 0 && isLetter(text.charAt(at - 1)) || !mayBegin(letter)) {
				continue;
			}
			for (String spelling : MARKERS_LONGEST_FIRST) {
				int end = at + spelling.length();
				if (text.startsWith(spelling, at)
						&& (end == text.length() || letter == '@' || !isLetter(text.charAt(end)))) {
					return new Mark(at, end, MARKERS.getOrDefault(spelling, ""));
				}
			}
		}
		return new Mark(text.length(), text.length() + 1, "");
	}

	private static boolean mayBegin(char letter) {
		return letter == '@' || letter >= 0x0900 || "sdwchrua".indexOf(letter) >= 0;
	}

	private static boolean isLetter(char letter) {
		return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
				|| Character.getType(letter) == Character.COMBINING_SPACING_MARK;
	}

	private static @Nullable String generation(List<String> words) {
		for (int i = 1; i < words.size(); i++) {
			String generation = GENERATIONS.get(words.get(i));
			// A single I may be an initial, except when a later word shows that it is a
			// number.
			if (generation != null) {
				return generation;
			}
		}
		return null;
	}

	private static List<String> tokens(List<String> words) {
		List<String> tokens = new ArrayList<>(words.size());
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (HONORIFICS.contains(word) && words.size() > 1) {
				continue;
			}
			if (i > 0 && word.length() > 1 && GENERATIONS.containsKey(word)) {
				continue;
			}
			tokens.add(unmask(word));
		}
		return tokens;
	}

	/** Digits that stand for the letters they look like, as in {@code Ig0r}. */
	private static String unmask(String word) {
		boolean letters = false;
		boolean digits = false;
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) <= '9') {
				digits = true;
			}
			else {
				letters = true;
			}
		}
		return (letters && digits) ? word.replace('0', 'o').replace('1', 'i').replace('9', 'g').replace('3', 'e')
				: word;
	}

	/**
	 * The usual spelling of a name word, where a list of variants knows it:
	 * {@code mohammad} for {@code mohd}.
	 * @param token one word in lower case Latin letters
	 * @return the usual spelling, or the word itself
	 */
	public static String usual(String token) {
		return VARIANTS.getOrDefault(token, token);
	}

	/**
	 * A key that is equal for spellings of the same name, whatever their order and
	 * script.
	 * @param name as written
	 * @return sorted consonant skeletons of the tokens, joined by a blank; empty for a
	 * blank name
	 */
	public static String key(String name) {
		String[] skeletons = parse(name).tokens().stream().map(PersonNames::skeleton).toArray(String[]::new);
		Arrays.sort(skeletons);
		return String.join(" ", skeletons);
	}

	/**
	 * The consonant skeleton of one token: {@code Choudhary}, {@code Chowdhury} and
	 * {@code चौधरी} have the same.
	 * @param token one word in any script
	 * @return the skeleton in Latin letters
	 */
	public static String skeleton(String token) {
		return Sound.skeleton(usual(Latin.of(token)));
	}

}
