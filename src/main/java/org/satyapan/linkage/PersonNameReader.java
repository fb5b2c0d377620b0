package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Lexicon;

/**
 * Takes persons' names apart, one after the other, and remembers the words it has met: of
 * a million names most words come again. It belongs to one thread.
 */
public final class PersonNameReader {

	/** More letters together are a word. */
	private static final int MOST_INITIALS = 3;

	private final Lexicon<PersonWord> lexicon = new Lexicon<>(PersonWord::new);

	private List<PersonWord> tokens = List.of();

	private List<List<PersonWord>> aliases = List.of();

	private List<PersonWord> relative = List.of();

	private @Nullable String relation;

	private @Nullable String generation;

	/**
	 * Takes a name apart: honorifics, {@code S/o}, {@code @}, {@code urf}, brackets. What
	 * was read before is forgotten.
	 * @param name as written, in any script
	 */
	public void read(String name) {
		this.aliases = List.of();
		this.relative = List.of();
		this.relation = null;
		String text = Latin.isAscii(name) ? name : Latin.lower(name);
		if (text.indexOf('(') >= 0) {
			text = takeBrackets(text);
		}
		NameMarks.Mark mark = NameMarks.next(text, 0);
		List<PersonWord> own = words(text, 0, (mark != null) ? mark.start() : text.length());
		this.generation = generation(own);
		keepNames(own);
		this.tokens = own;
		while (mark != null) {
			NameMarks.Mark following = NameMarks.next(text, mark.end());
			int end = (following != null) ? following.start() : text.length();
			if (mark.name().equals(NameMarks.ALIAS)) {
				addAlias(names(text, mark.end(), end));
			}
			else if (!mark.name().equals(NameMarks.RESIDENT) && this.relative.isEmpty()) {
				this.relation = mark.name();
				this.relative = names(text, mark.end(), end);
			}
			mark = following;
		}
	}

	/** The person's own name, honorifics and generation dropped. */
	public List<PersonWord> tokens() {
		return this.tokens;
	}

	/** Other names of the person. */
	public List<List<PersonWord>> aliases() {
		return this.aliases;
	}

	/** The relative's name; empty if none is given. */
	public List<PersonWord> relative() {
		return this.relative;
	}

	/** {@code S/O} and others, or {@code null}. */
	@Nullable String relation() {
		return this.relation;
	}

	/** {@code jr}, {@code sr}, {@code iii}, {@code iv} or {@code null}. */
	public @Nullable String generation() {
		return this.generation;
	}

	private String takeBrackets(String name) {
		String text = name;
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
					addAlias(names(inside, 0, inside.length()));
				}
				text = before + " " + after;
			}
			open = text.indexOf('(');
		}
		return text;
	}

	private boolean isTitles(String text) {
		for (PersonWord word : this.lexicon.words(text)) {
			if (!word.isHonorific()) {
				return false;
			}
		}
		return true;
	}

	private void addAlias(List<PersonWord> names) {
		if (!names.isEmpty()) {
			this.aliases = this.aliases.isEmpty() ? new ArrayList<>() : this.aliases;
			this.aliases.add(names);
		}
	}

	private static @Nullable String generation(List<PersonWord> words) {
		for (int i = 1; i < words.size(); i++) {
			if (isGeneration(words, i)) {
				return words.get(i).generation();
			}
		}
		return null;
	}

	/** A single letter may be an initial, except behind a whole name. */
	private static boolean isGeneration(List<PersonWord> words, int at) {
		PersonWord word = words.get(at);
		return word.generation() != null && at > 0 && (!word.isLetter() || at > 1 && at == words.size() - 1);
	}

	private List<PersonWord> names(String text, int from, int to) {
		List<PersonWord> words = words(text, from, to);
		keepNames(words);
		return words;
	}

	/** The words of one name, initials that stand together written apart. */
	private List<PersonWord> words(String text, int from, int to) {
		StringBuilder apart = null;
		int taken = from;
		int at = from;
		while (at < to) {
			int start = at;
			while (at < to && (Latin.isWordLetter(text.charAt(at)) || text.charAt(at) == '\'')) {
				at++;
			}
			if (at - start >= 2 && at - start <= MOST_INITIALS && areInitials(text, start, at, from, to)) {
				apart = (apart == null) ? new StringBuilder() : apart;
				apart.append(text, taken, start);
				for (int i = start; i < at; i++) {
					apart.append(text.charAt(i)).append(' ');
				}
				taken = at;
			}
			at += (at == start) ? 1 : 0;
		}
		return (apart == null) ? this.lexicon.names(text, from, to)
				: this.lexicon.names(apart.append(text, taken, to).toString(), 0, apart.length());
	}

	/** {@code SK Verma} has no vowel; {@code AK Verma} is told by its capitals alone. */
	private boolean areInitials(String text, int start, int end, int from, int to) {
		boolean vowels = false;
		boolean capitals = true;
		for (int i = start; i < end; i++) {
			char letter = text.charAt(i);
			vowels |= "aeiouyAEIOUY0123456789'".indexOf(letter) >= 0;
			capitals &= letter >= 'A' && letter <= 'Z';
		}
		boolean abbreviated = end + 1 < to && text.charAt(end) == '.' && Latin.isWordLetter(text.charAt(end + 1));
		boolean mayBe = vowels ? capitals && end - start == 2 && hasWordInSmallLetters(text, from, to) : !abbreviated;
		return mayBe && this.lexicon.word(text, start, end).maySpell();
	}

	private static boolean hasWordInSmallLetters(String text, int from, int to) {
		int small = 0;
		for (int i = from; i < to && small < 2; i++) {
			small = (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') ? small + 1 : 0;
		}
		return small == 2;
	}

	private void keepNames(List<PersonWord> words) {
		int size = words.size();
		int left = size;
		int kept = 0;
		for (int i = 0; i < size; i++) {
			PersonWord word = words.get(i);
			if (word.isHonorificAmong(left)) {
				left--;
			}
			else if (!isGeneration(words, i)) {
				words.set(kept++, word.isMasked() ? this.lexicon.word(word.unmasked()) : word);
			}
		}
		while (words.size() > kept) {
			words.remove(words.size() - 1);
		}
		joinInitials(words);
	}

	/** Nothing but initials is no name of several words. */
	private void joinInitials(List<PersonWord> words) {
		for (PersonWord word : words) {
			if (!word.isLetter()) {
				return;
			}
		}
		if (words.size() > 1) {
			StringBuilder initials = new StringBuilder();
			words.forEach((word) -> initials.append(word.text()));
			words.clear();
			words.add(this.lexicon.word(initials.toString()));
		}
	}

}
