package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;

/**
 * Names of persons or firms. Of several names the closest pair counts; the rarer the
 * words agreed on, the more it says.
 */
abstract class NameComparison extends Comparison {

	private static final int NONE = Integer.MIN_VALUE;

	/** Rarer than one in a thousand million is not known to be. */
	private static final int MOST_RARE = Bits.of(1e9);

	/**
	 * Among words that sound alike, true pairs become half as frequent, compared with
	 * others, each time that they are so much farther apart: measured on 8,500 given
	 * names in two scripts.
	 */
	private static final int PER_BIT = 30;

	private final Names names;

	/** Rarity of the average name. */
	private final int average;

	private final boolean persons;

	/** Levels from closest to farthest, when records have several names. */
	private final int[] rank;

	NameComparison(String name, Group group, List<Field> fields, Names names, int average, boolean persons, int[] rank,
			Level... levels) {
		super(name, group, fields, levels);
		this.names = names;
		this.average = average;
		this.persons = persons;
		this.rank = rank;
	}

	@Override
	public boolean isUsed() {
		return !this.names.isEmpty();
	}

	@Override
	int neededOfBoth() {
		return this.names.bit();
	}

	@Override
	public int level(int left, int right) {
		int[] a = this.names.data(left);
		int[] b = this.names.data(right);
		int leftEnd = this.names.end(left);
		int rightEnd = this.names.end(right);
		Vocabulary vocabulary = this.names.vocabulary();
		int best = MISSING;
		int i = this.names.first(left);
		while (i < leftEnd) {
			int words = Names.count(a, i, leftEnd);
			int j = this.names.first(right);
			while (j < rightEnd) {
				int others = Names.count(b, j, rightEnd);
				int level = level(new NameAlignment(vocabulary, a, i, words, b, j, others, this.persons));
				best = (this.rank[level] < this.rank[best]) ? level : best;
				j += Words.IN_NAME * (others + 1);
			}
			i += Words.IN_NAME * (words + 1);
		}
		return best;
	}

	/** The level of two names whose words were paired. */
	abstract int level(NameAlignment pairs);

	@Override
	public int rarity(int left, int right, int level) {
		int limit = mostRarity(level);
		if (limit == 0) {
			return 0;
		}
		int[] a = this.names.data(left);
		int[] b = this.names.data(right);
		int leftEnd = this.names.end(left);
		int rightEnd = this.names.end(right);
		Vocabulary vocabulary = this.names.vocabulary();
		int most = NONE;
		int i = this.names.first(left);
		while (i < leftEnd) {
			int words = Names.count(a, i, leftEnd);
			int j = this.names.first(right);
			while (j < rightEnd) {
				int others = Names.count(b, j, rightEnd);
				NameAlignment pairs = new NameAlignment(vocabulary, a, i, words, b, j, others, this.persons);
				if (level(pairs) == level) {
					most = Math.max(most, rarity(level, Math.min(pairs.rarity, MOST_RARE) - this.average)
							- pairs.apart * Bits.UNIT / PER_BIT);
				}
				j += Words.IN_NAME * (others + 1);
			}
			i += Words.IN_NAME * (words + 1);
		}
		return (most == NONE) ? rarity(level, -this.average) : most;
	}

	/** What an agreement that is so much rarer than the average one adds to a level. */
	abstract int rarity(int level, int bits);

}
