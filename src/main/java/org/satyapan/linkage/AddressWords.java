package org.satyapan.linkage;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressWord.Label;
import org.satyapan.linkage.text.Latin;

/**
 * The words of an address in order, numbers put together ({@code B-23}, {@code 12 / 4}),
 * short forms written out, labels parted from their numbers ({@code sec14}).
 */
final class AddressWords {

	/** Between the two numbers of one, in the words. */
	static final char STROKE = '_';

	private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

	private String[] words = new String[16];

	private AddressWord[] known = new AddressWord[16];

	/** What stands before each word, see {@link AddressGaps}. */
	private byte[] gaps = new byte[16];

	/** Whether a new clause begins with the word. */
	private boolean[] begins = new boolean[16];

	private int size;

	private AddressWords() {
	}

	static AddressWords of(String address) {
		AddressWords words = new AddressWords();
		if (!words.scan(address, false)) {
			words.size = 0;
			words.scan(Latin.of(address), true);
		}
		words.join();
		words.write();
		return words;
	}

	int size() {
		return this.size;
	}

	String word(int at) {
		return this.words[at];
	}

	AddressWord known(int at) {
		return this.known[at];
	}

	boolean begins(int at) {
		return this.begins[at];
	}

	private boolean scan(String text, boolean any) {
		byte gap = AddressGaps.NONE;
		boolean begins = false;
		int at = 0;
		int length = text.length();
		while (at < length) {
			char letter = text.charAt(at);
			if (!Latin.isWordLetter(letter) && letter != STROKE) {
				if (letter > 126 && !any) {
					return false;
				}
				if (letter == ',' || letter == ';' || letter == '\n') {
					begins = true;
				}
				gap = AddressGaps.wider(gap, letter);
				at++;
				continue;
			}
			int start = at;
			boolean plain = letter != STROKE;
			at++;
			while (at < length) {
				letter = text.charAt(at);
				if (!Latin.isWordLetter(letter)) {
					if (letter != STROKE && letter != '\'') {
						break;
					}
					plain = false;
				}
				at++;
			}
			if (isNumber(text, start, at)) {
				gap = takeNumber(gap);
				at = (at < length && text.charAt(at) == '.') ? at + 1 : at;
				continue;
			}
			if (isNumber(text, start, start + 2) && isDigit(text.charAt(start + 2))) {
				gap = takeNumber(gap);
				start += 2;
			}
			String word = plain ? Latin.word(text, start, at) : Latin.of(text.substring(start, at)).replace("'", "");
			AddressWord known = AddressWord.of(word);
			if (known.full == null || known.full.length > 0) {
				add(word, known, gap, begins);
				gap = AddressGaps.NONE;
				begins = false;
			}
		}
		return true;
	}

	/** Whether the word is <em>no</em>. */
	private static boolean isNumber(String text, int from, int to) {
		return to - from == 2 && to <= text.length() && (text.charAt(from) | 32) == 'n'
				&& (text.charAt(from + 1) | 32) == 'o';
	}

	/** Reads <em>no</em>, which with letters before it makes a label. */
	private byte takeNumber(byte gap) {
		String label = (this.size > 0) ? this.known[this.size - 1].withNumber : null;
		if (label != null && AddressGaps.abbreviates(gap)) {
			set(this.size - 1, label);
			return AddressGaps.NONE;
		}
		return gap;
	}

	private void add(String word, AddressWord known, byte gap, boolean begins) {
		if (this.size == this.words.length) {
			grow();
		}
		this.words[this.size] = word;
		this.known[this.size] = known;
		this.gaps[this.size] = gap;
		this.begins[this.size] = begins;
		this.size++;
	}

	private void grow() {
		int larger = 2 * this.size;
		this.words = Arrays.copyOf(this.words, larger);
		this.known = Arrays.copyOf(this.known, larger);
		this.gaps = Arrays.copyOf(this.gaps, larger);
		this.begins = Arrays.copyOf(this.begins, larger);
	}

	private void set(int at, String word) {
		this.words[at] = word;
		this.known[at] = AddressWord.of(word);
	}

	/** {@code G.F.} is one word, {@code B-23} one number, and so are others. */
	private void join() {
		boolean marks = false;
		for (int i = 1; i < this.size && !marks; i++) {
			marks = AddressGaps.mayJoin(this.gaps[i]);
		}
		if (marks) {
			joinLetters();
			joinNumbers();
		}
	}

	private void joinLetters() {
		int kept = 1;
		boolean dotted = false;
		for (int i = 1; i < this.size; i++) {
			String before = this.words[kept - 1];
			String word = this.words[i];
			boolean letter = before.length() == 1 && before.charAt(0) >= 'a';
			if (letter && AddressGaps.isLine(this.gaps[i]) && word.charAt(0) <= '9') {
				set(kept - 1, before + word);
				dotted = false;
			}
			else if ((letter || dotted) && this.gaps[i] == '.' && word.length() == 1 && word.charAt(0) >= 'a') {
				set(kept - 1, before + word);
				dotted = true;
			}
			else {
				move(i, kept++);
				dotted = false;
			}
		}
		this.size = kept;
	}

	private void joinNumbers() {
		int kept = 1;
		for (int i = 1; i < this.size; i++) {
			String before = this.words[kept - 1];
			String word = this.words[i];
			boolean stroke = AddressGaps.isStroke(this.gaps[i]);
			if (endsNumber(before) && isLetterOfNumber(i) && (stroke || this.gaps[i] == '-')
					&& isDigit(before.charAt(before.length() - 1))) {
				set(kept - 1, before + word);
			}
			else if (stroke && endsNumber(before) && isDigit(word.charAt(0))) {
				set(kept - 1, before + STROKE + word);
			}
			else {
				move(i, kept++);
			}
		}
		this.size = kept;
	}

	/** Whether a letter belongs to the number before it: not in {@code 23-C Block}. */
	private boolean isLetterOfNumber(int at) {
		boolean letter = this.words[at].length() == 1 && this.words[at].charAt(0) >= 'a';
		return letter && (at + 1 == this.size || this.begins[at + 1] || this.known[at + 1].label != Label.TOWER);
	}

	private void move(int from, int to) {
		this.words[to] = this.words[from];
		this.known[to] = this.known[from];
		this.gaps[to] = this.gaps[from];
		this.begins[to] = this.begins[from];
	}

	private static boolean endsNumber(String word) {
		int last = word.length() - 1;
		return isDigit(word.charAt(last)) || last > 0 && word.charAt(last) >= 'a' && isDigit(word.charAt(last - 1));
	}

	/** Writes short forms out and parts labels from their numbers. */
	private void write() {
		for (int i = 0; i < this.size; i++) {
			String word = this.words[i];
			int letters = letters(word);
			if (letters > 0) {
				String label = word.substring(0, letters);
				AddressWord known = AddressWord.of(label);
				if (known.full != null) {
					replace(i, known.full, word.substring(letters));
				}
				else if (known.label != null || isPin(word, letters)) {
					replace(i, new String[] { label }, word.substring(letters));
				}
			}
			else if (i + 2 < this.size && this.known[i + 2].label == Label.FLOOR && isDigit(word.charAt(0))
					&& ORDINAL_ENDINGS.contains(this.words[i + 1])) {
				set(i, word + this.words[i + 1]);
				for (int j = i + 2; j < this.size; j++) {
					move(j, j - 1);
				}
				this.size--;
			}
			else {
				String[] full = this.known[i].full;
				if (full != null) {
					replace(i, full, null);
				}
			}
		}
	}

	/** Whether a postal code is glued to the word, as in {@code gurgaon122016}. */
	private static boolean isPin(String word, int letters) {
		return letters > 3 && word.length() == letters + 6 && word.charAt(letters) != '0'
				&& isDigit(word.charAt(word.length() - 1));
	}

	/** How many letters stand before the digits of words such as {@code sec14b}. */
	private static int letters(String word) {
		int length = word.length();
		if (length < 3 || word.charAt(1) < 'a' || word.charAt(0) < 'a'
				|| !isDigit(word.charAt(length - 1)) && !isDigit(word.charAt(length - 2))) {
			return 0;
		}
		int letters = 2;
		while (letters < length && word.charAt(letters) >= 'a') {
			letters++;
		}
		int end = letters;
		while (end < length && isDigit(word.charAt(end))) {
			end++;
		}
		boolean number = end > letters && (end == length || end == length - 1 && word.charAt(end) >= 'a');
		return (number && letters <= 8) ? letters : 0;
	}

	private void replace(int at, String[] full, @Nullable String number) {
		int more = full.length - 1 + ((number != null) ? 1 : 0);
		while (this.size + more > this.words.length) {
			grow();
		}
		for (int i = this.size - 1; i > at; i--) {
			move(i, i + more);
		}
		this.size += more;
		for (int i = 0; i <= more; i++) {
			set(at + i, (number != null && i == more) ? number : full[i]);
			this.begins[at + i] &= i == 0;
		}
	}

	private static boolean isDigit(char letter) {
		return letter >= '0' && letter <= '9';
	}

}
