package org.satyapan.linkage;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;

/**
 * The words of an address in order, numbers put together ({@code B-23}, {@code 12 / 4}),
 * short forms written out, labels parted from their numbers ({@code sec14}).
 */
final class AddressWords {

	/** What stands between two words. */
	private static final byte BLANK = 0;

	private static final byte OTHER = 1;

	/** Between the two numbers of one, in the words. */
	static final char STROKE = '_';

	private String[] words = new String[16];

	private AddressWord[] known = new AddressWord[16];

	/** Blank, the one mark that stands before the word, or other. */
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
		byte gap = BLANK;
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
				if (letter != ' ' && (letter < '\t' || letter > '\r')) {
					gap = (gap == BLANK && letter <= 126) ? (byte) letter : OTHER;
				}
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
				gap = BLANK;
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
		if (label != null && (gap == BLANK || gap == '.' || gap == '/')) {
			set(this.size - 1, label);
			return BLANK;
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

	/** {@code B-23} is one number, and so is {@code 12/4}. */
	private void join() {
		boolean letter = false;
		boolean stroke = false;
		for (int i = 1; i < this.size; i++) {
			letter |= this.words[i - 1].length() == 1 && (this.gaps[i] == '-' || this.gaps[i] == '/');
			stroke |= this.gaps[i] == '/';
		}
		if (letter) {
			int kept = 1;
			for (int i = 1; i < this.size; i++) {
				String before = this.words[kept - 1];
				if ((this.gaps[i] == '-' || this.gaps[i] == '/') && before.length() == 1 && before.charAt(0) >= 'a'
						&& this.words[i].charAt(0) <= '9') {
					set(kept - 1, before + this.words[i]);
				}
				else {
					move(i, kept++);
				}
			}
			this.size = kept;
		}
		if (stroke) {
			int kept = 1;
			boolean joined = false;
			for (int i = 1; i < this.size; i++) {
				if (this.gaps[i] == '/' && !joined && endsNumber(this.words[kept - 1]) && beginsNumber(this.words[i])) {
					set(kept - 1, this.words[kept - 1] + STROKE + this.words[i]);
					joined = true;
				}
				else {
					move(i, kept++);
					joined = false;
				}
			}
			this.size = kept;
		}
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

	private static boolean beginsNumber(String word) {
		return isDigit(word.charAt(0)) || word.length() == 1 && word.charAt(0) >= 'a';
	}

	/** Writes short forms out and parts labels from their numbers. */
	private void write() {
		for (int i = 0; i < this.size; i++) {
			String word = this.words[i];
			int letters = letters(word);
			if (letters > 0) {
				String label = word.substring(0, letters);
				AddressWord known = AddressWord.of(label);
				if (known.label != null || known.full != null) {
					replace(i, (known.full != null) ? known.full : new String[] { label }, word.substring(letters));
				}
			}
			else {
				String[] full = this.known[i].full;
				if (full != null) {
					replace(i, full, null);
				}
			}
		}
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
