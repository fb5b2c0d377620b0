package org.satyapan.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Field;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.Linker;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.linkage.Subject;

/**
 * Whether two names can be one firm's: as the linkage engine compares them, and in doubt
 * they can.
 */
public final class FirmNames {

	/** What names of firms are called among the engine's comparisons. */
	private static final String NAME = "name";

	private static final Pattern OTHER_NAMES = Pattern.compile(
			"\\b(?:t/a|trading as|d/?b/?a|doing business as|formerly(?: known as)?|earlier|alias|prop(?:rietor)?(?: of)?)\\b|@|\\(|\\)|उर्फ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** "(P)" is no other name. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\([^()]{1,4}\\)");

	private static final Pattern INITIALS = Pattern.compile("[a-z]{2,5}");

	private static final LinkageSettings SETTINGS = LinkageSettings.defaults().withThreads(1);

	/** More pairs of names than a city compares are not remembered. */
	private static final int REMEMBERED = 100_000;

	private static final Map<List<String>, Likeness> KNOWN = new ConcurrentHashMap<>();

	private FirmNames() {
	}

	/** How two names compare. */
	enum Likeness {

		/** One name, give or take a slip, a legal form or a word of the trade. */
		SAME,
		/** Perhaps one name, spelled very badly; or one is not known. */
		NEAR,
		/** Two names. */
		DIFFERENT;

		private static final Set<String> ONE = Set.of("exact", "same sound", "one slip", "same but for trade words",
				"part of the name", "other trade words");

		private static final Set<String> TWO = Set.of("partly the same", "other number", "different");

		/** What the engine says of the names of two records. */
		static Likeness of(ScoredPair pair) {
			return pair.evidence()
				.stream()
				.filter((line) -> line.comparison().equals(NAME))
				.findFirst()
				.map((line) -> ONE.contains(line.level()) ? SAME : TWO.contains(line.level()) ? DIFFERENT : NEAR)
				.orElse(NEAR);
		}

	}

	/** Whether the names of a pair are one name, as the engine found them. */
	public static boolean agree(ScoredPair pair) {
		return Likeness.of(pair) == Likeness.SAME;
	}

	/** Whether no part of one name can be the other. */
	public static boolean clearlyDifferent(String left, String right) {
		if (left.equals(right)) {
			return false;
		}
		List<String> key = (left.compareTo(right) < 0) ? List.of(left, right) : List.of(right, left);
		Likeness known = KNOWN.get(key);
		if (known == null) {
			known = compare(left, right);
			if (KNOWN.size() < REMEMBERED) {
				KNOWN.put(key, known);
			}
		}
		return known == Likeness.DIFFERENT;
	}

	private static Likeness compare(String left, String right) {
		CompanyNames.Parsed one = CompanyNames.parse(left);
		CompanyNames.Parsed other = CompanyNames.parse(right);
		if (one.core().isEmpty() || other.core().isEmpty() || abbreviates(one, other) || abbreviates(other, one)) {
			return Likeness.NEAR;
		}
		return Likeness.of(Linker.score(record("1", left), record("2", right), Subject.ESTABLISHMENT, SETTINGS));
	}

	/** A cell with all names in it; a name may be said without words of the trade. */
	private static LinkageRecord record(String id, String name) {
		Set<String> others = new TreeSet<>(Set.of(core(name)));
		for (String part : OTHER_NAMES.split(ABBREVIATION.matcher(name).replaceAll(" "))) {
			if (!core(part).isEmpty()) {
				others.add(part.strip());
				others.add(core(part));
			}
		}
		return new LinkageRecord(id, Map.of(Field.NAME, name, Field.ALIAS, String.join(";", others)));
	}

	private static String core(String name) {
		return String.join(" ", CompanyNames.parse(name).core());
	}

	/** Whether a name consists of the first letters of another. */
	private static boolean abbreviates(CompanyNames.Parsed name, CompanyNames.Parsed other) {
		String joined = String.join("", name.core());
		return INITIALS.matcher(joined).matches()
				&& (joined.equals(initials(other.core())) || joined.equals(initials(other.words())));
	}

	private static String initials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word, 0, Math.min(1, word.length())));
		return initials.toString();
	}

}
