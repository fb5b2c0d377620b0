package org.satyapan.linkage;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Lexicon;

/**
 * The words of an address in order, numbers put together ({@code B-23}, {@code 12 / 4}),
 * short forms written out, labels parted from their numbers ({@code sec14}).
 */
final class AddressWords {

	private static final char STROKE = AddressWord.STROKE;

	private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

	private final Lexicon<AddressWord> lexicon;

	private AddressWord[] words = new AddressWord[16];

	/** What stands before each word, see {@link AddressGaps}. */
	private byte[] gaps = new byte[16];

	/** Whether a new clause begins with the word. */
	private boolean[] begins = new boolean[16];

	private int size;

	AddressWords(Lexicon<AddressWord> lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads an address; the words of the one before are forgotten. */
	void read(String address) {
		this.size = 0;
		if (!scan(address, false)) {
			this.size = 0;
			scan(Latin.of(address), true);
		}
		join();
		write();
	}

	int size() {
		return this.size;
	}

	AddressWord word(int at) {
		return this.words[at];
	}

	AddressTerm known(int at) {
		return this.words[at].known;
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
			AddressWord word = plain ? this.lexicon.word(text, start, at)
					: this.lexicon.word(Latin.of(text.substring(start, at)).replace("'", ""));
			if (word.known.full == null || word.known.full.length > 0) {
				add(word, gap, begins);
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
		String label = (this.size > 0) ? this.words[this.size - 1].known.withNumber : null;
		if (label != null && AddressGaps.abbreviates(gap)) {
			set(this.size - 1, label);
			return AddressGaps.NONE;
		}
		return gap;
	}

	private void add(AddressWord word, byte gap, boolean begins) {
		if (this.size == this.words.length) {
			grow();
		}
		this.words[this.size] = word;
		this.gaps[this.size] = gap;
		this.begins[this.size] = begins;
		this.size++;
	}

	private void grow() {
		int larger = 2 * this.size;
		this.words = Arrays.copyOf(this.words, larger);
		this.gaps = Arrays.copyOf(this.gaps, larger);
		this.begins = Arrays.copyOf(this.begins, larger);
	}

	private void set(int at, String word) {
		this.words[at] = this.lexicon.word(word);
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
			AddressWord before = this.words[kept - 1];
			AddressWord word = this.words[i];
			if (before.letter && AddressGaps.isLine(this.gaps[i]) && word.text().charAt(0) <= '9') {
				set(kept - 1, before.text() + word.text());
				dotted = false;
			}
			else if ((before.letter || dotted) && this.gaps[i] == '.' && word.letter) {
				set(kept - 1, before.text() + word.text());
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
			AddressWord before = this.words[kept - 1];
			AddressWord word = this.words[i];
			boolean stroke = AddressGaps.isStroke(this.gaps[i]);
			if (before.endsInDigit && isLetterOfNumber(i) && (stroke || this.gaps[i] == '-')) {
				set(kept - 1, before.text() + word.text());
			}
			else if (stroke && before.endsNumber && word.startsWithDigit) {
				set(kept - 1, before.text() + STROKE + word.text());
			}
			else {
				move(i, kept++);
			}
		}
		this.size = kept;
	}

	/** Whether a letter belongs to the number before it: not in {@code 23-C Block}. */
	private boolean isLetterOfNumber(int at) {
		return this.words[at].letter
				&& (at + 1 == this.size || this.begins[at + 1] || known(at + 1).label != AddressLabel.TOWER);
	}

	private void move(int from, int to) {
		this.words[to] = this.words[from];
		this.gaps[to] = this.gaps[from];
		this.begins[to] = this.begins[from];
	}

	/** Writes short forms out and parts labels from their numbers. */
	private void write() {
		for (int i = 0; i < this.size; i++) {
			AddressWord word = this.words[i];
			int letters = word.labelLetters;
			if (letters > 0) {
				String label = word.text().substring(0, letters);
				AddressTerm known = AddressTerm.of(label);
				if (known.full != null) {
					replace(i, known.full, word.text().substring(letters));
				}
				else if (known.label != null || word.endsInPin()) {
					replace(i, new String[] { label }, word.text().substring(letters));
				}
			}
			else if (word.startsWithDigit && i + 2 < this.size && known(i + 2).label == AddressLabel.FLOOR
					&& ORDINAL_ENDINGS.contains(this.words[i + 1].text())) {
				set(i, word.text() + this.words[i + 1].text());
				for (int j = i + 2; j < this.size; j++) {
					move(j, j - 1);
				}
				this.size--;
			}
			else if (word.known.full != null) {
				replace(i, word.known.full, null);
			}
		}
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
