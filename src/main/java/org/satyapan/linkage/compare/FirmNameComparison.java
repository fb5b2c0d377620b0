package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Words;

/**
 * Names of firms: words of the trade count little, numbers must not differ.
 */
public final class FirmNameComparison extends NameComparison {

	public static final int EXACT = 1;

	public static final int SOUND = 2;

	public static final int SLIP = 3;

	public static final int CORE = 4;

	public static final int SUBSET = 5;

	public static final int TRADE_DIFFERS = 6;

	public static final int MOSTLY = 7;

	public static final int ALIKE = 8;

	public static final int PARTLY = 9;

	public static final int NUMBER_DIFFERS = 10;

	public static final int DIFFERENT = 11;

	private static final int[] RANK = { 99, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

	private static final int MOST_WEIGHT = 12 * Bits.UNIT;

	FirmNameComparison(Names names, int average) {
		super("name", Group.NAME, List.of(Field.NAME, Field.ALIAS), names, average, false, RANK,
				new Level("exact", 0.45, 1e-4, 0.01, "The names are the same.", "नाम समान हैं।"),
				new Level("same sound", 0.15, 5e-5, 0.005, "The names sound the same.", "नामों का उच्चारण समान है।"),
				new Level("one slip", 0.10, 1e-4, 0.005, "The names differ by a slip of the pen.",
						"नामों में केवल लिखने की छोटी भूल का अंतर है।"),
				new Level("same but for trade words", 0.08, 3e-4, 0.02,
						"The names are the same but for words of the trade that one leaves out.",
						"नाम समान हैं; केवल व्यवसाय के सामान्य शब्द एक में नहीं हैं।"),
				new Level("part of the name", 0.08, 1e-3, 0.04, "One name has all words of the other and more.",
						"एक नाम में दूसरे के सभी शब्द और कुछ अधिक शब्द हैं।"),
				new Level("other trade words", 0.01, 0.01, 0.10, "The names differ in words of the trade.",
						"नाम व्यवसाय के शब्दों में भिन्न हैं।"),
				// Two halls of one hotel, two wings of one school.
				new Level("mostly the same", 0.02, 0.02, 0.2, "Most of the names agrees, a word differs.",
						"नामों का अधिकांश भाग समान है, एक शब्द भिन्न है।"),
				new Level("alike", 0.01, 3e-3, 0.03, "The names are alike on the whole.", "नाम मोटे तौर पर मिलते हैं।"),
				new Level("partly the same", 0.01, 0.02, 0.15, "The names share a word but differ in others.",
						"नामों का एक शब्द समान है पर अन्य भिन्न हैं।"),
				new Level("other number", 0.004, 4e-3, 0.04, "The names bear different numbers.",
						"नामों में भिन्न अंक हैं।"),
				new Level("different", 0.02, 0.95, 0.57, "The names are different.", "नाम भिन्न हैं।"));
	}

	@Override
	int level(NameAlignment pairs) {
		double leftCovered = covered(pairs, true);
		double rightCovered = covered(pairs, false);
		if (leftCovered >= 0.999 && rightCovered >= 0.999) {
			return (pairs.slip > 0 || pairs.apart > 0) ? SLIP : (pairs.joined + pairs.sound > 0) ? SOUND : EXACT;
		}
		if (hasNumberLeft(pairs, true) && hasNumberLeft(pairs, false)) {
			return NUMBER_DIFFERS;
		}
		if (!pairs.isNothing()) {
			if (coreCovered(pairs, true) && coreCovered(pairs, false)) {
				return (leftCovered >= 0.999 || rightCovered >= 0.999) ? CORE : TRADE_DIFFERS;
			}
			if ((leftCovered >= 0.999 || rightCovered >= 0.999) && pairs.full() > 0) {
				// A number more is a word that differs: Fund and Fund 23.
				boolean number = hasNumberLeft(pairs, true) || hasNumberLeft(pairs, false);
				return number ? MOSTLY : SUBSET;
			}
		}
		double less = Math.min(leftCovered, rightCovered);
		if (less >= 0.6) {
			return MOSTLY;
		}
		double dice = Names.likeness(pairs, false, 0.8);
		if (dice >= 0.97) {
			return SOUND;
		}
		if (dice >= 0.8) {
			return ALIKE;
		}
		return (less >= 0.25 || Math.max(leftCovered, rightCovered) >= 0.5) ? PARTLY : DIFFERENT;
	}

	private static double weight(NameAlignment pairs, int word) {
		int bits = Math.min(MOST_WEIGHT, pairs.rarity(word));
		return Words.isTrade(word) ? bits * 0.3 : bits;
	}

	/** The share of a name's weight that was paired. */
	private static double covered(NameAlignment pairs, boolean left) {
		if (pairs.isNothing()) {
			return 0;
		}
		double all = 0;
		double used = 0;
		for (int i = 0; i < (left ? pairs.leftCount : pairs.rightCount); i++) {
			double weight = weight(pairs, left ? pairs.leftMark(i) : pairs.rightMark(i));
			all += weight;
			if (left ? pairs.leftUsed(i) : pairs.rightUsed(i)) {
				used += weight;
			}
		}
		return (all > 0) ? used / all : 0;
	}

	private static boolean coreCovered(NameAlignment pairs, boolean left) {
		boolean core = false;
		for (int i = 0; i < (left ? pairs.leftCount : pairs.rightCount); i++) {
			if (!Words.isTrade(left ? pairs.leftMark(i) : pairs.rightMark(i))) {
				if (!(left ? pairs.leftUsed(i) : pairs.rightUsed(i))) {
					return false;
				}
				core = true;
			}
		}
		return core;
	}

	private static boolean hasNumberLeft(NameAlignment pairs, boolean left) {
		for (int i = 0; i < (left ? pairs.leftCount : pairs.rightCount); i++) {
			if (left ? !pairs.leftUsed(i) && Words.isNumber(pairs.leftMark(i))
					: !pairs.rightUsed(i) && Words.isNumber(pairs.rightMark(i))) {
				return true;
			}
		}
		return false;
	}

	@Override
	public int mostRarity(int level) {
		return (level == MISSING || level > TRADE_DIFFERS) ? 0 : 4 * Bits.UNIT;
	}

	@Override
	int rarity(int level, int bits) {
		return Math.max(-6 * Bits.UNIT, Math.min(4 * Bits.UNIT, (level >= SUBSET) ? bits / 2 : bits));
	}

}
