package org.satyapan.verification.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.PersonNames;

/**
 * Whether two names can be one firm's. In doubt they can: a spelling, an abbreviation or
 * a legal form left out is no other name.
 */
public final class FirmNames {

	private static final Pattern OTHER_NAMES = Pattern.compile(
			"\\b(?:t/a|trading as|d/?b/?a|doing business as|formerly(?: known as)?|earlier|alias|prop(?:rietor)?(?: of)?)\\b|@|\\(|\\)|उर्फ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** "(P)" is no other name. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\([^()]{1,4}\\)");

	private static final Set<String> LEGAL_FORMS = Set.of("limited", "ltd", "private", "pvt", "llp", "opc");

	private FirmNames() {
	}

	/** Whether no part of one name can be the other. */
	public static boolean clearlyDifferent(String left, String right) {
		List<Words> others = parts(right);
		return parts(left).stream().noneMatch((one) -> others.stream().anyMatch((other) -> maySame(one, other)));
	}

	/** A key for what a doubt rests on: equal for spellings of one name. */
	public static String key(String name) {
		return CompanyNames.key(name);
	}

	/** The name as a whole, and the other names that it holds. */
	private static List<Words> parts(String name) {
		List<Words> parts = new ArrayList<>(List.of(words(name)));
		Arrays.stream(OTHER_NAMES.split(ABBREVIATION.matcher(name).replaceAll(" ")))
			.filter((part) -> part.strip().length() > 2)
			.map(FirmNames::words)
			.filter((part) -> !LEGAL_FORMS.containsAll(part.core()))
			.forEach(parts::add);
		return parts;
	}

	private static Words words(String name) {
		CompanyNames.Parsed parsed = CompanyNames.parse(name);
		List<String> all = new ArrayList<>(parsed.core());
		all.addAll(parsed.trade());
		return new Words(parsed.core(), all);
	}

	private static boolean maySame(Words left, Words right) {
		if (left.core().isEmpty() || right.core().isEmpty()) {
			return true;
		}
		return contains(left.core(), right.core()) || contains(right.core(), left.core())
				|| near(String.join("", left.core()), String.join("", right.core())) || left.abbreviates(right)
				|| right.abbreviates(left);
	}

	/** Whether each word of the shorter name stands in the longer one. */
	private static boolean contains(List<String> longer, List<String> shorter) {
		return shorter.size() <= longer.size()
				&& shorter.stream().allMatch((word) -> longer.stream().anyMatch((other) -> near(word, other)));
	}

	private static boolean near(String left, String right) {
		if (left.equals(right)) {
			return true;
		}
		String one = PersonNames.skeleton(left);
		return (one.length() > 2 && one.equals(PersonNames.skeleton(right)))
				|| (Math.min(left.length(), right.length()) > 4 && isOneSlip(left, right));
	}

	/**
	 * Whether one letter was added, dropped or changed, or two neighbours changed places.
	 */
	private static boolean isOneSlip(String left, String right) {
		int most = Math.min(left.length(), right.length());
		int start = 0;
		while (start < most && left.charAt(start) == right.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
			end++;
		}
		String one = left.substring(start, left.length() - end);
		String other = right.substring(start, right.length() - end);
		return Math.max(one.length(), other.length()) == 1
				|| (one.length() == 2 && other.equals(new StringBuilder(one).reverse().toString()));
	}

	private record Words(List<String> core, List<String> all) {

		boolean abbreviates(Words other) {
			String joined = String.join("", this.core).toLowerCase(Locale.ROOT);
			return joined.length() > 1 && joined.length() < 6
					&& (joined.equals(initials(other.core)) || joined.equals(initials(other.all)));
		}

		private static String initials(List<String> words) {
			StringBuilder initials = new StringBuilder();
			words.forEach((word) -> initials.append(word, 0, Math.min(1, word.length())));
			return initials.toString();
		}

	}

}
