package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Indian persons' names as they are written in lists and first information reports.
 */
public final class PersonNames {

	/** Each with how many other words there must be. */
	private static final Map<String, Integer> HONORIFICS = new HashMap<>();

	static {
		for (String line : Terms.lines("honorifics.txt")) {
			List<String> words = Latin.words(line);
			HONORIFICS.put(words.get(0), (words.size() > 1) ? Integer.parseInt(words.get(1)) : 1);
		}
	}

	private static final Map<String, String> VARIANTS = Terms.firstOfGroup("name-variants.txt");

	private static final Map<String, String> GENERATIONS = Terms.firstOfGroup("generations.txt");

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
		String text = Latin.lower(name);
		List<List<String>> aliases = List.of();
		if (text.indexOf('(') >= 0) {
			aliases = new ArrayList<>();
			text = takeBrackets(text, aliases);
		}
		NameMarks.Mark mark = NameMarks.next(text, 0);
		List<String> own = Latin.names(text, 0, (mark != null) ? mark.start() : text.length());
		@Nullable String generation = generation(own);
		keepNames(own);
		List<String> relative = List.of();
		@Nullable String relation = null;
		while (mark != null) {
			NameMarks.Mark following = NameMarks.next(text, mark.end());
			int end = (following != null) ? following.start() : text.length();
			if (mark.name().equals(NameMarks.ALIAS)) {
				aliases = aliases.isEmpty() ? new ArrayList<>() : aliases;
				addAlias(aliases, names(text, mark.end(), end));
			}
			else if (!mark.name().equals(NameMarks.RESIDENT) && relative.isEmpty()) {
				relation = mark.name();
				relative = names(text, mark.end(), end);
			}
			mark = following;
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
			String inside = text.substring(open + 1, close);
			String before = text.substring(0, open);
			String after = text.substring(close + 1);
			if (NameMarks.next(inside, 0) != null) {
				// A relative or an address, as if there were no brackets.
				text = before + " " + inside + " " + after;
			}
			else {
				if (!isTitles(inside)) {
					addAlias(aliases, names(inside, 0, inside.length()));
				}
				text = before + " " + after;
			}
			open = text.indexOf('(');
		}
		return text;
	}

	private static boolean isTitles(String text) {
		for (String word : Latin.words(text)) {
			if (!HONORIFICS.containsKey(word)) {
				return false;
			}
		}
		return true;
	}

	private static void addAlias(List<List<String>> aliases, List<String> names) {
		if (!names.isEmpty()) {
			aliases.add(names);
		}
	}

	private static @Nullable String generation(List<String> words) {
		for (int i = 1; i < words.size(); i++) {
			if (isGeneration(words, i)) {
				return GENERATIONS.get(words.get(i));
			}
		}
		return null;
	}

	/** A single letter may be an initial, except behind a whole name. */
	private static boolean isGeneration(List<String> words, int at) {
		String word = words.get(at);
		return at > 0 && GENERATIONS.containsKey(word) && (word.length() > 1 || at > 1 && at == words.size() - 1);
	}

	private static List<String> names(String text, int from, int to) {
		List<String> words = Latin.names(text, from, to);
		keepNames(words);
		return words;
	}

	private static void keepNames(List<String> words) {
		int size = words.size();
		int left = size;
		int kept = 0;
		for (int i = 0; i < size; i++) {
			String word = words.get(i);
			Integer others = HONORIFICS.get(word);
			if (others != null && left > others) {
				left--;
			}
			else if (!isGeneration(words, i)) {
				words.set(kept++, unmask(word));
			}
		}
		while (words.size() > kept) {
			words.remove(words.size() - 1);
		}
		joinInitials(words);
	}

	/** Nothing but initials is no name of several words. */
	private static void joinInitials(List<String> words) {
		for (String word : words) {
			if (word.length() > 1) {
				return;
			}
		}
		if (words.size() > 1) {
			String initials = String.join("", words);
			words.clear();
			words.add(initials);
		}
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
		List<String> tokens = parse(name).tokens();
		String[] skeletons = new String[tokens.size()];
		for (int i = 0; i < skeletons.length; i++) {
			skeletons[i] = skeleton(tokens.get(i));
		}
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
