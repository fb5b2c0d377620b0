package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Threads;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;
import org.satyapan.linkage.text.Hashes;
import org.satyapan.linkage.text.Phonemes;

/**
 * What to look for instead of a word of a name that no record to be found bears, nor one
 * with its skeleton (within one list: none but the record itself): the words borne that
 * sound most like it. The work is that of the different words, not of the rows.
 */
final class Lookalikes {

	private static final long[] NONE = {};

	/** So many of the likest words stand for one. */
	private static final int MOST = 4;

	/** Shorter words are like too many others. */
	private static final int SHORTEST = 4;

	/** Words of fewer broad sounds are too many to leave one of them out. */
	private static final int SOUNDS = 4;

	/** Words farther apart than this are not alike; short ones half that. */
	private static final int FAR = 120;

	private static final int LONG = 6;

	/** So many kinds of letters, and so many letters more, differ at most. */
	private static final int OTHER_LETTERS = 6;

	private static final int MORE_LETTERS = 3;

	private static final int CHUNK = 1 << 14;

	private static final int WORDS = 1 << 8;

	/** Of so many kinds of keys those are looked at that are wanted. */
	private static final int FILTER = (1 << 22) - 1;

	private final long[][] people;

	private final long[][] firms;

	private Lookalikes(long[][] people, long[][] firms) {
		this.people = people;
		this.firms = firms;
	}

	/** No word has any. */
	static Lookalikes none() {
		return new Lookalikes(new long[0][], new long[0][]);
	}

	/**
	 * Finds what to look for instead of which word.
	 * @param columns one or two lists
	 * @param threads most threads
	 */
	static Lookalikes of(Columns columns, int threads) {
		return new Lookalikes(of(columns.people(), columns.within(), threads),
				of(columns.companies(), columns.within(), threads));
	}

	private static long[][] of(Vocabulary vocabulary, boolean within, int threads) {
		int[] words = IntStream.of(vocabulary.lacking(within)).filter((id) -> isWhole(vocabulary.token(id))).toArray();
		if (words.length == 0) {
			return new long[0][];
		}
		long[][] instead = new long[vocabulary.size()][];
		long[] index = index(vocabulary, wanted(vocabulary, words), threads);
		Threads.run(threads, (words.length + WORDS - 1) / WORDS, (chunk) -> {
			for (int i = chunk * WORDS; i < Math.min(words.length, (chunk + 1) * WORDS); i++) {
				instead[words[i]] = new Likest(vocabulary.token(words[i])).among(vocabulary, index);
			}
		});
		return instead;
	}

	/** Skeletons to look for instead of that of a person's word; none if it is borne. */
	long[] ofPerson(int id) {
		return of(this.people, id);
	}

	/** Skeletons to look for instead of that of a firm's word; none if it is borne. */
	long[] ofFirm(int id) {
		return of(this.firms, id);
	}

	private static long[] of(long[][] instead, int id) {
		return (id < instead.length && instead[id] != null) ? instead[id] : NONE;
	}

	private static boolean isWhole(Token token) {
		return token.text().length() >= SHORTEST && token.telling() && !token.hasDigit();
	}

	/** The keys of the words to be replaced; a few others pass for such. */
	private static BitSet wanted(Vocabulary vocabulary, int[] words) {
		BitSet wanted = new BitSet(FILTER + 1);
		for (int word : words) {
			for (long key : keys(vocabulary.token(word))) {
				wanted.set((int) key & FILTER);
			}
		}
		return wanted;
	}

	/** Sorted keys that are wanted, each above the number of a word borne. */
	private static long[] index(Vocabulary vocabulary, BitSet wanted, int threads) {
		long[][] parts = new long[(vocabulary.size() + CHUNK - 1) / CHUNK][];
		Threads.run(threads, parts.length, (part) -> {
			long[] entries = new long[CHUNK];
			int size = 0;
			for (int id = part * CHUNK; id < Math.min(vocabulary.size(), (part + 1) * CHUNK); id++) {
				Token token = vocabulary.token(id);
				for (long key : (token.isBorneRight() && isWhole(token)) ? keys(token) : NONE) {
					if (wanted.get((int) key & FILTER)) {
						entries = (size < entries.length) ? entries : Arrays.copyOf(entries, 2 * size);
						entries[size++] = key << Words.ID_BITS | id;
					}
				}
			}
			parts[part] = Arrays.copyOf(entries, size);
		});
		long[] index = Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
		Arrays.parallelSort(index);
		return index;
	}

	/** Hashes of all broad sounds, and of all but each one. */
	private static long[] keys(Token token) {
		String broad = Phonemes.broad(token.rough());
		int length = broad.length();
		long[] keys = new long[(length < SOUNDS) ? 1 : length + 1];
		for (int k = 0; k < keys.length; k++) {
			keys[k] = without(broad, length - k);
		}
		return keys;
	}

	/** The hash of a text without one of its letters, or whole. */
	private static long without(String text, int omitted) {
		long hash = 0;
		for (int i = 0; i < text.length(); i++) {
			hash = (i == omitted) ? hash : hash * 31 + text.charAt(i);
		}
		return Hashes.mix(hash);
	}

	/** The words most like one, the likest first, of equals by the alphabet. */
	private static final class Likest {

		private final Token word;

		private final Token[] words = new Token[MOST];

		private final int[] apart = new int[MOST];

		private int size;

		Likest(Token word) {
			this.word = word;
		}

		long[] among(Vocabulary vocabulary, long[] index) {
			int far = (this.word.text().length() < LONG) ? FAR / 2 : FAR;
			for (long key : keys(this.word)) {
				long prefix = key << Words.ID_BITS;
				int at = Arrays.binarySearch(index, prefix);
				at = (at < 0) ? -1 - at : at;
				for (; at < index.length && index[at] >>> Words.ID_BITS == prefix >>> Words.ID_BITS; at++) {
					Token other = vocabulary.token(Words.id((int) index[at]));
					int distance = mayBeLike(other) ? this.word.distance(other, far) : Integer.MAX_VALUE;
					if (distance <= far) {
						put(other, distance);
					}
				}
			}
			return Arrays.stream(this.words, 0, this.size).mapToLong(Token::skeletonHash).toArray();
		}

		private boolean mayBeLike(Token other) {
			return Math.abs(this.word.text().length() - other.text().length()) <= MORE_LETTERS
					&& Words.differing(this.word.letters(), other.letters()) <= OTHER_LETTERS
					&& this.word.skeletonHash() != other.skeletonHash();
		}

		/** Of words with one skeleton the likest stays. */
		private void put(Token other, int distance) {
			for (int i = 0; i < this.size; i++) {
				if (this.words[i].skeletonHash() == other.skeletonHash()) {
					if (!isBefore(other, distance, i)) {
						return;
					}
					this.size--;
					System.arraycopy(this.words, i + 1, this.words, i, this.size - i);
					System.arraycopy(this.apart, i + 1, this.apart, i, this.size - i);
				}
			}
			int at = this.size;
			while (at > 0 && isBefore(other, distance, at - 1)) {
				at--;
			}
			if (at == MOST) {
				return;
			}
			int moved = Math.min(this.size, MOST - 1) - at;
			System.arraycopy(this.words, at, this.words, at + 1, moved);
			System.arraycopy(this.apart, at, this.apart, at + 1, moved);
			this.words[at] = other;
			this.apart[at] = distance;
			this.size = Math.min(this.size + 1, MOST);
		}

		private boolean isBefore(Token other, int distance, int at) {
			return (distance != this.apart[at]) ? distance < this.apart[at]
					: other.text().compareTo(this.words[at].text()) < 0;
		}

	}

}
