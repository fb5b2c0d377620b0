package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Values;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;

/**
 * Localities, cities, districts and states.
 */
public final class PlaceComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SIMILAR = 2;

	public static final int IN_ADDRESS = 3;

	public static final int DIFFERENT = 4;

	private static final int MOST_RARE = 3 * Bits.UNIT;

	private final Columns columns;

	private final Vocabulary names;

	private final IntLists places;

	private final Values values;

	PlaceComparison(String name, Field field, Columns columns, IntLists places, Values values, double u) {
		super(name, Group.PLACE, List.of(field),
				new Level("exact", 0.80, u, "Both name the same " + name + ".", "दोनों में स्थान समान है।"),
				new Level("similar", 0.10, u / 5, "The names of the " + name + " are alike.",
						"स्थान के नाम मिलते-जुलते हैं।"),
				new Level("in the address", 0.6, 0.05, "One record's " + name + " stands in the other's address.",
						"एक का स्थान दूसरे के पते में लिखा है।"),
				new Level("different", 0.10, 1 - u * 1.2, "They name a different " + name + ".", "स्थान भिन्न हैं।"));
		this.columns = columns;
		this.names = columns.placeNames();
		this.places = places;
		this.values = values;
	}

	@Override
	public boolean isUsed() {
		return !this.places.isEmpty();
	}

	@Override
	int neededOfBoth() {
		return 0;
	}

	@Override
	int neededOfOne() {
		return this.places.bit();
	}

	@Override
	public int level(int left, int right) {
		if (this.places.isEmpty(left) || this.places.isEmpty(right)) {
			return (inAddress(left, right) || inAddress(right, left)) ? IN_ADDRESS : MISSING;
		}
		int[] a = this.places.data(left);
		int[] b = this.places.data(right);
		int best = DIFFERENT;
		for (int i = this.places.from(left); i < this.places.to(left); i += Words.IN_PLACE) {
			for (int j = this.places.from(right); j < this.places.to(right); j += Words.IN_PLACE) {
				best = Math.min(best, (a[i] == b[j]) ? EXACT : unequal(this.names.token(a[i]), this.names.token(b[j])));
			}
		}
		return best;
	}

	private static int unequal(Token left, Token right) {
		if (left.hasDigit() && right.hasDigit() && !sameDigits(left.text(), right.text())) {
			// Sector 8 and sector 18 are no spellings of one another.
			return DIFFERENT;
		}
		int longest = Math.max(left.text().length(), right.text().length());
		int most = (longest >= 8) ? 3 : (longest >= 5) ? 2 : (longest >= 4) ? 1 : 0;
		if (most > 0 && left.isWithin(right, most)) {
			return SIMILAR;
		}
		String shorter = (left.text().length() < right.text().length()) ? left.text() : right.text();
		String longer = (left.text().length() < right.text().length()) ? right.text() : left.text();
		if (shorter.length() >= 5 && longer.contains(shorter)) {
			return SIMILAR;
		}
		return (longest >= 4 && left.skeletonHash() == right.skeletonHash()) ? SIMILAR : DIFFERENT;
	}

	private static boolean sameDigits(String left, String right) {
		int i = nextDigit(left, 0);
		int j = nextDigit(right, 0);
		while (i < left.length() && j < right.length() && left.charAt(i) == right.charAt(j)) {
			i = nextDigit(left, i + 1);
			j = nextDigit(right, j + 1);
		}
		return i == left.length() && j == right.length();
	}

	private static int nextDigit(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
			at++;
		}
		return at;
	}

	private boolean inAddress(int row, int other) {
		IntLists words = this.columns.words();
		int[] theirs = words.data(other);
		for (int i = this.places.from(row); i < this.places.to(row); i += Words.IN_PLACE) {
			for (int j = words.from(other); j < words.to(other); j += Words.IN_PLACE) {
				if (theirs[j + 1] == this.places.data(row)[i + 1] && begins(this.names.token(this.places.data(row)[i]),
						this.columns.addressWords().token(theirs[j]))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a place's name begins with, or is, a word of an address. */
	private static boolean begins(Token place, Token word) {
		if (place.hasDigit()) {
			return place.text().equals(word.text()) || place.text().startsWith(word.text() + " ");
		}
		return place.text().length() >= 4 && (place.text().equals(word.fold())
				|| word.fold().length() >= 5 && place.text().startsWith(word.fold()));
	}

	@Override
	public int mostRarity(int level) {
		return (level == EXACT) ? MOST_RARE : 0;
	}

	@Override
	public int rarity(int left, int right, int level) {
		if (level != EXACT) {
			return 0;
		}
		int[] a = this.places.data(left);
		int[] b = this.places.data(right);
		int best = -4 * Bits.UNIT;
		for (int i = this.places.from(left); i < this.places.to(left); i += Words.IN_PLACE) {
			for (int j = this.places.from(right); j < this.places.to(right); j += Words.IN_PLACE) {
				if (a[i] == b[j]) {
					best = Math.max(best, this.values.rarity(this.names.token(a[i]).textHash()));
				}
			}
		}
		return Math.min(MOST_RARE, best);
	}

}
