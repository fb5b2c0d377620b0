package org.satyapan.linkage.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.text.Similarity;

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

	AddressComparison() {
		super("address", Group.PLACE, List.of(Field.ADDRESS),
				new Level("same", 0.50, 5e-5, "The addresses are the same.", "पते समान हैं।"),
				new Level("similar", 0.15, 5e-5, "Numbers and most words of the addresses agree.",
						"पतों के अंक और अधिकांश शब्द समान हैं।"),
				new Level("partly the same", 0.07, 3e-4, "Numbers and some words of the addresses agree.",
						"पतों के अंक और कुछ शब्द समान हैं।"),
				new Level("numbers only", 0.02, 5e-3, "Only numbers of the addresses agree.",
						"पतों के केवल अंक समान हैं।"),
				new Level("same words", 0.06, 1e-4, "The addresses agree; one gives no number.",
						"पते मेल खाते हैं; एक में संख्या नहीं है।"),
				new Level("similar words", 0.03, 5e-4, "Most words of the addresses agree; a number is not given.",
						"पतों के अधिकांश शब्द समान हैं; एक में संख्या नहीं है।"),
				new Level("some words", 0.02, 5e-3, "Some words of the addresses agree; a number is not given.",
						"पतों के कुछ शब्द समान हैं; एक में संख्या नहीं है।"),
				new Level("same words, other number", 0.03, 4e-4,
						"The words of the addresses agree, the numbers differ.",
						"पतों के शब्द समान हैं, अंक भिन्न हैं।"),
				new Level("similar words, other number", 0.03, 1e-3,
						"Most words of the addresses agree, the numbers differ.",
						"पतों के अधिकांश शब्द समान हैं, अंक भिन्न हैं।"),
				new Level("some words, other number", 0.02, 0.03,
						"Some words of the addresses agree, the numbers differ.",
						"पतों के कुछ शब्द समान हैं, अंक भिन्न हैं।"),
				new Level("other words", 0.02, 0.06, "The addresses differ; one gives no number.",
						"पते भिन्न हैं; एक में संख्या नहीं है।"),
				new Level("different", 0.05, 0.89, "The addresses are different.", "पते भिन्न हैं।"),
				new Level("other premises", 0.01, 0.02,
						"The addresses name different premises (phase, sector, plot, tower, floor or unit).",
						"पते भिन्न परिसर बताते हैं (फेज, सेक्टर, प्लॉट, टावर, तल या यूनिट)।"));
	}

	/**
	 * The labelled part that tells two premises apart.
	 * @param left one record
	 * @param right the other
	 * @return its name, such as {@code phase}, or {@code null} if there is none
	 */
	public static @Nullable String conflict(Prepared left, Prepared right) {
		if (left.parts == null || right.parts == null) {
			return null;
		}
		return AddressParser.premisesConflict(left.parts, right.parts);
	}

	@Override
	public int level(Prepared left, Prepared right) {
		if (left.parts == null || right.parts == null) {
			return MISSING;
		}
		double words = likeness(left, right);
		int numbers = numbers(left, right);
		String conflict = AddressParser.premisesConflict(left.parts, right.parts);
		boolean labelled = conflict != null && !(conflict.equals("plot") && left.parts.plot() == null
				&& right.parts.plot() == null && left.parts.sco() == null);
		if (labelled && words >= 0.35) {
			return OTHER_PREMISES;
		}
		int band = (words >= 0.8) ? 0 : (words >= 0.55) ? 1 : (words >= 0.35) ? 2 : 3;
		return switch (numbers) {
			case 1 -> SAME + band;
			case 0 -> (band == 3) ? OTHER_WORDS : SAME_WORDS + band;
			default -> (band == 3) ? DIFFERENT : SAME_OTHER_NUMBER + band;
		};
	}

	private static double likeness(Prepared left, Prepared right) {
		char[] a = left.addressGrams;
		char[] b = right.addressGrams;
		if (a.length == 0 || b.length == 0) {
			return (a.length == b.length) ? 0.8 : 0.4;
		}
		int common = Similarity.common(a, b);
		double dice = 2.0 * common / (a.length + b.length);
		int shorter = Math.min(a.length, b.length);
		double contained = (shorter >= 8) ? 0.9 * common / shorter : 0;
		return Math.max(dice, contained);
	}

	/** 1 if the numbers agree, 0 if they tell nothing, -1 if they differ. */
	private static int numbers(Prepared left, Prepared right) {
		String[] a = left.addressNumbers;
		String[] b = right.addressNumbers;
		if (a.length == 0 || b.length == 0) {
			return 0;
		}
		int common = 0;
		for (String number : a) {
			for (String other : b) {
				if (number.equals(other)) {
					common++;
				}
			}
		}
		if (common > 0 && common >= Math.min(a.length, b.length)) {
			return 1;
		}
		if (common > 0) {
			return 0;
		}
		if (a.length == 1 && b.length == 1 && a[0].length() > 1 && Similarity.edits(a[0], b[0], 1) <= 1
				&& a[0].length() != b[0].length()) {
			return 0;
		}
		return -1;
	}

	@Override
	public double rarity(Prepared left, Prepared right, int level) {
		if (level == MISSING || level >= SAME_OTHER_NUMBER || level == NUMBER_ONLY) {
			return 0;
		}
		// The commonest thing an address can say is its locality; a rare word says more.
		double rarest = 1;
		for (Token token : left.addressWords) {
			for (Token other : right.addressWords) {
				if (token == other) {
					rarest = Math.min(rarest, token.frequency);
				}
			}
		}
		double bits = Math.log(0.01 / rarest) / Math.log(2);
		return Math.max(-3, Math.min(2, bits * 0.5));
	}

}
