package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Terms;

/**
 * The words inside a person's name after which another name or an address stands:
 * {@code S/o}, {@code urf}, {@code R/o}.
 */
final class NameMarks {

	static final String ALIAS = "ALIAS";

	static final String RESIDENT = "R/O";

	private static final int ASCII = 128;

	/** The spellings that begin with a letter, longest first. */
	private static final Mark[][] ASCII_MARKS = new Mark[ASCII][];

	private static final Map<Character, Mark[]> OTHER_MARKS = new HashMap<>();

	static {
		Map<Character, List<Mark>> marks = new HashMap<>();
		Terms.writtenSpellings("relations.txt")
			.forEach((spelling, name) -> marks.computeIfAbsent(spelling.charAt(0), (letter) -> new ArrayList<>())
				.add(new Mark(0, 0, name, spelling)));
		Comparator<Mark> longestFirst = Comparator.comparingInt((mark) -> -mark.spelling().length());
		marks.forEach((letter, list) -> {
			list.sort(longestFirst.thenComparing(Mark::spelling));
			if (letter < ASCII) {
				ASCII_MARKS[letter] = list.toArray(Mark[]::new);
			}
			else {
				OTHER_MARKS.put(letter, list.toArray(Mark[]::new));
			}
		});
	}

	private NameMarks() {
	}

	/**
	 * A mark in a name.
	 *
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 * @param name {@code S/O}, {@code D/O}, {@code W/O}, {@code C/O}, {@code R/O} or
	 * {@code ALIAS}
	 * @param spelling as the list has it
	 */
	record Mark(int start, int end, String name, String spelling) {
	}

	/**
	 * Finds the next mark.
	 * @param text a name, in lower case but for ASCII letters
	 * @param from where to begin
	 * @return the mark, or {@code null} if there is none
	 */
	static @Nullable Mark next(String text, int from) {
		for (int at = from; at < text.length(); at++) {
			char letter = Latin.lower(text.charAt(at));
			Mark[] marks = (letter < ASCII) ? ASCII_MARKS[letter] : OTHER_MARKS.get(letter);
			if (marks == null || letter != '@' && at > 0 && isLetter(text.charAt(at - 1))) {
				continue;
			}
			for (Mark mark : marks) {
				int end = at + mark.spelling().length();
				if (stands(mark.spelling(), text, at)
						&& (end == text.length() || letter == '@' || !isLetter(text.charAt(end)))) {
					return new Mark(at, end, mark.name(), mark.spelling());
				}
			}
		}
		return null;
	}

	private static boolean stands(String spelling, String text, int from) {
		if (from + spelling.length() > text.length()) {
			return false;
		}
		for (int i = 0; i < spelling.length(); i++) {
			if (Latin.lower(text.charAt(from + i)) != spelling.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLetter(char letter) {
		if (letter < ASCII) {
			return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z';
		}
		return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
				|| Character.getType(letter) == Character.COMBINING_SPACING_MARK;
	}

}
