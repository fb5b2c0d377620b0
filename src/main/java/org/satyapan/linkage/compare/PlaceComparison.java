package org.satyapan.linkage.compare;

import java.util.List;
import java.util.function.Function;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.text.Similarity;
import org.satyapan.linkage.text.Sound;

/**
 * Localities, cities, districts and states.
 */
public final class PlaceComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SIMILAR = 2;

	public static final int IN_ADDRESS = 3;

	public static final int DIFFERENT = 4;

	private final Function<Prepared, String[]> places;

	private final Values values;

	PlaceComparison(String name, Field field, Function<Prepared, String[]> places, Values values, double u) {
		super(name, Group.PLACE, List.of(field),
				new Level("exact", 0.80, u, "Both name the same " + name + ".", "दोनों में स्थान समान है।"),
				new Level("similar", 0.10, u / 5, "The names of the " + name + " are alike.",
						"स्थान के नाम मिलते-जुलते हैं।"),
				new Level("in the address", 0.6, 0.05, "One record's " + name + " stands in the other's address.",
						"एक का स्थान दूसरे के पते में लिखा है।"),
				new Level("different", 0.10, 1 - u * 1.2, "They name a different " + name + ".", "स्थान भिन्न हैं।"));
		this.places = places;
		this.values = values;
	}

	@Override
	public int level(Prepared left, Prepared right) {
		String[] a = this.places.apply(left);
		String[] b = this.places.apply(right);
		if (a.length == 0 || b.length == 0) {
			return (inAddress(a, right) || inAddress(b, left)) ? IN_ADDRESS : MISSING;
		}
		int best = DIFFERENT;
		for (String one : a) {
			for (String other : b) {
				best = Math.min(best, level(one, other));
			}
		}
		return best;
	}

	private static int level(String left, String right) {
		if (left.equals(right)) {
			return EXACT;
		}
		int longest = Math.max(left.length(), right.length());
		int most = (longest >= 8) ? 3 : (longest >= 5) ? 2 : (longest >= 4) ? 1 : 0;
		if (most > 0 && Similarity.edits(left, right, most) <= most) {
			return SIMILAR;
		}
		String shorter = (left.length() < right.length()) ? left : right;
		String longer = (left.length() < right.length()) ? right : left;
		if (shorter.length() >= 5 && longer.contains(shorter)) {
			return SIMILAR;
		}
		boolean soundAlike = longest >= 4 && Sound.skeleton(left).equals(Sound.skeleton(right));
		return soundAlike ? SIMILAR : DIFFERENT;
	}

	private static boolean inAddress(String[] places, Prepared other) {
		for (String place : places) {
			for (Token word : other.addressWords) {
				if (place.length() >= 4
						&& (place.equals(word.fold) || place.startsWith(word.fold) && word.fold.length() >= 5)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public double rarity(Prepared left, Prepared right, int level) {
		if (level != EXACT) {
			return 0;
		}
		double best = -4;
		for (String one : this.places.apply(left)) {
			for (String other : this.places.apply(right)) {
				if (one.equals(other)) {
					best = Math.max(best, this.values.rarity(one));
				}
			}
		}
		return Math.max(-4, Math.min(3, best));
	}

}
