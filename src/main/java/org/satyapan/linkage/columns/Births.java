package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.satyapan.linkage.text.Latin;

/**
 * Dates of birth as written: ISO, eight digits, day first, month first, month by name.
 */
final class Births {

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
			Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

	/** Two-digit years up to this one are of this century. */
	private static final int PIVOT = 26;

	/** Archives name persons long dead; earlier years are no years. */
	private static final int EARLIEST = 1000;

	private static final int LATEST = 2100;

	private Births() {
	}

	/** Possible dates, the likeliest first; none if the text is no date. */
	static int[] parse(String text) {
		if (isIso(text)) {
			return oneOrSlip(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
		}
		List<String> words = Latin.words(text);
		if (words.size() == 1 && words.get(0).length() == 8 && isNumber(words.get(0))) {
			String digits = words.get(0);
			int[] ymd = one(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
			int[] dmy = one(number(digits, 4, 8), number(digits, 2, 4), number(digits, 0, 2));
			return (ymd.length > 0) ? ymd : (dmy.length > 0) ? dmy
					: oneOrSlip(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
		}
		if (words.size() < 3) {
			return new int[0];
		}
		int month = 0;
		List<String> numbers = new ArrayList<>();
		for (String word : words) {
			if (isNumber(word) && word.length() <= 4) {
				numbers.add(word);
			}
			else if (word.length() >= 3) {
				month = MONTHS.getOrDefault(word.substring(0, 3), month);
			}
		}
		if (month > 0 && numbers.size() >= 2) {
			return one(year(numbers.get(1)), month, Integer.parseInt(numbers.get(0)));
		}
		if (numbers.size() < 3) {
			return new int[0];
		}
		int first = Integer.parseInt(numbers.get(0));
		int second = Integer.parseInt(numbers.get(1));
		if (numbers.get(0).length() == 4) {
			return one(first, second, Integer.parseInt(numbers.get(2)));
		}
		int year = year(numbers.get(2));
		int[] dayFirst = one(year, second, first);
		int[] monthFirst = one(year, first, second);
		if (dayFirst.length == 0 || monthFirst.length == 0 || first == second) {
			return (dayFirst.length > 0) ? dayFirst : monthFirst;
		}
		return new int[] { dayFirst[0], monthFirst[0] };
	}

	/**
	 * A date whose month or day cannot be is a slip of one that can, and is compared
	 * figure by figure like any other; without month and day it is no date.
	 */
	private static int[] oneOrSlip(int year, int month, int day) {
		boolean slip = isYear(year) && month + day > 0;
		return slip ? new int[] { year * 10_000 + month * 100 + day } : new int[0];
	}

	private static boolean isYear(int year) {
		return year >= EARLIEST && year <= LATEST;
	}

	private static int[] one(int year, int month, int day) {
		boolean possible = isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
		return possible ? new int[] { year * 10_000 + month * 100 + day } : new int[0];
	}

	private static int year(String digits) {
		int year = Integer.parseInt(digits);
		return (digits.length() > 2) ? year : (year <= PIVOT) ? 2000 + year : 1900 + year;
	}

	private static boolean isNumber(String word) {
		return isNumber(word, 0, word.length());
	}

	private static boolean isNumber(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static boolean isIso(String text) {
		return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && isNumber(text, 0, 4)
				&& isNumber(text, 5, 7) && isNumber(text, 8, 10);
	}

	private static int number(String digits, int from, int to) {
		return Integer.parseInt(digits, from, to, 10);
	}

}
