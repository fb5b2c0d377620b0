package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;
import org.satyapan.linkage.text.Similarity;

/**
 * The names of each row; of a name one knows where it begins.
 */
final class Names {

	/** Hashed pairs of letters may fall together. */
	private static final double SLACK = 0.25;

	private static final double LEAST_LETTERS = 0.55;

	private final IntLists lists;

	private final Vocabulary vocabulary;

	Names(IntLists lists, Vocabulary vocabulary) {
		this.lists = lists;
		this.vocabulary = vocabulary;
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	boolean isEmpty() {
		return this.lists.isEmpty();
	}

	boolean isEmpty(int row) {
		return this.lists.isEmpty(row);
	}

	int[] data(int row) {
		return this.lists.data(row);
	}

	/** Where the first name begins. */
	int first(int row) {
		return this.lists.from(row);
	}

	int end(int row) {
		return this.lists.to(row);
	}

	/** See {@link Columns#present}. */
	int bit() {
		return this.lists.bit();
	}

	/** How many words a name has that begins at a place. */
	static int count(int[] data, int name, int end) {
		int at = name;
		while (at < end && data[at] != Columns.NEXT_NAME) {
			at += Words.IN_NAME;
		}
		return (at - name) / Words.IN_NAME;
	}

	/**
	 * How alike two names are on the whole: Dice's coefficient of the pairs of letters of
	 * all words written together.
	 * @param folded whether to compare usual spellings
	 * @param least less than this need not be exact
	 */
	static double likeness(NameAlignment names, boolean folded, double least) {
		if (letters(names) < LEAST_LETTERS || signature(names) < least - SLACK) {
			return 0;
		}
		return Similarity.dice(grams(names, true, folded), grams(names, false, folded));
	}

	/** Dice's coefficient of the kinds of letters. */
	private static double letters(NameAlignment names) {
		int left = 0;
		int right = 0;
		for (int i = 0; i < names.leftCount; i++) {
			left |= names.leftLetters(i);
		}
		for (int j = 0; j < names.rightCount; j++) {
			right |= names.rightLetters(j);
		}
		return 2.0 * Words.kinds(left & right) / Math.max(1, Words.kinds(left) + Words.kinds(right));
	}

	/** Dice's coefficient of the hashed pairs of letters, word by word. */
	private static double signature(NameAlignment names) {
		long a = 0;
		long b = 0;
		for (int i = 0; i < names.leftCount; i++) {
			a |= names.leftToken(i).signature();
		}
		for (int j = 0; j < names.rightCount; j++) {
			b |= names.rightToken(j).signature();
		}
		return 2.0 * Long.bitCount(a & b) / Math.max(1, Long.bitCount(a) + Long.bitCount(b));
	}

	private static char[] grams(NameAlignment names, boolean left, boolean folded) {
		String[] words = new String[left ? names.leftCount : names.rightCount];
		for (int i = 0; i < words.length; i++) {
			Token token = left ? names.leftToken(i) : names.rightToken(i);
			words[i] = folded ? token.fold() : token.text();
		}
		return Similarity.bigrams(words);
	}

}
