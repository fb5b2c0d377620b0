package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.satyapan.linkage.text.Latin;

/**
 * Telephone numbers in one cell.
 */
public final class Phones {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	/** Digits of a key. */
	static final int KEY_LENGTH = 10;

	/** Fewer digits are no number. */
	static final int SHORTEST = 6;

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?e\\+?\\d+");

	private static final Pattern FRACTION = Pattern.compile("\\.0+\\b(?!\\d)");

	private static final Pattern SUFFIX_LIST = Pattern
		.compile("\\b(\\d{8,12})((?:\\s*[-/,]\\s*\\d{2,4}\\b(?!\\s*[-/]?\\s*\\d{5,})(?!\\s*(?!and\\b|or\\b)[a-z]))+)");

	/** With an area code; a hyphen would introduce an extension here. */
	private static final Pattern AREA_SUFFIX_LIST = Pattern
		.compile("\\b(0\\d{2,4}\\s?[-\\s]\\s?\\d{6,8})((?:\\s*[/,]\\s*\\d{1,4}\\b(?!\\s*[-/]?\\s*\\d{5,}))+)");

	private static final Pattern EXTENSION = Pattern
		.compile("\\b(0\\d{2,4}\\s?[-\\s]\\s?\\d{6,8})\\s*-\\s*\\d{1,4}\\b(?!\\s*-?\\s*\\d)");

	private static final Pattern PARTS = Pattern.compile("[;,|\\n]|\\s/\\s|\\bor\\b|\\band\\b|\\bext\\b.*");

	private Phones() {
	}

	/**
	 * Reads all numbers of a cell: several of them, suffix lists such as
	 * {@code 09811415831-37-61}, {@code +91}, STD codes.
	 * @param cell as written
	 * @return distinct keys in the order they stand: a number's last ten digits, country
	 * code and leading zeros dropped; a local number without its area code is shorter
	 */
	public static List<String> keys(String cell) {
		List<String> plain = PlainPhones.keys(cell);
		return (plain != null) ? plain : anyKeys(cell);
	}

	private static List<String> anyKeys(String cell) {
		String text = FRACTION.matcher(SCIENTIFIC.matcher(Latin.of(cell)).replaceAll(" ; ")).replaceAll("");
		Set<String> keys = new LinkedHashSet<>();
		String others = takeSuffixes(SUFFIX_LIST, takeSuffixes(AREA_SUFFIX_LIST, text, keys), keys);
		for (String part : PARTS.split(withoutExtensions(others))) {
			addPart(keys, part);
		}
		return List.copyOf(keys);
	}

	/**
	 * Adds numbers that share all but their last digits; returns the rest of the text.
	 */
	private static String takeSuffixes(Pattern list, String text, Set<String> keys) {
		Matcher lists = list.matcher(text);
		StringBuilder others = new StringBuilder();
		while (lists.find()) {
			String first = digits(lists.group(1));
			if (first.length() >= KEY_LENGTH) {
				add(keys, first);
				for (String suffix : lists.group(2).replaceAll("\\s", "").split("[-/,]")) {
					if (!suffix.isEmpty()) {
						add(keys, first.substring(0, first.length() - suffix.length()) + suffix);
					}
				}
				lists.appendReplacement(others, " ; ");
			}
		}
		lists.appendTail(others);
		return others.toString();
	}

	/** What follows the whole of a number with its area code is an extension. */
	private static String withoutExtensions(String text) {
		return EXTENSION.matcher(text)
			.replaceAll(
					(match) -> (digits(match.group(1)).length() == KEY_LENGTH + 1) ? match.group(1) : match.group());
	}

	private static void addPart(Set<String> keys, String part) {
		String digits = digits(part);
		if (digits.length() < 2 * SHORTEST + 2 || part.strip().startsWith("+") && digits.length() <= 15) {
			add(keys, part);
			return;
		}
		// Several numbers, parted by blanks or slashes only.
		StringBuilder number = new StringBuilder();
		for (String piece : part.strip().split("[\\s/]+")) {
			int length = digits(piece).length();
			if (length >= 8 && number.length() > 0 && digits(number.toString()).length() >= 8) {
				add(keys, number.toString());
				number.setLength(0);
			}
			number.append(piece);
		}
		add(keys, number.toString());
	}

	private static void add(Set<String> keys, String number) {
		String digits = digits(number);
		if (digits.length() < SHORTEST || digits.chars().distinct().count() == 1) {
			return;
		}
		String national = digits;
		if (number.strip().startsWith("+") || number.strip().startsWith("00")) {
			national = national("+" + digits.replaceFirst("^00", ""), digits);
		}
		else if (digits.length() > KEY_LENGTH) {
			national = digits.startsWith("91") ? digits.substring(2) : digits;
		}
		String stripped = national.replaceFirst("^0+", "");
		if (stripped.length() < SHORTEST) {
			return;
		}
		keys.add(stripped.substring(Math.max(0, stripped.length() - KEY_LENGTH)));
	}

	private static String national(String international, String otherwise) {
		try {
			PhoneNumber number = LIBRARY.parse(international, "IN");
			return Long.toString(number.getNationalNumber());
		}
		catch (NumberParseException ex) {
			return otherwise;
		}
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter >= '0' && letter <= '9') {
				digits.append(letter);
			}
		}
		return digits.toString();
	}

	/**
	 * The parts of a cell that look like a number but are none, such as {@code 9.87E+09}.
	 * @param cell as written
	 * @return the parts as written; empty if all is well
	 */
	public static List<String> malformed(String cell) {
		List<String> malformed = new ArrayList<>();
		String latin = Latin.of(cell);
		Matcher scientific = SCIENTIFIC.matcher(latin);
		while (scientific.find()) {
			malformed.add(latin.equalsIgnoreCase(cell) ? cell.substring(scientific.start(), scientific.end())
					: scientific.group());
		}
		Set<String> listed = new LinkedHashSet<>();
		String text = takeSuffixes(SUFFIX_LIST,
				takeSuffixes(AREA_SUFFIX_LIST, SCIENTIFIC.matcher(latin).replaceAll(";"), listed), listed);
		for (String part : text.split("[;,|\\n]")) {
			String digits = digits(part);
			if (!digits.isEmpty() && keys(part).isEmpty()) {
				malformed.add(part.strip());
			}
		}
		return malformed;
	}

}
