package org.satyapan.linkage.compare;

import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.text.Similarity;

/**
 * The names of each row as words.
 */
final class Names {

	private static final Token[][] NONE = {};

	private final IntLists lists;

	private final Vocabulary vocabulary;

	Names(IntLists lists, Vocabulary vocabulary) {
		this.lists = lists;
		this.vocabulary = vocabulary;
	}

	boolean isEmpty() {
		return this.lists.isEmpty();
	}

	boolean isEmpty(int row) {
		return this.lists.isEmpty(row);
	}

	/** Whether both rows have one and the same list of names, words in the same order. */
	boolean isSame(int one, int other) {
		int[] a = this.lists.data(one);
		int[] b = this.lists.data(other);
		int i = this.lists.from(one);
		int j = this.lists.from(other);
		int length = this.lists.to(one) - i;
		if (length != this.lists.to(other) - j) {
			return false;
		}
		for (int k = 0; k < length; k++) {
			if (a[i + k] != b[j + k]) {
				return false;
			}
		}
		return true;
	}

	/** The names of a row, each a list of words. */
	Token[][] of(int row) {
		int from = this.lists.from(row);
		int to = this.lists.to(row);
		if (from == to) {
			return NONE;
		}
		int[] data = this.lists.data(row);
		int count = 1;
		for (int i = from; i < to; i++) {
			if (data[i] == Columns.NEXT_NAME) {
				count++;
			}
		}
		Token[][] names = new Token[count][];
		int start = from;
		for (int name = 0; name < count; name++) {
			int end = start;
			while (end < to && data[end] != Columns.NEXT_NAME) {
				end++;
			}
			Token[] words = new Token[end - start];
			for (int i = start; i < end; i++) {
				words[i - start] = this.vocabulary.token(data[i]);
			}
			names[name] = words;
			start = end + 1;
		}
		return names;
	}

	/**
	 * How alike two names are on the whole: Dice's coefficient of the pairs of letters of
	 * all words written together.
	 * @param least less than this need not be exact
	 */
	static double likeness(Token[] left, Token[] right, boolean folded, double least) {
		if (signature(left, right) < least - 0.25) {
			return 0;
		}
		return Similarity.dice(grams(left, folded), grams(right, folded));
	}

	/** Dice's coefficient of the hashed pairs of letters, word by word. */
	private static double signature(Token[] left, Token[] right) {
		long a = 0;
		long b = 0;
		for (Token token : left) {
			a |= token.signature();
		}
		for (Token token : right) {
			b |= token.signature();
		}
		return 2.0 * Long.bitCount(a & b) / Math.max(1, Long.bitCount(a) + Long.bitCount(b));
	}

	private static char[] grams(Token[] name, boolean folded) {
		StringBuilder joined = new StringBuilder();
		for (Token token : name) {
			joined.append(folded ? token.fold() : token.text());
		}
		return Similarity.bigrams(joined);
	}

}
