package org.satyapan.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.PersonNames;

/**
 * Whether two names of call centres can be one name, spelled by two hands.
 */
final class FirmNames {

	/** Words shorter than this must be spelled alike. */
	private static final int FORGIVING_LENGTH = 4;

	private static final int VERY_FORGIVING_LENGTH = 9;

	private FirmNames() {
	}

	/**
	 * A name as it is compared.
	 *
	 * @param core the words that tell it apart, of all its words if it has only words of
	 * the trade
	 * @param onlyTrade whether it has only such words
	 */
	record Name(List<String> core, List<String> trade, boolean onlyTrade) {

		static Name of(String written) {
			CompanyNames.Parsed parsed = CompanyNames.parse(written);
			boolean onlyTrade = parsed.core().isEmpty();
			return new Name(onlyTrade ? parsed.trade() : parsed.core(), parsed.trade(), onlyTrade);
		}

		boolean isBlank() {
			return this.core.isEmpty();
		}

	}

	/** A cell may hold several names: {@code Zenia Tech @ Zen Support}. */
	static List<Name> of(String written) {
		List<Name> names = new ArrayList<>();
		for (String part : written.split("@|(?i)\\b(?:alias|urf|a\\.k\\.a|formerly|t/a)\\b|उर्फ|;")) {
			Name name = Name.of(part);
			if (!name.isBlank()) {
				names.add(name);
			}
		}
		return names;
	}

	/** How two names compare. */
	enum Level {

		/** One name, give or take a slip, a legal form or a word of the trade. */
		COMPATIBLE,
		/** Perhaps one name, spelled very badly. */
		NEAR,
		/** Two names. */
		DIFFERENT

	}

	/** The better of all pairings. */
	static Level compare(List<Name> left, List<Name> right) {
		Level best = Level.DIFFERENT;
		for (Name one : left) {
			for (Name other : right) {
				Level level = compatible(one, other) ? Level.COMPATIBLE : near(one, other) ? Level.NEAR : best;
				best = (level.compareTo(best) < 0) ? level : best;
			}
		}
		return best;
	}

	/** Whether any name of one can be any name of the other. */
	static boolean compatible(List<Name> left, List<Name> right) {
		return compare(left, right) == Level.COMPATIBLE;
	}

	/** Whether a name of one is a name of the other, but for legal form and spelling. */
	static boolean same(List<Name> left, List<Name> right) {
		return left.stream()
			.anyMatch((one) -> right.stream()
				.anyMatch((other) -> one.onlyTrade == other.onlyTrade && compatible(one, other)
						&& (one.trade.isEmpty() || other.trade.isEmpty() || meet(one.trade, other.trade))));
	}

	private static boolean meet(List<String> left, List<String> right) {
		return left.stream().anyMatch((word) -> right.stream().anyMatch((other) -> alike(word, other)))
				|| joinedAlike(left, right);
	}

	private static boolean compatible(Name left, Name right) {
		if (left.onlyTrade || right.onlyTrade) {
			return left.onlyTrade == right.onlyTrade && Set.copyOf(left.core).equals(Set.copyOf(right.core));
		}
		List<String> fewer = (left.core.size() <= right.core.size()) ? left.core : right.core;
		List<String> more = (fewer == left.core) ? right.core : left.core;
		long met = fewer.stream().filter((word) -> more.stream().anyMatch((other) -> alike(word, other))).count();
		return met == fewer.size() || joinedAlike(left.core, right.core);
	}

	/**
	 * Two slips by one hand and two by the other leave a third of the letters standing.
	 */
	private static boolean near(Name left, Name right) {
		if (left.onlyTrade || right.onlyTrade) {
			return false;
		}
		String one = String.join("", left.core);
		String other = String.join("", right.core);
		return Words.within(Math.min(one.length(), other.length()) / 3, one, other);
	}

	/** {@code Info Tech} and {@code Infotech}. */
	private static boolean joinedAlike(List<String> left, List<String> right) {
		return alike(String.join("", left), String.join("", right));
	}

	private static boolean alike(String left, String right) {
		if (left.equals(right)) {
			return true;
		}
		if (Character.isDigit(left.charAt(0)) || Character.isDigit(right.charAt(0))) {
			return false;
		}
		int shorter = Math.min(left.length(), right.length());
		if (shorter < FORGIVING_LENGTH) {
			return false;
		}
		String sound = PersonNames.skeleton(left);
		return sound.length() > 2 && sound.equals(PersonNames.skeleton(right))
				|| Words.within((shorter >= VERY_FORGIVING_LENGTH) ? 2 : 1, left, right);
	}

}
