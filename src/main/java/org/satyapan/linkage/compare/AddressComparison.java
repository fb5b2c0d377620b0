package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Premises;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Words;

/**
 * Addresses: words may be spelled in many ways, numbers are identities.
 */
public final class AddressComparison extends Comparison {

	public static final int SAME = 1;

	public static final int SIMILAR = 2;

	public static final int PARTLY = 3;

	public static final int NUMBER_ONLY = 4;

	public static final int SAME_WORDS = 5;

	public static final int SIMILAR_WORDS = 6;

	public static final int PARTLY_WORDS = 7;

	public static final int SAME_OTHER_NUMBER = 8;

	public static final int SIMILAR_OTHER_NUMBER = 9;

	public static final int PARTLY_OTHER_NUMBER = 10;

	public static final int OTHER_WORDS = 11;

	public static final int DIFFERENT = 12;

	public static final int OTHER_PREMISES = 13;

	/** Rarity of a locality. */
	private static final int ORDINARY = Bits.of(100);

	private static final int MOST_RARE = 2 * Bits.UNIT;

	private final Columns columns;

	private final Premises premises;

	AddressComparison(Columns columns) {
		super("address", Group.PLACE, List.of(Field.ADDRESS),
				new Level("same", 0.50, 5e-5, "The addresses are the same.", "पते समान हैं।").branches(0.02),
				new Level("similar", 0.15, 5e-5, "Numbers and most words of the addresses agree.",
						"पतों के अंक और अधिकांश शब्द समान हैं।")
					.branches(0.02),
				new Level("partly the same", 0.07, 3e-4, "Numbers and some words of the addresses agree.",
						"पतों के अंक और कुछ शब्द समान हैं।")
					.branches(0.02),
				new Level("numbers only", 0.02, 5e-3, "Only numbers of the addresses agree.",
						"पतों के केवल अंक समान हैं।")
					.branches(0.02),
				new Level("same words", 0.06, 1e-4, "The addresses agree; one gives no number.",
						"पते मेल खाते हैं; एक में संख्या नहीं है।")
					.branches(0.03),
				new Level("similar words", 0.03, 5e-4, "Most words of the addresses agree; a number is not given.",
						"पतों के अधिकांश शब्द समान हैं; एक में संख्या नहीं है।")
					.branches(0.03),
				new Level("some words", 0.02, 5e-3, "Some words of the addresses agree; a number is not given.",
						"पतों के कुछ शब्द समान हैं; एक में संख्या नहीं है।")
					.branches(0.04),
				new Level("same words, other number", 0.03, 4e-4,
						"The words of the addresses agree, the numbers differ.",
						"पतों के शब्द समान हैं, अंक भिन्न हैं।")
					.branches(0.16),
				new Level("similar words, other number", 0.03, 1e-3,
						"Most words of the addresses agree, the numbers differ.",
						"पतों के अधिकांश शब्द समान हैं, अंक भिन्न हैं।")
					.branches(0.1),
				new Level("some words, other number", 0.02, 0.03,
						"Some words of the addresses agree, the numbers differ.",
						"पतों के कुछ शब्द समान हैं, अंक भिन्न हैं।")
					.branches(0.1),
				new Level("other words", 0.02, 0.06, "The addresses differ; one gives no number.",
						"पते भिन्न हैं; एक में संख्या नहीं है।")
					.branches(0.06),
				new Level("different", 0.05, 0.89, "The addresses are different.", "पते भिन्न हैं।").branches(0.2),
				new Level("other premises", 0.005, 0.02,
						"The addresses name different premises (phase, sector, plot, tower, floor or unit).",
						"पते भिन्न परिसर बताते हैं (फेज, सेक्टर, प्लॉट, टावर, तल या यूनिट)।")
					.branches(0.45)
					.notLearned());
		this.columns = columns;
		this.premises = new Premises(columns);
	}

	@Override
	public boolean isUsed() {
		return !this.columns.premises().isEmpty();
	}

	@Override
	int neededOfBoth() {
		return this.columns.premises().bit();
	}

	@Override
	public int level(int left, int right) {
		if (!this.premises.has(left) || !this.premises.has(right)) {
			return MISSING;
		}
		double words = this.columns.signatures().likeness(left, right);
		int band = (words >= 0.8) ? 0 : (words >= 0.55) ? 1 : (words >= 0.35) ? 2 : 3;
		int numbers = numbers(left, right);
		// Two units of one plot are other premises even where one names the building
		// only.
		if ((band < 3 || numbers > 0) && this.premises.isCertain(this.premises.conflict(left, right), left, right)) {
			return OTHER_PREMISES;
		}
		return switch (numbers) {
			case 1 -> SAME + band;
			case 0 -> (band == 3) ? OTHER_WORDS : SAME_WORDS + band;
			default -> (band == 3) ? DIFFERENT : SAME_OTHER_NUMBER + band;
		};
	}

	/** 1 if the numbers agree, 0 if they tell nothing, -1 if they differ. */
	private int numbers(int left, int right) {
		IntLists numbers = this.columns.numbers();
		int[] a = numbers.data(left);
		int[] b = numbers.data(right);
		int leftFrom = numbers.from(left);
		int rightFrom = numbers.from(right);
		int leftTo = numbers.to(left);
		int rightTo = numbers.to(right);
		if (leftFrom == leftTo || rightFrom == rightTo) {
			return 0;
		}
		int common = 0;
		for (int i = leftFrom; i < leftTo; i++) {
			for (int j = rightFrom; j < rightTo; j++) {
				if (a[i] == b[j]) {
					common++;
				}
			}
		}
		if (common > 0) {
			return (common >= Math.min(leftTo - leftFrom, rightTo - rightFrom)) ? 1 : 0;
		}
		if (this.premises.conflict(left, right) < 0 && this.premises.isNumbered(left)
				&& this.premises.isNumbered(right)) {
			// One gives the number of the plot, the other that of the unit.
			return 0;
		}
		boolean single = leftTo - leftFrom == 1 && rightTo - rightFrom == 1;
		return (single && isDigitLost(a[leftFrom], b[rightFrom])) ? 0 : -1;
	}

	private boolean isDigitLost(int left, int right) {
		Token one = this.columns.addressWords().token(left);
		Token other = this.columns.addressWords().token(right);
		return one.text().length() > 1 && one.text().length() != other.text().length() && one.isWithin(other, 1);
	}

	@Override
	public int mostRarity(int level) {
		boolean agrees = level != MISSING && level < SAME_OTHER_NUMBER && level != NUMBER_ONLY;
		return agrees ? MOST_RARE : 0;
	}

	@Override
	public int rarity(int left, int right, int level) {
		if (mostRarity(level) == 0) {
			return 0;
		}
		// The commonest thing an address can say is its locality; a rare word says more.
		IntLists words = this.columns.words();
		int[] a = words.data(left);
		int[] b = words.data(right);
		int rarest = 0;
		for (int i = words.from(left); i < words.to(left); i += Words.IN_PLACE) {
			for (int j = words.from(right); j < words.to(right); j += Words.IN_PLACE) {
				if (a[i] == b[j]) {
					rarest = Math.max(rarest, this.columns.addressWords().rarity(a[i]));
				}
			}
		}
		return Math.max(-3 * Bits.UNIT, Math.min(MOST_RARE, (rarest - ORDINARY) / 2));
	}

}
