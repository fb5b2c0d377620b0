package org.satyapan.verification.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.PersonNames;

/**
 * Whether two names can be one firm's. In doubt they can: a spelling, an abbreviation or
 * a legal form left out is no other name.
 */
public final class FirmNames {

	private static final Pattern OTHER_NAMES = Pattern.compile(
			"\\b(?:t/a|trading as|d/?b/?a|doing business as|formerly(?: known as)?|earlier|alias|prop(?:rietor)? of)\\b|@|\\(|\\)|उर्फ",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private FirmNames() {
	}

	/** Whether no part of one name can be the other. */
	public static boolean clearlyDifferent(String left, String right) {
		for (String one : parts(left)) {
			for (String other : parts(right)) {
				if (maySame(words(one), words(other))) {
					return false;
				}
			}
		}
		return true;
	}

	/** A key for what a doubt rests on: equal for spellings of one name. */
	public static String key(String name) {
		return CompanyNames.key(name);
	}

	private static List<String> parts(String name) {
		List<String> parts = new ArrayList<>(List.of(name));
		Arrays.stream(OTHER_NAMES.split(name))
			.map(String::strip)
			.filter((part) -> part.length() > 2)
			.forEach(parts::add);
		return parts;
	}

	private static Words words(String name) {
		CompanyNames.Parsed parsed = CompanyNames.parse(name);
		List<String> all = new ArrayList<>(parsed.core());
		all.addAll(parsed.trade());
		return new Words(parsed.core().isEmpty() ? parsed.trade() : parsed.core(), all);
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
				|| (Math.min(left.length(), right.length()) > 4 && edits(left, right) == 1);
	}

	/** Letters to add, drop or change; 2 stands for more than one. */
	private static int edits(String left, String right) {
		if (Math.abs(left.length() - right.length()) > 1) {
			return 2;
		}
		int start = 0;
		int most = Math.min(left.length(), right.length());
		while (start < most && left.charAt(start) == right.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
			end++;
		}
		return Math.max(left.length(), right.length()) - start - end;
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
