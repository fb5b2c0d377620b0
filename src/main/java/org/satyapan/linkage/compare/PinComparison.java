package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Token;

/**
 * Postal codes: their first digits name a sorting district.
 */
public final class PinComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SLIP = 2;

	public static final int DISTRICT = 3;

	public static final int DIFFERENT = 4;

	private static final int MOST_RARE = 2 * Bits.UNIT;

	private static final int DISTRICT_DIGITS = 3;

	private final Columns columns;

	PinComparison(Columns columns) {
		super("PIN", Group.PLACE, List.of(Field.PIN),
				new Level("exact", 0.80, 5e-3, "The postal codes are the same.", "पिन कोड समान हैं।").branches(0.5),
				new Level("one digit", 0.08, 5e-3, "The postal codes differ by one digit.",
						"पिन कोड में एक अंक का अंतर है।")
					.branches(0.06),
				new Level("same district", 0.03, 0.05, "The postal codes belong to the same sorting district.",
						"पिन कोड एक ही डाक जिले के हैं।")
					.branches(0.14),
				new Level("different", 0.09, 0.94, "The postal codes are different.", "पिन कोड भिन्न हैं।")
					.branches(0.3));
		this.columns = columns;
	}

	@Override
	public boolean isUsed() {
		return !this.columns.pins().isEmpty();
	}

	@Override
	int neededOfBoth() {
		return this.columns.pins().bit();
	}

	@Override
	public int level(int left, int right) {
		IntLists pins = this.columns.pins();
		if (pins.isEmpty(left) || pins.isEmpty(right)) {
			return MISSING;
		}
		Token one = pin(left);
		Token other = pin(right);
		if (one == other) {
			return EXACT;
		}
		if (Math.min(one.text().length(), other.text().length()) > DISTRICT_DIGITS && one.isWithin(other, 1)) {
			return SLIP;
		}
		boolean sameDistrict = one.text().length() > DISTRICT_DIGITS
				&& one.text().regionMatches(0, other.text(), 0, DISTRICT_DIGITS);
		return sameDistrict ? DISTRICT : DIFFERENT;
	}

	private Token pin(int row) {
		IntLists pins = this.columns.pins();
		return this.columns.placeNames().token(pins.data(row)[pins.from(row)]);
	}

	@Override
	public int mostRarity(int level) {
		return (level == EXACT) ? MOST_RARE : 0;
	}

	@Override
	public int rarity(int left, int right, int level) {
		// Asked what would change a decision, the engine supposes levels that are not.
		if (level != EXACT || this.columns.pins().isEmpty(left)) {
			return 0;
		}
		int bits = this.columns.frequencies().pins().rarity(pin(left).textHash());
		return Math.max(-12 * Bits.UNIT, Math.min(MOST_RARE, bits));
	}

}
