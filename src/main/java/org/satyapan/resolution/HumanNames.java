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

	private HumanNames() {
	}

	/** How two names compare. */
	enum Level {

		/** The same words, give or take spelling, a weak word, or one of several. */
		SAME,
		/** The given name agrees; the rest is other words. */
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
		return given ? Level.POSSIBLE : Level.DIFFERENT;
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
			return PersonNames.skeleton(left).equals(PersonNames.skeleton(right)) && left.charAt(0) == right.charAt(0);
		}
		String sound = PersonNames.skeleton(left);
		return sound.length() > 2 && sound.equals(PersonNames.skeleton(right)) || Words.within(1, left, right);
	}

}
