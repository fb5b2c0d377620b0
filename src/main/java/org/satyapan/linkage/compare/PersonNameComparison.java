package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Bits;

/**
 * Persons' names: the subject's own, the owner's or a relative's. Of several names the
 * closest pair counts.
 */
public final class PersonNameComparison extends NameComparison {

	public static final int EXACT = 1;

	public static final int SOUND = 2;

	public static final int LIKE_SOUND = 3;

	public static final int SLIP = 4;

	public static final int NICKNAME = 5;

	public static final int SUBSET = 6;

	public static final int INITIALS = 7;

	public static final int SINGLE = 8;

	public static final int NEAR = 9;

	public static final int PARTIAL = 10;

	/** Members of a family bear its name. */
	public static final int FAMILY = 11;

	public static final int WEAK = 12;

	public static final int DIFFERENT = 13;

	/** From closest to farthest, when records have several names. */
	private static final int[] RANK = { 99, 0, 1, 2, 4, 5, 3, 6, 7, 8, 9, 10, 11, 12 };

	private static final double WEAK_LIKENESS = 0.62;

	PersonNameComparison(String name, Group group, List<Field> fields, Names names, int average) {
		super(name, group, fields, names, average, true, RANK,
				new Level("exact", 0.50, 2e-4, 0.02, "The names are the same.", "नाम समान हैं।"),
				new Level("same sound", 0.10, 1e-4, 0.005, "The names sound the same.", "नामों का उच्चारण समान है।"),
				new Level("like sound", 0.05, 1e-4, 0.005, "The names sound much alike.",
						"नामों का उच्चारण बहुत मिलता-जुलता है।"),
				new Level("one slip", 0.12, 4e-4, 0.01, "The names differ by a slip of the pen.",
						"नामों में केवल लिखने की छोटी भूल का अंतर है।"),
				new Level("short form", 0.03, 3e-4, 0.005, "One name is an everyday form of the other.",
						"एक नाम दूसरे का प्रचलित रूप है।"),
				new Level("part of the name", 0.08, 3e-4, 0.01, "One name has all words of the other and more.",
						"एक नाम में दूसरे के सभी शब्द और कुछ अधिक शब्द हैं।"),
				new Level("initials", 0.04, 1e-3, 0.02, "The names agree as far as initials tell.",
						"आद्याक्षरों के अनुसार नाम मेल खाते हैं।"),
				new Level("one word", 0.05, 4e-3, 0.03, "One name is a single word of the other.",
						"एक नाम दूसरे नाम का एक ही शब्द है।"),
				new Level("near", 0.03, 1e-3, 0.03, "A word of the names agrees and another is alike.",
						"नामों का एक शब्द समान है और दूसरा मिलता-जुलता है।"),
				new Level("one word shared", 0.01, 0.015, 0.10, "The names share a word but differ in another.",
						"नामों का एक शब्द समान है पर दूसरा भिन्न है।")
					.learnedWithin(0.01, 0.2),
				new Level("last word shared", 0.005, 0.015, 0.30, "The names share the last word but not the first.",
						"नामों का अंतिम शब्द समान है पर पहला नहीं।")
					.learnedWithin(0.005, 0.2),
				new Level("alike", 0.01, 5e-3, 0.02, "The names are alike only on the whole.",
						"नाम केवल मोटे तौर पर मिलते हैं।"),
				new Level("different", 0.01, 0.95, 0.40, "The names are different.", "नाम भिन्न हैं।"));
	}

	@Override
	int level(NameAlignment pairs) {
		boolean leftDone = pairs.leftComplete();
		boolean rightDone = pairs.rightComplete();
		int full = pairs.full();
		if (leftDone && rightDone) {
			return whole(pairs, full);
		}
		if (leftDone || rightDone) {
			if (pairs.initial > 0) {
				return (full > 0) ? INITIALS : DIFFERENT;
			}
			return (full > 1) ? SUBSET : (full == 1) ? SINGLE : DIFFERENT;
		}
		if (full > 0) {
			return pairs.restIsNear() ? NEAR : pairs.isOnlyLast() ? FAMILY : PARTIAL;
		}
		return (Names.likeness(pairs, true, WEAK_LIKENESS) >= WEAK_LIKENESS) ? WEAK : DIFFERENT;
	}

	private static int whole(NameAlignment pairs, int full) {
		if (full == 0) {
			return (pairs.initial > 0 || pairs.leftCount + pairs.rightCount == 0) ? INITIALS : exactParticles(pairs);
		}
		if (pairs.initial > 0) {
			return INITIALS;
		}
		if (pairs.slip + pairs.nickname + pairs.joined == 0) {
			return (pairs.sound == 0) ? EXACT : (pairs.apart == 0) ? SOUND : LIKE_SOUND;
		}
		return (pairs.nickname > 0) ? NICKNAME : SLIP;
	}

	private static int exactParticles(NameAlignment pairs) {
		return (pairs.leftCount == pairs.rightCount && pairs.leftMark(0) == pairs.rightMark(0)) ? EXACT : DIFFERENT;
	}

	@Override
	public int mostRarity(int level) {
		return (level == MISSING || level >= NEAR) ? 0 : (level <= SUBSET) ? 4 * Bits.UNIT : 2 * Bits.UNIT;
	}

	@Override
	int rarity(int level, int bits) {
		return switch (level) {
			case EXACT, SOUND, LIKE_SOUND, SLIP, NICKNAME, SUBSET ->
				Math.max(-6 * Bits.UNIT, Math.min(4 * Bits.UNIT, bits));
			default -> Math.max(-3 * Bits.UNIT, Math.min(2 * Bits.UNIT, bits / 2));
		};
	}

}
