package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Threads;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;
import org.satyapan.linkage.text.Hashes;
import org.satyapan.linkage.text.Phonemes;

/**
 * What to look for instead of a word of a name that no record to be found bears: the
 * words borne that sound or are spelled most like it. The work is that of the different
 * words, not of the rows.
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

	private static final int ID_BITS = 26;

	private static final int ID = (1 << ID_BITS) - 1;

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
		return new Lookalikes(of(columns, columns.people(), columns.names(), threads),
				of(columns, columns.companies(), columns.firms(), threads));
	}

	private static long[][] of(Columns columns, Vocabulary vocabulary, IntLists names, int threads) {
		boolean[] borne = new boolean[vocabulary.size()];
		boolean[] skeletons = new boolean[vocabulary.size()];
		eachWord(columns.rightStart(), columns.size(), names, threads, (data, at) -> {
			borne[Words.id(data[at])] = true;
			skeletons[data[at + 1]] = true;
		});
		boolean[] lacking = new boolean[vocabulary.size()];
		eachWord(0, columns.leftSize(), names, threads, (data, at) -> {
			int skeleton = data[at + 1];
			lacking[Words.id(data[at])] = columns.within() ? vocabulary.isRare(skeleton) : !skeletons[skeleton];
		});
		int[] words = IntStream.range(0, lacking.length)
			.filter((id) -> lacking[id] && isWhole(vocabulary.token(id)))
			.toArray();
		if (words.length == 0) {
			return new long[0][];
		}
		long[][] instead = new long[lacking.length][];
		long[] index = index(vocabulary, borne);
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

	private interface Taker {

		void take(int[] data, int at);

	}

	/**
	 * Gives each word of the names of some rows; whoever takes it may be many threads.
	 */
	private static void eachWord(int from, int end, IntLists names, int threads, Taker taker) {
		Threads.run(threads, (end - from + CHUNK - 1) / CHUNK, (chunk) -> {
			for (int row = from + chunk * CHUNK; row < Math.min(end, from + (chunk + 1) * CHUNK); row++) {
				int[] data = names.data(row);
				int to = names.to(row);
				for (int at = names.from(row); at < to; at += Words.IN_NAME) {
					if (data[at] != Columns.NEXT_NAME) {
						taker.take(data, at);
					}
				}
			}
		});
	}

	private static boolean isWhole(Token token) {
		return token.text().length() >= SHORTEST && token.telling() && !token.hasDigit();
	}

	/** Sorted hashes of broad sounds, each above the number of a word. */
	private static long[] index(Vocabulary vocabulary, boolean[] borne) {
		long[] entries = new long[1024];
		int size = 0;
		for (int id = 0; id < borne.length; id++) {
			Token token = vocabulary.token(id);
			for (long key : (borne[id] && isWhole(token)) ? keys(token) : NONE) {
				if (size == entries.length) {
					entries = Arrays.copyOf(entries, 2 * size);
				}
				entries[size++] = key << ID_BITS | id;
			}
		}
		entries = Arrays.copyOf(entries, size);
		Arrays.parallelSort(entries);
		return entries;
	}

	/** Of all broad sounds, and of all but each one. */
	private static long[] keys(Token token) {
		String broad = Phonemes.broad(token.rough());
		if (broad.length() < SOUNDS) {
			return new long[] { Hashes.of(broad) };
		}
		long[] keys = new long[broad.length() + 1];
		keys[broad.length()] = Hashes.of(broad);
		for (int i = 0; i < broad.length(); i++) {
			keys[i] = Hashes.of(broad.substring(0, i) + broad.substring(i + 1));
		}
		return keys;
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
				long prefix = key << ID_BITS;
				int at = Arrays.binarySearch(index, prefix);
				at = (at < 0) ? -1 - at : at;
				for (; at < index.length && index[at] >>> ID_BITS == prefix >>> ID_BITS; at++) {
					Token other = vocabulary.token((int) index[at] & ID);
					int distance = mayBeLike(other) ? this.word.distance(other) : Integer.MAX_VALUE;
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
					if (this.apart[i] <= distance) {
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
