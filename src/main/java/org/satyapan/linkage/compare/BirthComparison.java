package org.satyapan.linkage.compare;

import java.util.List;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.text.Similarity;

/**
 * Dates of birth, else ages.
 */
public final class BirthComparison extends Comparison {

	public static final int EXACT = 1;

	public static final int SWAPPED = 2;

	public static final int SLIP = 3;

	public static final int TWO_PARTS = 4;

	public static final int CLOSE = 5;

	public static final int YEAR_APART = 6;

	public static final int DIFFERENT = 7;

	public static final int GENERATION_APART = 8;

	public static final int AGE_AGREES = 9;

	public static final int AGE_DIFFERS = 10;

	public static final int AGE_GENERATION_APART = 11;

	/** Ages are rounded and lists are a year or two apart. */
	private static final int AGE_TOLERANCE = 2;

	/** Years between parents and their children at least. */
	private static final int GENERATION = 15;

	private final Columns columns;

	BirthComparison(Columns columns) {
		super("date of birth", Group.BIRTH, List.of(Field.DATE_OF_BIRTH, Field.AGE),
				new Level("exact", 0.72, 1e-4, 0.03, "The dates of birth are the same.", "जन्म तिथियाँ समान हैं।"),
				new Level("day and month swapped", 0.03, 1e-4, 0.002, "Day and month of birth are swapped.",
						"जन्म के दिन और माह अदल-बदल हैं।"),
				new Level("one digit", 0.09, 1.5e-3, 0.01, "The dates of birth differ by one digit.",
						"जन्म तिथियों में एक अंक का अंतर है।"),
				new Level("two parts", 0.05, 5e-3, 0.02, "Two of day, month and year of birth agree.",
						"जन्म के दिन, माह और वर्ष में से दो समान हैं।"),
				new Level("close", 0.04, 0.03, 0.06, "The dates of birth agree in part.",
						"जन्म तिथियाँ आंशिक रूप से मिलती हैं।"),
				new Level("a year apart", 0.035, 0.03, 0.05,
						"The dates of birth differ, but by no more than a year or so.",
						"जन्म तिथियाँ भिन्न हैं, पर अंतर लगभग एक वर्ष से अधिक नहीं है।"),
				new Level("different", 0.02, 0.36, 0.36, "The dates of birth are different.",
						"जन्म तिथियाँ भिन्न हैं।"),
				new Level("a generation apart", 0.01, 0.57, 0.47, "The dates of birth are a generation apart.",
						"जन्म तिथियों में एक पीढ़ी का अंतर है।")
					.learnedWithin(0, 0.02),
				new Level("age agrees", 0.9, 0.15, 0.2, "The ages agree within two years.",
						"आयु दो वर्ष के भीतर समान है।"),
				new Level("age differs", 0.09, 0.5, 0.45, "The ages are more than two years apart.",
						"आयु में दो वर्ष से अधिक का अंतर है।"),
				new Level("ages a generation apart", 0.01, 0.35, 0.35, "The ages are a generation apart.",
						"आयु में एक पीढ़ी का अंतर है।"));
		this.columns = columns;
	}

	@Override
	public boolean isUsed() {
		return true;
	}

	@Override
	int neededOfBoth() {
		return Columns.BORN;
	}

	@Override
	public int level(int left, int right) {
		IntLists births = this.columns.births();
		if (births.isEmpty(left) || births.isEmpty(right)) {
			int age = this.columns.age(left);
			int other = this.columns.age(right);
			if (age < 0 || other < 0) {
				return MISSING;
			}
			int years = Math.abs(age - other);
			return (years <= AGE_TOLERANCE) ? AGE_AGREES : (years < GENERATION) ? AGE_DIFFERS : AGE_GENERATION_APART;
		}
		int best = GENERATION_APART;
		int leftFrom = births.from(left);
		int rightFrom = births.from(right);
		int leftCount = births.to(left) - leftFrom;
		int rightCount = births.to(right) - rightFrom;
		for (int i = 0; i < leftCount; i++) {
			for (int j = 0; j < rightCount; j++) {
				int level = dates(births.data(left)[leftFrom + i], births.data(right)[rightFrom + j]);
				if (level == EXACT && leftCount > 1 && rightCount > 1 && i != j) {
					// Both dates can be read in two ways, and only different readings
					// agree.
					level = SWAPPED;
				}
				best = Math.min(best, level);
			}
		}
		return best;
	}

	/**
	 * Whether dates of birth differ by more than a slip of the pen.
	 * @param level their level
	 */
	public static boolean datesDiffer(int level) {
		return level >= YEAR_APART && level <= GENERATION_APART;
	}

	/**
	 * Whether ages differ by more than lists are apart.
	 * @param level their level
	 */
	public static boolean agesDiffer(int level) {
		return level >= AGE_DIFFERS;
	}

	private static int dates(int left, int right) {
		if (left == right) {
			return EXACT;
		}
		int year = left / 10_000;
		int month = left / 100 % 100;
		int day = left % 100;
		boolean sameYear = year == right / 10_000;
		boolean sameMonth = month == right / 100 % 100;
		boolean sameDay = day == right % 100;
		if (sameYear && month == right % 100 && day == right / 100 % 100) {
			return SWAPPED;
		}
		int edits = Similarity.edits(Integer.toString(left), Integer.toString(right), 2);
		if (edits <= 1) {
			return SLIP;
		}
		int parts = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
		if (parts == 2) {
			return TWO_PARTS;
		}
		if (sameYear || edits == 2) {
			return CLOSE;
		}
		int years = Math.abs(year - right / 10_000);
		return (years <= 1) ? YEAR_APART : (years < GENERATION) ? DIFFERENT : GENERATION_APART;
	}

}
