package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.satyapan.linkage.PersonNames;

/**
 * Whether two names of persons can be one name, spelled by two hands. That they can is
 * never enough to take the persons for one.
 */
final class HumanNames {

	/** So common, or so often left out, that they neither join nor part anybody. */
	private static final Set<String> WEAK = Set.of("kumar", "singh", "devi", "kumari", "lal", "khan", "mohammad",
			"kaur", "chand", "ram", "bai", "bano", "begum", "pal", "prasad", "nath", "raj");

	private static final int FORGIVING_LENGTH = 4;

	private static final int LONG = 8;

	private HumanNames() {
	}

	/** How two names compare. */
	enum Level {

		/** The same words, give or take spelling, a weak word, or one of several. */
		SAME,
		/** The given name agrees or nearly so; the rest may be other words. */
		POSSIBLE,
		/** Other names. */
		DIFFERENT

	}

	/** The better of all pairings of names and aliases. */
	static Level compare(List<List<String>> left, List<List<String>> right) {
		Level best = Level.DIFFERENT;
		for (List<String> one : left) {
			for (List<String> other : right) {
				Level level = compareNames(one, other);
				best = (level.compareTo(best) < 0) ? level : best;
			}
		}
		return best;
	}

	/** A name with its aliases, each as words. */
	static List<List<String>> of(String name, List<String> aliases) {
		List<List<String>> names = new ArrayList<>();
		PersonNames.Parsed parsed = PersonNames.parse(name);
		names.add(usual(parsed.tokens()));
		parsed.aliases().forEach((alias) -> names.add(usual(alias)));
		for (String alias : aliases) {
			PersonNames.Parsed other = PersonNames.parse(alias);
			names.add(usual(other.tokens()));
			other.aliases().forEach((second) -> names.add(usual(second)));
		}
		names.removeIf(List::isEmpty);
		return names;
	}

	private static List<String> usual(List<String> words) {
		return words.stream().map(PersonNames::usual).toList();
	}

	private static Level compareNames(List<String> left, List<String> right) {
		List<String> one = strong(left);
		List<String> other = strong(right);
		boolean given = alike(left.get(0), right.get(0));
		List<String> fewer = (one.size() <= other.size()) ? one : other;
		List<String> more = (fewer == one) ? other : one;
		boolean all = fewer.stream().allMatch((word) -> more.stream().anyMatch((second) -> alike(word, second)));
		if (all && (given || fewer.size() > 1) || joined(left).equals(joined(right))) {
			return Level.SAME;
		}
		return (given || near(left.get(0), right.get(0))) ? Level.POSSIBLE : Level.DIFFERENT;
	}

	/** Without weak words, unless there are no others. */
	private static List<String> strong(List<String> words) {
		List<String> strong = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (i == 0 || !WEAK.contains(words.get(i))) {
				strong.add(words.get(i));
			}
		}
		return strong;
	}

	private static String joined(List<String> words) {
		return String.join("", words);
	}

	private static boolean alike(String left, String right) {
		if (left.equals(right)) {
			return true;
		}
		int shorter = Math.min(left.length(), right.length());
		if (shorter == 1) {
			// An initial.
			return left.charAt(0) == right.charAt(0);
		}
		if (shorter < FORGIVING_LENGTH) {
			return sound(left).equals(sound(right)) && left.charAt(0) == right.charAt(0);
		}
		return left.charAt(0) == right.charAt(0) && Words.within(2, left, right) && sound(left).equals(sound(right))
				|| isSlip(left, right) || sound(left).length() > 2 && sound(left).equals(sound(right));
	}

	/** To an Indian ear Bishal is Vishal. */
	private static String sound(String word) {
		return PersonNames.skeleton(word).replace('b', 'v');
	}

	/**
	 * A letter too many, too few or out of place, or a wrong vowel. A wrong consonant in
	 * a short name makes another name of it: Rajesh and Ramesh, Asif and Arif.
	 */
	private static boolean isSlip(String left, String right) {
		if (left.charAt(0) != right.charAt(0) || !Words.within(1, left, right)) {
			return false;
		}
		if (left.length() != right.length() || left.length() >= LONG) {
			return true;
		}
		int at = 0;
		while (left.charAt(at) == right.charAt(at)) {
			at++;
		}
		boolean swapped = at + 1 < left.length() && left.charAt(at) == right.charAt(at + 1);
		return swapped || isVowel(left.charAt(at)) && isVowel(right.charAt(at));
	}

	private static boolean near(String left, String right) {
		return Math.min(left.length(), right.length()) >= FORGIVING_LENGTH && Words.within(1, left, right);
	}

	private static boolean isVowel(char letter) {
		return "aeiouy".indexOf(letter) >= 0;
	}

}
