package org.satyapan.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Terms;
import org.satyapan.linkage.text.Word;

/**
 * A word of a person's name, with what the term lists know of it.
 */
public final class PersonWord extends Word {

	/** Each with how many other words there must be. */
	private static final Map<String, Integer> HONORIFICS = new HashMap<>();

	static {
		for (String line : Terms.lines("honorifics.txt")) {
			List<String> words = Latin.words(line);
			HONORIFICS.put(words.get(0), (words.size() > 1) ? Integer.parseInt(words.get(1)) : 1);
		}
	}

	private static final Map<String, String> GENERATIONS = Terms.firstOfGroup("generations.txt");

	private static final Set<String> NO_INITIALS = new HashSet<>(Terms.lines("no-initials.txt"));

	static {
		NO_INITIALS.addAll(Terms.lines("name-particles.txt"));
	}

	private static final int NO_HONORIFIC = Integer.MAX_VALUE;

	private final int others;

	private final @Nullable String generation;

	private final boolean masked;

	private final boolean letter;

	PersonWord(String text, int number) {
		super(text, number);
		this.others = HONORIFICS.getOrDefault(text, NO_HONORIFIC);
		this.generation = GENERATIONS.get(text);
		this.masked = isMasked(text);
		this.letter = text.length() == 1;
	}

	private static boolean isMasked(String word) {
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
		return letters && digits;
	}

	boolean isHonorific() {
		return this.others != NO_HONORIFIC;
	}

	/** Whether it is an honorific in a name of so many words. */
	boolean isHonorificAmong(int words) {
		return words > this.others;
	}

	/** The generation that the word stands for, if it does. */
	@Nullable String generation() {
		return this.generation;
	}

	/** Whether the word, if it looks like initials, is nothing else. */
	boolean maySpell() {
		return !isHonorific() && this.generation == null && !NO_INITIALS.contains(text())
				&& PersonNames.usual(text()).equals(text());
	}

	/** Whether the word is a single letter or digit. */
	boolean isLetter() {
		return this.letter;
	}

	/** Whether digits in the word may stand for letters. */
	boolean isMasked() {
		return this.masked;
	}

	/** The word with letters for the digits that look like them: {@code Ig0r}. */
	String unmasked() {
		return text().replace('0', 'o').replace('1', 'i').replace('9', 'g').replace('3', 'e');
	}

}
