package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Text;
import org.satyapan.register.CustodyStatus;
import org.satyapan.register.Role;

/**
 * Persons in a cell: owners and accused, several of them, each with father or husband,
 * alias, age, address and telephone as far as they are written.
 */
public final class Persons {

	/**
	 * One person as written; nothing is normalised but blanks.
	 *
	 * @param relation {@code S/O}, {@code D/O}, {@code W/O}, {@code C/O} or null
	 * @param phone as written
	 * @param sex {@code M}, {@code F} or null
	 */
	public record Named(String name, @Nullable String alias, @Nullable String relation, @Nullable String relative,
			@Nullable Integer age, @Nullable String address, @Nullable String phone, @Nullable String sex, Role role,
			CustodyStatus status) {
	}

	private static final String END = "(?![\\p{L}\\p{M}])";

	private static final String BEGIN = "(?<![\\p{L}\\p{M}])";

	private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");

	private static final Pattern COMMAS = Pattern.compile("(\\s*,\\s*)+");

	private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,.:;/-]+|[\\s,:;/-]+$");

	private static final Pattern RELATION = Pattern.compile(
			BEGIN + "(?:(s\\s*/\\s*o|son\\s+of|पुत्र|सुपुत्र|s\\.o\\.)|(d\\s*/\\s*o|daughter\\s+of|पुत्री|सुपुत्री)"
					+ "|(w\\s*/\\s*o|wife\\s+of|पत्नी)|(c\\s*/\\s*o))" + END + "[\\s.:-]*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern RESIDENT = Pattern.compile(
			BEGIN + "(?:r\\s*/\\s*o|resident\\s+of|निवासी|नि०)" + END + "[\\s.:-]*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern AGE = Pattern.compile("[,(]?\\s*" + BEGIN + "(?:(?:aged?(?:\\s+about)?|उम्र|आयु)" + END
			+ "[\\s.:-]*(\\d{1,2})\\s*(?:years?|yrs?|वर्ष|साल)?\\.?" + "|(\\d{1,2})\\s*(?:years?|yrs?|वर्ष|साल)" + END
			+ "\\.?(?:\\s*old)?)\\s*\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern PHONE = Pattern.compile("[,(]?\\s*(?:" + BEGIN
			+ "(?:mob(?:ile)?|ph(?:one)?|tel|contact|cell|मोबाइल|मो[०0]?|फोन)" + END
			+ "[\\s.:-]*(?:no|नं)?[\\s.:०-]*)?((?:\\+?91[\\s-]?|0)?[6-9]\\d{4}[\\s-]?\\d{5}|(?<!\\d)0\\d{2,4}[\\s-]\\d{6,8})(?!\\d)\\s*\\)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern ALIAS = Pattern.compile("\\s*(?:@|" + BEGIN + "(?:alias|urf|उर्फ)" + END + ")\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern NUMBERED = Pattern
		.compile("(?:^|(?<=[\\s,;]))\\(?(\\d{1,3})[.)]+\\s*(?=[\\p{L}\\p{M}])");

	private static final Pattern FEMALE = Pattern.compile(BEGIN + "(?:smt|km|kumari|ms|mrs|श्रीमती|कुमारी)" + END,
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Persons() {
	}

	/** All persons of a cell, in the order they stand. */
	public static List<Named> read(String cell) {
		List<Named> persons = new ArrayList<>();
		for (String part : parts(cell)) {
			Named person = person(part);
			if (person != null) {
				persons.add(person);
			}
		}
		return persons;
	}

	/** Whether a text tells whose son, daughter or wife somebody is. */
	public static boolean namesRelative(String text) {
		return RELATION.matcher(text).find();
	}

	/** Whether a text tells where somebody lives. */
	static boolean namesResidence(String text) {
		return RESIDENT.matcher(text).find();
	}

	/**
	 * Where the clause begins that tells whose son, daughter or wife somebody is.
	 * @return its index, or -1 if there is none
	 */
	static int beginsWithParentage(String text) {
		Matcher relation = RELATION.matcher(text);
		if (!relation.find()) {
			return -1;
		}
		int begins = relation.start();
		while (begins > 0 && ",;\n".indexOf(text.charAt(begins - 1)) < 0) {
			begins--;
		}
		return begins;
	}

	/** The texts of a cell that speak of one person each. */
	private static List<String> parts(String cell) {
		String text = NUMBERED.matcher(Text.asciiDigits(Text.lines(cell))).replaceAll("\n");
		List<String> parts = new ArrayList<>();
		for (String line : text.split("[\n;]")) {
			String part = line.replaceAll("^[\\s,.*•-]+|[\\s,]+$", "");
			if (part.isEmpty()) {
				continue;
			}
			if (!parts.isEmpty() && !beginsPerson(part)) {
				parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
			}
			else {
				parts.addAll(divided(part));
			}
		}
		return parts;
	}

	/**
	 * A line that begins with age, address, relation or telephone goes with the one
	 * before.
	 */
	private static boolean beginsPerson(String part) {
		return !startsWith(AGE, part) && !startsWith(RESIDENT, part) && !startsWith(RELATION, part)
				&& !startsWith(PHONE, part) && !startsWith(ALIAS, part);
	}

	private static boolean startsWith(Pattern pattern, String text) {
		return pattern.matcher(text).lookingAt();
	}

	/**
	 * Divides {@code A S/o B, C S/o D} and {@code A & B}; commas in addresses divide
	 * nothing.
	 */
	private static List<String> divided(String line) {
		List<String> persons = new ArrayList<>();
		for (String part : line.split("\\s+(?:and|एवं|तथा)\\s+|\\s*&\\s*|\\s*,\\s*")) {
			if (part.isBlank()) {
				continue;
			}
			boolean first = persons.isEmpty();
			String last = first ? "" : persons.get(persons.size() - 1);
			boolean named = RELATION.matcher(part).find() && beginsPerson(part);
			boolean bothBare = isBareName(part) && isBareName(tidy(PHONE.matcher(last).replaceAll("")));
			if (first || named || bothBare) {
				persons.add(part);
			}
			else {
				persons.set(persons.size() - 1, last + ", " + part);
			}
		}
		return persons;
	}

	private static boolean isBareName(String text) {
		return beginsPerson(text) && !RESIDENT.matcher(text).find() && !Words.isRole(text)
				&& text.matches("[\\p{L}\\p{M}.@'() ]+");
	}

	private static @Nullable Named person(String part) {
		String rest = part;
		String phone = null;
		Matcher phones = PHONE.matcher(rest);
		StringBuilder numbers = new StringBuilder();
		while (phones.find()) {
			numbers.append((numbers.length() > 0) ? "; " : "").append(phones.group(1).strip());
		}
		if (numbers.length() > 0) {
			phone = numbers.toString();
			rest = phones.replaceAll(" ");
		}
		Integer age = null;
		Matcher ages = AGE.matcher(rest);
		if (ages.find()) {
			age = Integer.valueOf((ages.group(1) != null) ? ages.group(1) : ages.group(2));
			rest = ages.replaceFirst(" , ");
		}
		Role role = Words.role(rest);
		CustodyStatus status = Words.status(rest);
		rest = Words.withoutRoleAndStatus(rest);
		String address = null;
		Matcher resident = RESIDENT.matcher(rest);
		if (resident.find()) {
			address = tidy(rest.substring(resident.end()));
			rest = rest.substring(0, resident.start());
		}
		String relation = null;
		String relative = null;
		Matcher relations = RELATION.matcher(rest);
		if (relations.find()) {
			relation = relation(relations);
			relative = tidy(rest.substring(relations.end()));
			rest = rest.substring(0, relations.start());
			int comma = relative.indexOf(',');
			if (comma >= 0) {
				String after = tidy(relative.substring(comma));
				relative = tidy(relative.substring(0, comma));
				address = (address != null) ? address : (after.isEmpty() ? null : after);
			}
		}
		String[] names = ALIAS.split(rest);
		String name = tidy(names[0]);
		if (name.isEmpty() || !name.matches("(?s).*\\p{L}.*")) {
			return null;
		}
		String alias = (names.length > 1) ? tidy(names[1]) : null;
		int comma = name.indexOf(',');
		if (comma > 0) {
			address = (address != null) ? address : tidy(name.substring(comma));
			name = tidy(name.substring(0, comma));
		}
		return new Named(name, emptyToNull(alias), relation, emptyToNull(relative), age, emptyToNull(address), phone,
				sex(part, relation), role, status);
	}

	private static String relation(Matcher matcher) {
		if (matcher.group(1) != null) {
			return "S/O";
		}
		if (matcher.group(2) != null) {
			return "D/O";
		}
		return (matcher.group(3) != null) ? "W/O" : "C/O";
	}

	private static @Nullable String sex(String part, @Nullable String relation) {
		if (relation == null || relation.equals("C/O")) {
			return FEMALE.matcher(part).find() ? "F" : null;
		}
		return relation.equals("S/O") ? "M" : "F";
	}

	private static String tidy(String text) {
		String joined = COMMAS.matcher(EMPTY_BRACKETS.matcher(text).replaceAll(" ")).replaceAll(", ");
		return LOOSE_ENDS.matcher(Text.line(joined)).replaceAll("");
	}

	private static @Nullable String emptyToNull(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

	/** Words that tell a person's part and whether he is free. */
	private static final class Words {

		private static final Pattern ROLE = Pattern.compile("[(,-]?\\s*" + BEGIN
				+ "(owner|मालिक|prop(?:rietor)?|संचालक|director|निदेशक|manager|प्रबंधक|मैनेजर|closer|tele\\s*-?caller|टेलीकॉलर|landlord|मकान मालिक)"
				+ END + "\\.?\\s*\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

		private static final Pattern STATUS = Pattern.compile("[(,-]?\\s*" + BEGIN
				+ "(on\\s+bail|bailed(?:\\s+out)?|जमानत(?:\\s+पर)?|absconding|फरार|in\\s+custody|in\\s+jail|न्यायिक हिरासत)"
				+ END + "\\s*\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

		static boolean isRole(String text) {
			return ROLE.matcher(text).find();
		}

		static Role role(String text) {
			Matcher matcher = ROLE.matcher(text);
			if (!matcher.find()) {
				return Role.UNKNOWN;
			}
			String word = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
			if (word.startsWith("dir") || word.equals("निदेशक")) {
				return Role.DIRECTOR;
			}
			if (word.startsWith("man") || word.equals("प्रबंधक") || word.equals("मैनेजर")) {
				return Role.MANAGER;
			}
			if (word.startsWith("closer")) {
				return Role.CLOSER;
			}
			if (word.startsWith("tele") || word.startsWith("टेली")) {
				return Role.TELECALLER;
			}
			return (word.startsWith("land") || word.startsWith("मकान")) ? Role.LANDLORD : Role.OWNER;
		}

		static CustodyStatus status(String text) {
			Matcher matcher = STATUS.matcher(text);
			if (!matcher.find()) {
				return CustodyStatus.ARRESTED;
			}
			String word = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
			if (word.contains("bail") || word.startsWith("जमानत")) {
				return CustodyStatus.ON_BAIL;
			}
			return (word.startsWith("abs") || word.equals("फरार")) ? CustodyStatus.ABSCONDING
					: CustodyStatus.IN_CUSTODY;
		}

		static String withoutRoleAndStatus(String text) {
			return STATUS.matcher(ROLE.matcher(text).replaceAll(" ")).replaceAll(" ");
		}

	}

}
